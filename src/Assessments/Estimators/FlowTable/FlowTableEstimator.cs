using Reckon.Assessments.Texts;
using Reckon.Assessments.Units;

namespace Reckon.Assessments.Estimators.FlowTable;

/// <summary>Where those from each origin go: shares with multinomial intervals, and how strongly destination depends on origin (Cramér's V).</summary>
internal sealed class FlowTableEstimator : IEstimator
{
    /// <inheritdoc />
    public string Name => "flow-table";

    /// <inheritdoc />
    public IReadOnlyList<EstimatorOption> Options { get; } =
    [
        new("data", OptionKind.Data) { IsRequired = true },
        new("from", OptionKind.Category) { IsRequired = true },
        new("to", OptionKind.Category) { IsRequired = true },
        new("count", OptionKind.Rows),
        new("interval", OptionKind.Choice) { Choices = ["goodman", "wilson", "sison-glaz"] },
    ];

    /// <inheritdoc />
    public EstimatePlan? Plan(EstimateCall call)
    {
        var errors = call.Diagnostics.ErrorCount;
        var interval = call.Choice("interval");
        if (FlowRecords.Read(call) is not { } flows || call.Diagnostics.ErrorCount > errors) return null;
        return new EstimatePlan(call.Formulas.Own("cramers_v"), [.. Cells(call, flows), .. Totals(call, flows), .. Association(), .. flows.IsSquare ? Balance(call, flows) : []])
        {
            Compute = _ => FlowComputation.Of(flows, interval),
        };
    }

    private static IEnumerable<EstimateOutput> Cells(EstimateCall call, FlowRecords flows)
    {
        (string Name, Unit Unit, LocalText Label)[] kinds =
        [
            ("count", call.UnitOf(flows.Dimension), Words.Of("流量", "moves")),
            ("share", Unit.Percent, Words.Of("占流出的比例", "share of the origin's moves")),
            ("share_low", Unit.Percent, Words.Of("比例的区间下端", "lower end of the share's interval")),
            ("share_high", Unit.Percent, Words.Of("比例的区间上端", "upper end of the share's interval")),
        ];
        return from kind in kinds
               from origin in flows.Origins
               from destination in flows.Destinations
               select new EstimateOutput(kind.Name, kind.Unit, kind.Label) { Keys = [origin, destination], KeyNames = ["from", "to"] };
    }

    private static IEnumerable<EstimateOutput> Totals(EstimateCall call, FlowRecords flows)
    {
        var unit = call.UnitOf(flows.Dimension);
        foreach (var origin in flows.Origins) yield return new("origin_total", unit, Words.Of("从该地出发的合计", "all moves from the origin")) { Keys = [origin], KeyNames = ["from"] };
        foreach (var destination in flows.Destinations) yield return new("destination_total", unit, Words.Of("到达该地的合计", "all moves to the destination")) { Keys = [destination], KeyNames = ["to"] };
    }

    private static EstimateOutput[] Association() =>
    [
        new("cramers_v", Unit.None, Words.Of("克拉默 V（已校正偏差）", "Cramér's V, bias taken out")),
        new("cramers_v_low", Unit.None, Words.Of("克拉默 V 的区间下端", "lower end of the interval of Cramér's V")),
        new("cramers_v_high", Unit.None, Words.Of("克拉默 V 的区间上端", "upper end of the interval of Cramér's V")),
    ];

    private static IEnumerable<EstimateOutput> Balance(EstimateCall call, FlowRecords flows)
    {
        var (unit, f) = (call.UnitOf(flows.Dimension), call.Formulas);
        foreach (var place in flows.Origins) yield return new("incoming", unit, Words.Of("流入（不含留在本地）", "moves in, without those who stay")) { Keys = [place], KeyNames = ["place"] };
        foreach (var place in flows.Origins) yield return new("outgoing", unit, Words.Of("流出（不含留在本地）", "moves out, without those who stay")) { Keys = [place], KeyNames = ["place"] };
        foreach (var place in flows.Origins) yield return new("net", unit, Words.Of("净流入", "net moves in")) { Keys = [place], KeyNames = ["place"], Formula = f.Minus(f.Own("incoming", place), f.Own("outgoing", place)) };
    }
}
