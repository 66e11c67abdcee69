using Reckon.Charts.Data;

namespace Reckon.Charts.Layout.Stacks;

/// <summary>The parts of one column or bar, put end to end.</summary>
/// <param name="Category">Year or category.</param>
/// <param name="Parts">From the baseline outwards, missing values left out.</param>
/// <param name="Total">Its length and text.</param>
internal sealed record Stack(string Category, IReadOnlyList<StackPart> Parts, StackTotal Total)
{
    /// <summary>The stacks of a chart, in drawing order.</summary>
    public static IReadOnlyList<Stack> Of(ChartData data)
    {
        var series = data.Series;
        return [.. data.All.GroupBy(datum => datum.Category, StringComparer.Ordinal).Select(rows => Build(series, rows.Key, [.. rows]))];
    }

    // A total without parts is drawn itself.
    private static Stack Build(IReadOnlyList<string> series, string category, IReadOnlyList<Datum> all)
    {
        var given = all.FirstOrDefault(datum => datum.Row.IsTotal);
        List<Datum> own = [.. all.Where(datum => !datum.Row.IsTotal)];
        var rows = own.Count > 0 ? own : all;
        var parts = Pile(rows.OrderBy(datum => Position(series, datum)), series);
        return new Stack(category, parts, StackTotal.Of(parts, given, rows.Count > 0 ? rows[0] : null));
    }

    // A total that stands alone need not be of a series; it comes last and has a paint of its own.
    private static int Position(IReadOnlyList<string> series, Datum datum) =>
        series.Index().Where(item => item.Item == datum.Series).Select(item => item.Index).FirstOrDefault(series.Count);

    private static List<StackPart> Pile(IEnumerable<Datum> rows, IReadOnlyList<string> series)
    {
        var parts = new List<StackPart>();
        foreach (var datum in rows.Where(row => row.Value is not null))
        {
            var from = parts.Count == 0 ? 0 : parts[^1].To;
            parts.Add(new StackPart(datum, Position(series, datum), from, from + datum.Value!.Value));
        }

        return parts;
    }
}
