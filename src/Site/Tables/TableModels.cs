using Reckon.Charts.Tables;

namespace Reckon.Site.Tables;

/// <summary>Turns the tables of charts into tables for readers.</summary>
internal static class TableModels
{
    private const int ShortTable = 6;

    /// <summary>The table; one of up to six rows stands open.</summary>
    public static TableModel Of(ChartTable table) => new(
        [.. table.Columns.Select(c => new TableColumn(c.Title, c.IsNumeric))],
        [.. table.Rows.Select(r => new TableRow([.. r.Cells.Select((cell, i) => new TableCell(cell.Text, table.Columns[i].IsNumeric, i == 0))]))],
        table.Rows.Count <= ShortTable);
}
