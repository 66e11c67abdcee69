using Reckon.Charts.Checks;
using Reckon.Charts.Data;
using Reckon.Charts.Marks;
using Reckon.Charts.Specification;

namespace Reckon.Charts.Tables;

/// <summary>Turns the rows that a mark draws into a table.</summary>
public static class ChartTableWriter
{
    /// <summary>The table of a chart; without columns and rows for a chart with problems.</summary>
    /// <remarks>A column on kind and bound follows each column of values in which some value is not a plain observation.</remarks>
    public static ChartTable Write(ChartSpec spec)
    {
        if (SpecChecks.Of(spec).Count > 0 || MarkCatalog.Find(spec.Mark) is not { } mark)
            return new ChartTable([], []);
        var data = ChartData.Of(spec, mark);
        var columns = TableColumns.Of(data, mark);
        return new ChartTable(
            [.. columns.Select(column => new ChartColumn(column.Title, column.IsNumeric))],
            [.. TableRows.Of(data).Select(row => Row(row, columns))]);
    }

    private static ChartTableRow Row(IReadOnlyList<Datum> row, IReadOnlyList<TableColumn> columns) =>
        new([.. columns.Select(column => column.CellOf(row))], row.All(datum => datum.Row.IsTotal));
}
