using Reckon.Charts.Colour;
using Reckon.Charts.Data;
using Reckon.Charts.Wording;

namespace Reckon.Charts.Checks;

/// <summary>Whether parts can be put end to end.</summary>
internal static class StackChecks
{
    private const int MaximumParts = 5;

    /// <summary>Problems with columns and bars, stacked or not.</summary>
    public static IEnumerable<ChartProblem> Of(ChartData data)
    {
        var series = SeriesChecks.Of(data);
        return data.Series.Count < 2 ? series : [.. series, .. Parts(data), .. Negatives(data), .. Totals(data), .. Intervals(data)];
    }

    private static IEnumerable<ChartProblem> Parts(ChartData data)
    {
        if (data.Series.Count is > MaximumParts and <= SeriesPalette.MaximumSeries)
            yield return new ChartProblem("color", Messages.TooManyParts(data.Series.Count, MaximumParts));
    }

    private static IEnumerable<ChartProblem> Intervals(ChartData data) =>
        data.Parts.Where(datum => datum.Low is not null).Take(1).Select(datum => new ChartProblem("low", Messages.IntervalInStack) { Row = datum.Index });

    private static IEnumerable<ChartProblem> Negatives(ChartData data) =>
        from datum in data.Parts
        where datum.Value < 0
        select new ChartProblem("rows", Messages.NegativeInStack(datum.Category, datum.Text)) { Row = datum.Index };

    private static IEnumerable<ChartProblem> Totals(ChartData data) =>
        from total in data.Totals
        let parts = data.Parts.Where(part => part.Category == total.Category && part.Value is not null).Select(part => part.Value!.Value).ToList()
        let given = total.Value ?? parts.Sum()
        where parts.Count > 0 && !Rounding.Explains(given, parts)
        select new ChartProblem("rows", Messages.PartsDiffer(total.Category, NumberText.Plain(given), NumberText.Plain(DecimalSum.Of(parts))))
        {
            Row = total.Index,
        };
}
