using System.Globalization;
using Reckon.Charts.Tables;
using Reckon.Site.Numbers;

namespace Reckon.Site.Tables;

/// <summary>Small drawings in tables: a bar in each cell, a line below each column. They repeat the numbers and are hidden from screen readers.</summary>
internal static class TableGraphics
{
    /// <summary>The table with a bar in each cell that holds a number; bars of one column share a scale that starts at zero.</summary>
    public static TableModel WithBars(TableModel model, ChartTable table) => model with
    {
        Rows = [.. model.Rows.Zip(table.Rows, (row, data) => new TableRow([.. row.Cells.Select((cell, column) => cell with { Bar = BarOf(data.Cells[column], ScaleOf(table, column)) })]))],
    };

    /// <summary>The table with the lines of its columns of numbers; rows named by years stand at their true distances.</summary>
    public static TableModel WithTrends(TableModel model, ChartTable table)
    {
        var places = PlacesOf(table);
        return model with { Trends = [.. table.Columns.Select((column, index) => column.IsNumeric ? Sparkline.Of([.. table.Rows.Select((row, i) => (places[i], row.Cells[index].Number))]) : null)] };
    }

    private static Bar? BarOf(ChartCell cell, (double Low, double High) scale) => cell.Number is { } number ? Bar.Between(0, number, scale.Low, scale.High) : null;

    private static (double Low, double High) ScaleOf(ChartTable table, int column)
    {
        double[] numbers = [0, .. table.Rows.Select(r => r.Cells[column].Number).OfType<double>()];
        return (numbers.Min(), numbers.Max());
    }

    private static double[] PlacesOf(ChartTable table)
    {
        double?[] years = [.. table.Rows.Select(r => int.TryParse(r.Cells[0].Text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? (double?)year : null)];
        var isYearly = years.Zip(years.Skip(1)).All(pair => pair.First < pair.Second);
        return [.. years.Select((year, index) => isYearly && year is { } known ? known : index)];
    }
}
