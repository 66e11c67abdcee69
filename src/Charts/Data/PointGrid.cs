using Reckon.Charts.Marks;
using Reckon.Charts.Scales;
using Reckon.Charts.Specification;

namespace Reckon.Charts.Data;

/// <summary>Draws many points together: those of one series in the same cell of a grid become one row in the middle of the cell, with their count.</summary>
/// <remarks>
/// The grid lies over the extent of the points along their scales, 32 cells wide and 20 high, so that both drawings and the table have the
/// same cells. Rows with a story, lines and marked points are left alone. Cells come in the order of their first point.
/// </remarks>
internal static class PointGrid
{
    /// <summary>Cells along x.</summary>
    public const int Columns = 32;

    /// <summary>Cells along y.</summary>
    public const int Rows = 20;

    /// <summary>The rows to be drawn: position in the specification, the row, and how many it stands for.</summary>
    /// <param name="spec">The chart.</param>
    /// <param name="entry">Its mark; one that draws every row has no limit.</param>
    public static IEnumerable<(int Index, ChartRow Row, int Count)> Rowed(ChartSpec spec, MarkEntry entry)
    {
        var rows = spec.Rows.Index();
        if (entry.MostPoints is not { } most || spec.Rows.Count <= most)
            return rows.Select(item => (item.Index, item.Item, 1));
        var many = rows.Select(item => Read(spec, entry, item.Item, item.Index)).OfType<Place>().ToList();
        if (many.Count <= most)
            return rows.Select(item => (item.Index, item.Item, 1));
        var together = many.Select(place => place.Index).ToHashSet();
        return Cells(spec, entry, many).Concat(rows.Where(item => !together.Contains(item.Index)).Select(item => (item.Index, item.Item, 1)));
    }

    private static Place? Read(ChartSpec spec, MarkEntry entry, ChartRow row, int index) => row is { IsHighlighted: false, Role: RowRole.Mark }
        && FieldReader.Number(spec, row, entry.Category) is { } x && FieldReader.Number(spec, row, entry.Value) is { } y
        && HasPlace(spec, entry.Category, x) && HasPlace(spec, entry.Value, y)
        ? new Place(index, row, x, y)
        : null;

    // What has no place on its scale is left for the checks to find.
    private static bool HasPlace(ChartSpec spec, Channel channel, double number) => number > 0 || spec.Scales.GetValueOrDefault(channel) != ScaleType.Log;

    private static IEnumerable<(int Index, ChartRow Row, int Count)> Cells(ChartSpec spec, MarkEntry entry, List<Place> many)
    {
        var x = Scale(spec, entry.Category, [.. many.Select(place => place.X)], Columns);
        var y = Scale(spec, entry.Value, [.. many.Select(place => place.Y)], Rows);
        return many.GroupBy(place => (X: CellOf(x, place.X, Columns), Y: CellOf(y, place.Y, Rows), Series: FieldReader.Name(spec, place.Row, Channel.Color)))
            .Select(cell => (cell.First().Index, Middle(spec, entry, cell.First().Row, x.Back(cell.Key.X + 0.5), y.Back(cell.Key.Y + 0.5)), cell.Count()));
    }

    private static ValueScale Scale(ChartSpec spec, Channel channel, double[] numbers, int cells)
    {
        var (low, high) = (numbers.Min(), numbers.Max());
        // Points all at one place would lie between two equal ends.
        if (low.Equals(high))
            (low, high) = (low - (Math.Abs(low) / 2), high + (Math.Abs(high) / 2) + 1e-9);
        return spec.Scales.GetValueOrDefault(channel) switch
        {
            ScaleType.Linear => new LinearScale(low, high, 0, cells),
            ScaleType.Log => new LogScale(low, high, 0, cells),
            ScaleType.Symlog => new SymlogScale(low, high, LogDomains.Constant(numbers), 0, cells),
        };
    }

    private static int CellOf(ValueScale scale, double value, int cells) => Math.Clamp((int)scale.At(value), 0, cells - 1);

    private static ChartRow Middle(ChartSpec spec, MarkEntry entry, ChartRow row, double x, double y) => new()
    {
        Fields = new Dictionary<string, FieldValue>(row.Fields)
        {
            [spec.Encodings[entry.Category].Field] = FieldValue.Of(x),
            [spec.Encodings[entry.Value].Field] = FieldValue.Of(y),
        },
        Kind = row.Kind,
    };

    private sealed record Place(int Index, ChartRow Row, double X, double Y);
}
