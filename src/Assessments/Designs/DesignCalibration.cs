using Reckon.Diagnostics;

namespace Reckon.Assessments.Designs;

/// <summary>The known totals that weights are brought to.</summary>
/// <param name="Method">How.</param>
/// <param name="Margins">At least one.</param>
/// <param name="Span">Where it is declared.</param>
internal sealed record DesignCalibration(CalibrationMethod Method, IReadOnlyList<DesignMargin> Margins, SourceSpan Span)
{
    /// <summary>The smallest factor that a weight may be multiplied by; −∞ for none.</summary>
    public double Lowest { get; init; } = double.NegativeInfinity;

    /// <summary>The largest factor; +∞ for none.</summary>
    public double Highest { get; init; } = double.PositiveInfinity;
}
