namespace Reckon.Charts.Tables;

/// <summary>A row of a chart's table.</summary>
/// <param name="Cells">One cell for each column.</param>
/// <param name="IsTotal">The row sums up others and belongs into the foot of the table.</param>
public sealed record ChartTableRow(IReadOnlyList<ChartCell> Cells, bool IsTotal);
