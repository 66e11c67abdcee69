namespace Reckon.Site.Tables;

/// <summary>A row of a table.</summary>
/// <param name="Cells">One for each column.</param>
public sealed record TableRow(IReadOnlyList<TableCell> Cells);
