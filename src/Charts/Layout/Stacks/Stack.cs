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
        var alone = data.All.Where(datum => datum.Row.IsTotal && data.Parts.All(part => part.Category != datum.Category));
        var rows = alone.ToHashSet();
        return [.. data.Categories.Select(category => Build(data, series, category, rows))];
    }

    private static Stack Build(ChartData data, IReadOnlyList<string> series, string category, HashSet<Datum> alone)
    {
        var rows = data.All.Where(datum => datum.Category == category && (!datum.Row.IsTotal || alone.Contains(datum)));
        var given = data.Totals.FirstOrDefault(datum => datum.Category == category);
        var parts = Pile(rows.OrderBy(datum => Position(series, datum)), series);
        return new Stack(category, parts, StackTotal.Of(parts, given, rows.FirstOrDefault()));
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
