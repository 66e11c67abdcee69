using Reckon.Charts.Specification;

namespace Reckon.Site.Figures;

/// <summary>A figure in one language, ready to be drawn.</summary>
/// <param name="Spec">What is drawn.</param>
/// <param name="UnitWords">The words of the unit drawn: 万个; million jobs. Empty for a bare number.</param>
/// <param name="IsSynthetic">Whether made-up numbers are drawn.</param>
public sealed record Figure(ChartSpec Spec, string UnitWords, bool IsSynthetic);
