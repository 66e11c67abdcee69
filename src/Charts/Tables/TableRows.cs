using Reckon.Charts.Data;

namespace Reckon.Charts.Tables;

/// <summary>Which rows of data share a row of the table.</summary>
internal static class TableRows
{
    /// <summary>Rows of one category where series stand side by side; else each row for itself, as names may repeat.</summary>
    public static IEnumerable<IReadOnlyList<Datum>> Of(ChartData data) => data.Series.Count > 1 && !data.IsContinuous
        ? data.All.GroupBy(datum => datum.Category).Select(group => (IReadOnlyList<Datum>)[.. group])
        : data.All.Where(datum => !IsTotalOfPart(data, datum)).Select(datum => (IReadOnlyList<Datum>)[datum]);

    // With one series a given total repeats the only part.
    private static bool IsTotalOfPart(ChartData data, Datum datum) =>
        datum.Row.IsTotal && data.Parts.Any(part => part.Category == datum.Category && part.Row.Detail == datum.Row.Detail);
}
