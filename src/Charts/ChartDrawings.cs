using Reckon.Charts.Tables;

namespace Reckon.Charts;

/// <summary>All drawings of one chart.</summary>
/// <param name="Wide">For pages, 688 px wide.</param>
/// <param name="Narrow">For pages, 320 px wide.</param>
/// <param name="File">The wide one as a file of its own.</param>
/// <param name="Description">What they show, in words.</param>
/// <param name="Table">Their numbers.</param>
public sealed record ChartDrawings(string Wide, string Narrow, string File, string Description, ChartTable Table);
