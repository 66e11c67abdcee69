using Reckon.Charts.Specification;

namespace Reckon.Charts.Data;

/// <summary>Puts rows in order; equal values keep the order of the data, totals stay at the foot.</summary>
internal static class DatumSort
{
    /// <summary>The rows in drawing order.</summary>
    public static IReadOnlyList<Datum> Sort(IReadOnlyList<Datum> data, SortOrder order) => order switch
    {
        SortOrder.Data => data,
        SortOrder.Ascending => ByCategory(data, sum => sum),
        SortOrder.Descending => ByCategory(data, sum => -sum),
    };

    private static IReadOnlyList<Datum> ByCategory(IReadOnlyList<Datum> data, Func<double, double> key)
    {
        var groups = data.GroupBy(datum => datum.Category).OrderBy(group => group.All(datum => datum.Row.IsTotal))
            .ThenBy(group => group.All(datum => datum.Value is null)).ThenBy(group => key(Size(group)));
        return [.. groups.SelectMany(group => group)];
    }

    private static double Size(IEnumerable<Datum> group) => group.Where(datum => !datum.Row.IsTotal).Sum(datum => datum.Value ?? 0);
}
