using Reckon.Charts.Data;
using Reckon.Charts.Marks;

namespace Reckon.Charts.Tables;

/// <summary>The table of most marks: one row for each category, one column for each series.</summary>
/// <remarks>A column on kind and bound follows each column of values in which some value is not a plain observation.</remarks>
internal static class CategoryTable
{
    /// <summary>The table of a chart.</summary>
    public static ChartTable Of(ChartData data, IMark mark)
    {
        var columns = TableColumns.Of(data, mark);
        return new ChartTable(
            [.. columns.Select(column => new ChartColumn(column.Title, column.IsNumeric))],
            [.. TableRows.Of(data).Select(row => Row(row, columns))]);
    }

    private static ChartTableRow Row(IReadOnlyList<Datum> row, IReadOnlyList<TableColumn> columns) =>
        new([.. columns.Select(column => column.CellOf(row))], row.All(datum => datum.Row.IsTotal));
}
