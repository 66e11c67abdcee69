using Reckon.Assessments.Units;
using Reckon.Statistics.Matrices;

namespace Reckon.Assessments.Estimators.FlowTable;

/// <summary>Moves as a table of r origins by c destinations.</summary>
/// <param name="Origins">The r origins.</param>
/// <param name="Destinations">The c destinations; in the order of the origins where they are the same places.</param>
/// <param name="Counts">r × c counts in units without scale.</param>
/// <param name="Dimension">What they count.</param>
internal sealed record FlowRecords(IReadOnlyList<string> Origins, IReadOnlyList<string> Destinations, Matrix Counts, Dimension Dimension)
{
    /// <summary>Whether origins and destinations are the same places.</summary>
    public bool IsSquare => Origins.SequenceEqual(Destinations);

    /// <summary>Sums the rows of the data; null after an error.</summary>
    public static FlowRecords? Read(EstimateCall call)
    {
        if (call.Data() is not { } data || call.Categories("from", data) is not { } from || call.Categories("to", data) is not { } to) return null;
        var count = call.Rows("count", data);
        if (call.Has("count") && count is null) return null;
        var rows = EstimateCall.Complete(data.Count, count?.Values);
        var values = count?.Values ?? [.. Enumerable.Repeat(1.0, data.Count)];
        if (rows.FirstOrDefault(r => values[r] < 0, -1) is >= 0 and var negative)
        {
            call.Fail("count", "not-positive", $"Row {negative + 2} has a count of {values[negative]}; moves cannot be negative.");
            return null;
        }

        rows = [.. rows.Where(r => values[r] > 0)];
        List<string> origins = [.. rows.Select(r => from[r]).Distinct(StringComparer.Ordinal)], destinations = Order([.. rows.Select(r => to[r]).Distinct(StringComparer.Ordinal)], origins);
        if (!OutputKeys.Check(call, "from", origins) || !OutputKeys.Check(call, "to", destinations) || !CheckSize(call, origins.Count, destinations.Count)) return null;
        var sums = new double[origins.Count, destinations.Count];
        foreach (var r in rows) sums[origins.IndexOf(from[r]), destinations.IndexOf(to[r])] += values[r];
        return new FlowRecords(origins, destinations, Matrix.Create(origins.Count, destinations.Count, (i, j) => sums[i, j]), count?.Dimension ?? Dimension.None);
    }

    private static List<string> Order(List<string> destinations, List<string> origins) =>
        destinations.Count == origins.Count && destinations.All(origins.Contains) ? origins : destinations;

    private static bool CheckSize(EstimateCall call, int origins, int destinations)
    {
        if (origins >= 2 && destinations >= 2) return true;
        call.Fail("data", "too-few-rows", $"Moves go from {origins} origins to {destinations} destinations; a table of flows needs two of each.");
        return false;
    }
}
