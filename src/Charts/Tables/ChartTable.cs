namespace Reckon.Charts.Tables;

/// <summary>The data of a chart as readers of a table want them: one row for each year or category, one column for each series.</summary>
/// <param name="Columns">The first one names the rows.</param>
/// <param name="Rows">In the order of the drawing.</param>
public sealed record ChartTable(IReadOnlyList<ChartColumn> Columns, IReadOnlyList<ChartTableRow> Rows);
