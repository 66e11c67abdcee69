using Reckon.Assessments.Formulas;
using Reckon.Assessments.Texts;
using Reckon.Assessments.Units;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Estimators.Attractiveness;

/// <summary>How many come to each place for each one who leaves it, with intervals for ratios and ranks.</summary>
internal sealed class AttractivenessEstimator : IEstimator
{
    private const double UsualBase = 100;

    /// <inheritdoc />
    public string Name => "attractiveness";

    /// <inheritdoc />
    public IReadOnlyList<EstimatorOption> Options { get; } =
    [
        new("data", OptionKind.Data),
        new("place", OptionKind.Category),
        new("incoming", OptionKind.Rows),
        new("outgoing", OptionKind.Rows),
        new("incoming_table", OptionKind.Table),
        new("outgoing_table", OptionKind.Table),
        new("of", OptionKind.Text) { IsRequired = true },
        new("overdispersion", OptionKind.Number),
        new("minimum_base", OptionKind.Number),
    ];

    /// <inheritdoc />
    public EstimatePlan? Plan(EstimateCall call)
    {
        var errors = call.Diagnostics.ErrorCount;
        var (dispersion, least) = (call.Number("overdispersion") ?? 1, call.Number("minimum_base") ?? UsualBase);
        if (PlaceFlows.Read(call) is not { } flows || !Check(call, flows, dispersion, least) || call.Diagnostics.ErrorCount > errors) return null;
        return new EstimatePlan(call.Formulas.Own("ratio", call.Text("of")!.Text), [.. Outputs(call.Formulas, flows.Places)])
        {
            Needs = flows.Needs,
            Compute = needs => AttractivenessComputation.Of(flows.Counts(needs), dispersion, least),
        };
    }

    private static bool Check(EstimateCall call, PlaceFlows flows, double dispersion, double least)
    {
        if (call.Text("of") is not { } of) return false;
        if (!flows.Places.Contains(of.Text)) call.Fail("of", "unknown-value", $"There is no place '{of.Text}'.", Suggestion.For(of.Text, flows.Places));
        else if (flows.Places.Count < 2) call.Fail("of", "too-few-rows", "There is one place only; ranks and shrinkage need at least two.");
        else if (dispersion < 1) call.Fail("overdispersion", "out-of-range", $"'overdispersion' is at least 1, that of independent moves; {dispersion} stands here.");
        else if (least < 0) call.Fail("minimum_base", "out-of-range", $"'minimum_base' is a number of moves from 0 on; {least} stands here.");
        else return true;
        return false;
    }

    private static IEnumerable<EstimateOutput> Outputs(FormulaBuilder f, IReadOnlyList<string> places)
    {
        EstimateOutput Keyed(string name, string place, LocalText label, FormulaNode? formula = null) =>
            new(name, Unit.None, label) { Keys = [place], KeyNames = ["place"], Formula = formula };

        foreach (var p in places) yield return Keyed("log_ratio", p, Words.Of("流入流出比的对数", "logarithm of in over out"));
        foreach (var p in places) yield return Keyed("shrunken_ratio", p, Words.Of("收缩后的流入流出比", "in over out, shrunken"));
        foreach (var p in places) yield return Keyed("rank", p, Words.Of("名次", "rank"));
        foreach (var p in places) yield return Keyed("rank_best", p, Words.Of("名次区间上端", "best rank of the interval"));
        foreach (var p in places) yield return Keyed("rank_worst", p, Words.Of("名次区间下端", "worst rank of the interval"));
        foreach (var p in places) yield return Keyed("ratio", p, Words.Of("流入流出比", "in over out"), f.Call(FormulaOperator.Exp, f.Own("log_ratio", p)));
        foreach (var p in places) yield return Keyed("effectiveness", p, Words.Of("净流动率", "net over gross moves"), Effectiveness(f, p));
    }

    // (in − out)/(in + out) = (R − 1)/(R + 1).
    private static FormulaNode Effectiveness(FormulaBuilder f, string place) =>
        f.Over(f.Minus(f.Own("ratio", place), f.Number(1)), f.Plus(f.Own("ratio", place), f.Number(1)));
}
