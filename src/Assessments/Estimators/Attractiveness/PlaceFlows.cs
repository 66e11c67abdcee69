using Reckon.Assessments.Formulas;

namespace Reckon.Assessments.Estimators.Attractiveness;

/// <summary>Moves into and out of places: sums over the rows of data, or the rows of two tables.</summary>
/// <param name="Places">The n places.</param>
/// <param name="Needs">The 2n quantities that hold the moves in, then those out; empty where data hold them.</param>
/// <param name="Summed">The moves by place from data; null where quantities hold them.</param>
internal sealed record PlaceFlows(IReadOnlyList<string> Places, IReadOnlyList<FormulaNode> Needs, IReadOnlyList<PlaceCount>? Summed)
{
    /// <summary>Reads the options; null after an error.</summary>
    public static PlaceFlows? Read(EstimateCall call)
    {
        var isTable = call.Has("incoming_table") || call.Has("outgoing_table");
        if (isTable == call.Has("data"))
        {
            call.Diagnostics.Error("missing-option", call.Target.Estimate!.Span, "The estimator 'attractiveness' needs either 'data' with 'place', 'incoming' and 'outgoing', or 'incoming_table' and 'outgoing_table'.", "Options stand below 'with:'.");
            return null;
        }

        return Missing(call, isTable ? ["incoming_table", "outgoing_table"] : ["place", "incoming", "outgoing"]) ? null : isTable ? FromTables(call) : FromData(call);
    }

    /// <summary>The moves of each place.</summary>
    /// <param name="needs">The values of <see cref="Needs"/>.</param>
    public IReadOnlyList<PlaceCount> Counts(IReadOnlyList<double> needs) => Summed ?? [.. Places.Select((p, i) => new PlaceCount(p, needs[i], needs[Places.Count + i]))];

    private static bool Missing(EstimateCall call, string[] options)
    {
        if (options.FirstOrDefault(o => !call.Has(o)) is not { } missing) return false;
        call.Diagnostics.Error("missing-option", call.Target.Estimate!.Span, $"The estimator 'attractiveness' needs the option '{missing}' here.", "Options stand below 'with:'.");
        return true;
    }

    private static PlaceFlows? FromTables(EstimateCall call) =>
        MatchedTables.Read(call, "incoming_table", "outgoing_table") is { } tables ? new([.. tables.Rows.Select(r => r.Key)], [.. tables.Rows.Select(r => r.First), .. tables.Rows.Select(r => r.Second)], null) : null;

    private static PlaceFlows? FromData(EstimateCall call)
    {
        if (call.Data() is not { } data || call.Categories("place", data) is not { } places) return null;
        if (call.Rows("incoming", data) is not { } incoming || call.Rows("outgoing", data) is not { } outgoing) return null;
        if (!incoming.Dimension.Equals(outgoing.Dimension))
        {
            call.Fail("outgoing", "unit-mismatch", $"Moves in count {incoming.Dimension}, moves out {outgoing.Dimension}.");
            return null;
        }

        var groups = EstimateCall.Complete(data.Count, incoming.Values, outgoing.Values).GroupBy(r => places[r], StringComparer.Ordinal).ToList();
        if (!OutputKeys.Check(call, "place", [.. groups.Select(g => g.Key)])) return null;
        var counts = groups.Select(g => new PlaceCount(g.Key, g.Sum(r => incoming.Values[r]), g.Sum(r => outgoing.Values[r]))).ToList();
        return new([.. counts.Select(c => c.Place)], [], counts);
    }
}
