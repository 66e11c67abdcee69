using Reckon.Charts.Specification;

namespace Reckon.Charts.Data;

/// <summary>Puts rows in order; equal values keep the order of the data, totals stay at the foot.</summary>
internal static class DatumSort
{
    /// <summary>The rows in drawing order.</summary>
    /// <param name="data">In the order of the data.</param>
    /// <param name="order">By which to sort.</param>
    /// <param name="bySwing">Whether the distance from low to high counts, not the value.</param>
    public static IReadOnlyList<Datum> Sort(IReadOnlyList<Datum> data, SortOrder order, bool bySwing = false) => order switch
    {
        SortOrder.Data => data,
        SortOrder.Ascending => ByCategory(data, group => Size(group, bySwing)),
        SortOrder.Descending => ByCategory(data, group => -Size(group, bySwing)),
    };

    private static IReadOnlyList<Datum> ByCategory(IReadOnlyList<Datum> data, Func<IEnumerable<Datum>, double> key)
    {
        var groups = data.GroupBy(datum => datum.Category).OrderBy(group => group.All(datum => datum.Row.IsTotal))
            .ThenBy(group => group.All(datum => datum.Value is null)).ThenBy(group => key(group));
        return [.. groups.SelectMany(group => group)];
    }

    private static double Size(IEnumerable<Datum> group, bool bySwing) => group.Where(datum => !datum.Row.IsTotal)
        .Sum(datum => bySwing ? Math.Abs((datum.High ?? 0) - (datum.Low ?? 0)) : datum.Value ?? 0);
}
