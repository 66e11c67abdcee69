namespace Reckon.Site.Tables;

/// <summary>A table for readers.</summary>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Its rows.</param>
/// <param name="Open">Whether it is shown without being asked for.</param>
public sealed record TableModel(IReadOnlyList<TableColumn> Columns, IReadOnlyList<TableRow> Rows, bool Open);
