using Reckon.Assessments.Texts;
using Reckon.Statistics.CompositeIndices;
using Reckon.Statistics.Estimates;

namespace Reckon.Assessments.Estimators.CompositeIndex;

/// <summary>Builds the index and tries it against other weights, normalisations and aggregations, and without each indicator.</summary>
internal static class IndexComputation
{
    private const ulong Seed = 1;
    private const double HardlyAny = 0.05;
    private static readonly Dictionary<string, Normalization> Normalizations = new(StringComparer.Ordinal)
    {
        ["min-max"] = Normalization.MinMax,
        ["z-score"] = Normalization.ZScore,
        ["rank"] = Normalization.Rank,
    };

    /// <summary>The statistics in the order of the outputs.</summary>
    /// <param name="records">The indicators.</param>
    /// <param name="choices">The choices of the author.</param>
    /// <param name="weights">k weights; none for equal ones.</param>
    public static EstimateResult Of(IndicatorRecords records, IndexChoices choices, IReadOnlyList<double> weights)
    {
        var design = new CompositeDesign
        {
            Normalization = Normalizations[choices.Normalization],
            Aggregation = Enum.Parse<Aggregation>(choices.Aggregation, ignoreCase: true),
            Weights = weights.Count == 0 ? null : weights,
        };
        var analysis = RobustnessAnalysis.Of(records.Table, design, new RobustnessDesign
        {
            Seed = Seed,
            WeightRange = choices.WeightRange,
            Normalizations = [.. Normalizations.Values],
            Aggregations = [Aggregation.Arithmetic, Aggregation.Geometric],
        });
        var effective = records.HasEffectiveWeights ? EffectiveWeight.Of(analysis.Index) : [];
        return new EstimateResult(
        [
            EstimateResult.Exact([.. Enumerable.Range(0, records.Places.Count).SelectMany(i => analysis.Index.Normalized.Row(i).ToArray())]),
            EstimateResult.Exact([.. analysis.Index.Ranks.Select(r => (double)r)]),
            EstimateResult.Exact([.. analysis.Ranges.Select(r => (double)r.Best)]),
            EstimateResult.Exact([.. analysis.Ranges.Select(r => r.Median)]),
            EstimateResult.Exact([.. analysis.Ranges.Select(r => (double)r.Worst)]),
            .. effective.Count == 0 ? Array.Empty<JointEstimate>() : [EstimateResult.Exact([.. effective.Select(e => e.CorrelationRatio)])],
        ], [.. Diagnostics(records, analysis, effective)]);
    }

    private static IEnumerable<EstimateDiagnostic> Diagnostics(IndicatorRecords records, RobustnessAnalysis analysis, IReadOnlyList<EffectiveWeight> effective)
    {
        yield return new(Name: "mean-shift", Label: Words.Of("名次中位数与设计名次的平均差距", "mean distance of the median rank from the rank as designed"), Value: analysis.MeanShift);
        var widest = analysis.Ranges.Max(r => r.Worst - r.Best);
        yield return new(Name: "widest-range", Label: Words.Of("名次变动最大的地点变动的位数", "widest range of ranks of a place"), Value: widest)
        {
            Warning = widest > records.Places.Count / 2.0 ? Words.Of("换一种同样合理的方案，有的地点会跨越半数以上的名次。", "Under other sensible choices a place moves across more than half of the ranks.") : null,
        };
        yield return new(Name: "alternatives", Label: Words.Of("试过的方案数", "alternatives tried"), Value: analysis.Alternatives.Count(a => a.WasRun));
        yield return new(Name: "alternatives-impossible", Label: Words.Of("无法计算的方案数", "alternatives that could not be computed"), Value: analysis.Alternatives.Count(a => !a.WasRun));
        if (effective.Count == 0) yield break;
        var weakest = effective.Select((e, j) => (e.CorrelationRatio, Name: records.Names[j])).MinBy(e => e.CorrelationRatio);
        yield return new(Name: "weakest-indicator", Label: Words.Of($"影响最小的指标（{weakest.Name}）的相关比", $"correlation ratio of the weakest indicator ({weakest.Name})"), Value: weakest.CorrelationRatio)
        {
            Warning = weakest.CorrelationRatio < HardlyAny ? Words.Of($"指标“{weakest.Name}”几乎不影响得分，尽管它有权重。", $"The indicator '{weakest.Name}' hardly moves the score, whatever its weight.") : null,
        };
    }
}
