using Reckon.Charts;
using Reckon.Charts.Specification;

namespace Reckon.Site.Figures;

/// <summary>A figure in one language, ready to be drawn.</summary>
/// <param name="Chart">What is drawn, checked.</param>
/// <param name="UnitWords">The words of the unit drawn: 万个; million jobs. Empty for a bare number.</param>
/// <param name="IsSynthetic">Whether made-up numbers are drawn.</param>
public sealed record Figure(CheckedChart Chart, string UnitWords, bool IsSynthetic)
{
    /// <summary>The specification of what is drawn.</summary>
    public ChartSpec Spec => Chart.Spec;
}
