using Reckon.Assessments.Texts;
using Reckon.Assessments.Units;

namespace Reckon.Assessments.Estimators.Funnel;

/// <summary>What share of those at one stage reach the next: accounts, active ones, those with sales, those who employ.</summary>
internal sealed class FunnelEstimator : IEstimator
{
    /// <inheritdoc />
    public string Name => "funnel";

    /// <inheritdoc />
    public IReadOnlyList<EstimatorOption> Options { get; } =
    [
        new("stages", OptionKind.Quantities) { IsRequired = true },
        new("names", OptionKind.Texts) { IsRequired = true },
    ];

    /// <inheritdoc />
    public EstimatePlan? Plan(EstimateCall call)
    {
        if (call.Quantities("stages") is not { } stages) return null;
        List<string> names = [.. call.TextList("names").Select(n => n.Text)];
        if (!Check(call, stages, names)) return null;
        return new EstimatePlan(call.Formulas.Own("of_first", names[^1]), [.. Ends(names), .. Outputs(call, stages, names)])
        {
            Needs = [.. stages.Select(s => s.Node)],
            Compute = counts => FunnelComputation.Of(names, counts),
        };
    }

    private static bool Check(EstimateCall call, IReadOnlyList<TypedFormula> stages, List<string> names)
    {
        if (stages.Count < 2) call.Fail("stages", "wrong-count", "A funnel has at least two stages.");
        else if (names.Count != stages.Count) call.Fail("names", "wrong-count", $"There are {stages.Count} stages and {names.Count} names.");
        else if (stages.FirstOrDefault(s => !s.Dimension.Equals(stages[0].Dimension)) is { } odd) call.Fail("stages", "unit-mismatch", $"The stages count {stages[0].Dimension} and {odd.Dimension}; those who pass a funnel are the same all through.", "Multiply a stage by a rate, so that all count one thing.");
        else return OutputKeys.Check(call, "names", names);
        return false;
    }

    private static IEnumerable<EstimateOutput> Ends(List<string> names) =>
    [
        .. names.Skip(1).Select(n => Keyed("rate_low", Unit.Percent, Words.Of("阶段转化率的区间下端", "lower end of the stage rate's interval"), n)),
        .. names.Skip(1).Select(n => Keyed("rate_high", Unit.Percent, Words.Of("阶段转化率的区间上端", "upper end of the stage rate's interval"), n)),
    ];

    private static IEnumerable<EstimateOutput> Outputs(EstimateCall call, IReadOnlyList<TypedFormula> stages, List<string> names)
    {
        var (f, unit) = (call.Formulas, call.UnitOf(stages[0].Dimension));
        for (var i = 0; i < names.Count; i++) yield return Keyed("count", unit, Words.Of("各阶段数量", "count at the stage"), names[i]) with { Formula = stages[i].Node };
        for (var i = 1; i < names.Count; i++)
        {
            yield return Keyed("rate", Unit.Percent, Words.Of("阶段转化率", "share of the stage before"), names[i]) with { Formula = f.Over(f.Own("count", names[i]), f.Own("count", names[i - 1])) };
            yield return Keyed("of_first", Unit.Percent, Words.Of("占第一阶段的比例", "share of the first stage"), names[i]) with { Formula = f.Over(f.Own("count", names[i]), f.Own("count", names[0])) };
            yield return Keyed("lost", unit, Words.Of("本阶段流失", "lost since the stage before"), names[i]) with { Formula = f.Minus(f.Own("count", names[i - 1]), f.Own("count", names[i])) };
        }
    }

    private static EstimateOutput Keyed(string name, Unit unit, LocalText label, string stage) => new(name, unit, label) { Keys = [stage], KeyNames = ["stage"] };
}
