namespace Reckon.Statistics.Calibration;

/// <summary>
/// A point of the search for multipliers: the factors they give, their slopes d F′/v, and by how much each scaled total is missed.
/// </summary>
internal sealed record CalibrationState(double[] Multipliers, double[] Factors, double[] Slopes, double[] Misfits)
{
    /// <summary>The largest misfit over 1 + |scaled total|; NaN or infinite when a factor is.</summary>
    public required double Size { get; init; }

    /// <summary>The convex function whose slope is the misfit with the sign turned: Σ d v ∫F − Σ λ total.</summary>
    public required double Height { get; init; }
}
