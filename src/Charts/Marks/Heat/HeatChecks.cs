using Reckon.Charts.Checks;
using Reckon.Charts.Data;

namespace Reckon.Charts.Marks.Heat;

/// <summary>Whether each cell has one number and its columns fit.</summary>
internal static class HeatChecks
{
    private const int MostColumns = 12;

    /// <summary>Problems with the cells of a heat table.</summary>
    public static IEnumerable<ChartProblem> Of(ChartData data) => Nameless(data).Concat(Totals(data)).Concat(Repeated(data)).Concat(TooMany(data));

    private static IEnumerable<ChartProblem> Nameless(ChartData data) =>
        from datum in data.All
        where datum.Series.Length == 0
        select new ChartProblem("x", $"The cell in the row “{datum.Category}” does not say which column it stands in. Add its column.") { Row = datum.Index };

    private static IEnumerable<ChartProblem> Totals(ChartData data) =>
        from datum in data.All
        where datum.Row.IsTotal
        select new ChartProblem("rows", $"The row “{datum.Category}” is a total; the cells of a heat table are not added up. Leave it out.") { Row = datum.Index };

    private static IEnumerable<ChartProblem> Repeated(ChartData data) =>
        from same in data.All.OrderBy(datum => datum.Index).GroupBy(datum => (datum.Category, datum.Series))
        from again in same.Skip(1)
        select new ChartProblem("rows", Messages.DuplicateCategory(again.Category, again.Series, same.First().Index)) { Row = again.Index };

    private static IEnumerable<ChartProblem> TooMany(ChartData data)
    {
        if (data.Series.Count > MostColumns)
            yield return new ChartProblem("x", $"There are {data.Series.Count} columns; at most {MostColumns} have room. Exchange rows and columns, or combine the small ones.");
    }
}
