namespace Reckon.Statistics.Calibration;

/// <summary>g = 1 + u between bounds.</summary>
internal sealed record LinearDistance(double Low, double High) : CalibrationDistance(Low, High)
{
    public override double Factor(double u) => Math.Clamp(1 + u, Lowest, Highest);

    public override double Derivative(double u) => 1 + u > Lowest && 1 + u < Highest ? 1 : 0;

    internal override double Integral(double u)
    {
        var inside = Math.Clamp(u, Lowest - 1, Highest - 1);
        return inside + inside * inside / 2 + Factor(u) * (u - inside);
    }
}
