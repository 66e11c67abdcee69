using Reckon.Charts.Colour;
using Reckon.Charts.Data;
using Reckon.Charts.Specification;

namespace Reckon.Charts.Checks;

/// <summary>Whether curves can be drawn and told apart.</summary>
internal static class PlotChecks
{
    /// <summary>Too many series, and places that do not ascend within one.</summary>
    public static IEnumerable<ChartProblem> OfCurves(ChartData data, RowRole role) =>
        TooMany(data).Concat(data.All.Where(datum => datum.Row.Role == role).GroupBy(datum => datum.Series).SelectMany(Order));

    /// <summary>More series than colours.</summary>
    public static IEnumerable<ChartProblem> TooMany(ChartData data)
    {
        var count = data.All.Select(datum => datum.Series).Distinct().Count();
        if (count > SeriesPalette.MaximumSeries)
            yield return new ChartProblem("color", Messages.TooManySeries(count, SeriesPalette.MaximumSeries));
    }

    /// <summary>Values below zero, for marks that have no place for them.</summary>
    public static IEnumerable<ChartProblem> Negatives(ChartData data, string what) =>
        from datum in data.All
        where datum.Value < 0
        select new ChartProblem("rows", Messages.NegativeMark(what, datum.Text)) { Row = datum.Index };

    private static IEnumerable<ChartProblem> Order(IEnumerable<Datum> series)
    {
        var rows = series.OrderBy(datum => datum.Index).ToList();
        return from pair in rows.Zip(rows.Skip(1))
               where pair.Second.X <= pair.First.X
               select new ChartProblem("rows", Messages.NotAscending(pair.First.X!.Value, pair.Second.X!.Value)) { Row = pair.Second.Index };
    }
}
