using Reckon.Assessments.Formulas;
using Reckon.Assessments.Texts;
using Reckon.Assessments.Units;

namespace Reckon.Assessments.Estimators.CompositeIndex;

/// <summary>The quantities of an index: statistics in the order of <see cref="IndexComputation"/>, then weights and scores as formulas, so that a reader can change the weights.</summary>
internal static class IndexOutputs
{
    /// <summary>All outputs.</summary>
    /// <param name="f">Puts formulas together.</param>
    /// <param name="records">The indicators.</param>
    /// <param name="weights">k weights; none for equal ones.</param>
    /// <param name="choices">How they are combined.</param>
    public static IReadOnlyList<EstimateOutput> Of(FormulaBuilder f, IndicatorRecords records, IReadOnlyList<FormulaNode> weights, IndexChoices choices) =>
        [.. Statistics(records), .. Weights(f, records, weights), .. records.Places.Select(p => Score(f, records, choices, p))];

    private static IEnumerable<EstimateOutput> Statistics(IndicatorRecords records)
    {
        foreach (var place in records.Places)
        {
            foreach (var indicator in records.Names)
                yield return new("normalized", Unit.None, Words.Of("归一后的指标", "indicator on the common scale")) { Keys = [place, indicator], KeyNames = ["place", "indicator"] };
        }

        foreach (var (name, label) in Ranks())
        {
            foreach (var place in records.Places) yield return new(name, Unit.None, label) { Keys = [place], KeyNames = ["place"] };
        }

        if (!records.HasEffectiveWeights) yield break;
        foreach (var indicator in records.Names)
            yield return new("effective_weight", Unit.Percent, Words.Of("实际影响（相关比）", "effective weight (correlation ratio)")) { Keys = [indicator], KeyNames = ["indicator"] };
    }

    private static (string Name, LocalText Label)[] Ranks() =>
    [
        ("rank", Words.Of("名次", "rank")),
        ("rank_best", Words.Of("各种方案下的最好名次", "best rank of all alternatives")),
        ("rank_median", Words.Of("各种方案下的名次中位数", "median rank of all alternatives")),
        ("rank_worst", Words.Of("各种方案下的最差名次", "worst rank of all alternatives")),
    ];

    private static IEnumerable<EstimateOutput> Weights(FormulaBuilder f, IndicatorRecords records, IReadOnlyList<FormulaNode> weights) =>
        records.Names.Select((name, j) => new EstimateOutput("weight", Unit.Percent, Words.Of("权重", "weight"))
        {
            Keys = [name],
            KeyNames = ["indicator"],
            Formula = weights.Count == 0 ? f.Over(f.Number(1), f.Number(records.Names.Count)) : f.Over(weights[j], f.Sum(weights)),
        });

    private static EstimateOutput Score(FormulaBuilder f, IndicatorRecords records, IndexChoices choices, string place)
    {
        var isGeometric = choices.Aggregation == "geometric";
        var terms = records.Names.Select(n => f.Times(f.Own("weight", n), isGeometric ? f.Call(FormulaOperator.Log, f.Own("normalized", place, n)) : f.Own("normalized", place, n))).ToList();
        var sum = f.Sum(terms);
        return new("score", Unit.None, Words.Of("指数得分", "score")) { Keys = [place], KeyNames = ["place"], Formula = isGeometric ? f.Call(FormulaOperator.Exp, sum) : sum };
    }
}
