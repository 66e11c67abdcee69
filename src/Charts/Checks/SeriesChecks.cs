using Reckon.Charts.Colour;
using Reckon.Charts.Data;

namespace Reckon.Charts.Checks;

/// <summary>Whether series can be told apart and have one value at each place.</summary>
internal static class SeriesChecks
{
    /// <summary>Problems with series.</summary>
    public static IEnumerable<ChartProblem> Of(ChartData data) => TooMany(data).Concat(Duplicates(data));

    /// <summary>Problems with series that are drawn as lines: these show no totals either.</summary>
    public static IEnumerable<ChartProblem> OfLines(ChartData data) => Of(data).Concat(
        data.Totals.Select(total => new ChartProblem("rows", Messages.TotalOfLines(total.Category)) { Row = total.Index }));

    /// <summary>One series where the form compares several.</summary>
    public static IEnumerable<ChartProblem> AtLeastTwo(ChartData data, string mark)
    {
        if (data.Series.Count < 2)
            yield return new ChartProblem("color", Messages.TooFewSeries(mark));
    }

    private static IEnumerable<ChartProblem> TooMany(ChartData data)
    {
        if (data.Series.Count > SeriesPalette.MaximumSeries)
            yield return new ChartProblem("color", Messages.TooManySeries(data.Series.Count, SeriesPalette.MaximumSeries));
    }

    private static IEnumerable<ChartProblem> Duplicates(ChartData data) =>
        from same in data.All.OrderBy(datum => datum.Index).GroupBy(datum => (datum.Category, datum.Series, datum.Row.IsTotal))
        from again in same.Skip(1)
        select new ChartProblem("rows", Messages.DuplicateCategory(again.Category, again.Series, same.First().Index)) { Row = again.Index };
}
