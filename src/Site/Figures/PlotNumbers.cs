using Reckon.Diagnostics;

namespace Reckon.Site.Figures;

/// <summary>Numbers that stand in one line of a chart's data: a point, or a bin.</summary>
/// <param name="Values">The numbers, in the order of the line.</param>
/// <param name="Span">Where they stand.</param>
public sealed record PlotNumbers(IReadOnlyList<double> Values, SourceSpan Span);
