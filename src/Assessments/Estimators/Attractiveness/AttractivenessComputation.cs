using Reckon.Assessments.Texts;
using Reckon.Statistics.Attractiveness;
using Reckon.Statistics.Estimates;
using static System.FormattableString;

namespace Reckon.Assessments.Estimators.Attractiveness;

/// <summary>Computes ratios, shrunken ratios and ranks from moves.</summary>
internal static class AttractivenessComputation
{
    private const ulong Seed = 1;
    private const double Rounding = 1e-9;

    /// <summary>The statistics in the order of the outputs: logarithms, shrunken ratios, ranks, best ranks, worst ranks.</summary>
    /// <param name="counts">The moves of n ≥ 2 places.</param>
    /// <param name="dispersion">The variance of a count over its mean.</param>
    /// <param name="least">The moves below which a ratio says little.</param>
    public static EstimateResult Of(IReadOnlyList<PlaceCount> counts, double dispersion, double least)
    {
        foreach (var count in counts) Check(count);
        var ratios = counts.Select(c => new FlowRatio(c.In, c.Out)).ToList();
        var shrinkage = GammaPoissonShrinkage.Of([.. counts.Select(c => c.In / dispersion)], [.. counts.Select(c => c.Out / dispersion)]);
        var ranks = PlaceRanking.OfShrunken(shrinkage, new RankDesign { Seed = Seed }).Ranks.OrderBy(r => r.Place).ToList();
        return new EstimateResult(
        [
            .. ratios.Select(r => EstimateResult.One(new Estimate(Math.Log(r.Value), r.LogStandardError(dispersion)))),
            .. counts.Select((_, i) => EstimateResult.One(Shrunken(shrinkage, counts[i].Out / dispersion, i))),
            EstimateResult.Exact([.. ranks.Select(r => (double)r.Rank)]),
            EstimateResult.Exact([.. ranks.Select(r => r.Low)]),
            EstimateResult.Exact([.. ranks.Select(r => r.High)]),
        ], Diagnostics(counts, ratios, shrinkage, least));
    }

    private static void Check(PlaceCount count)
    {
        if (count.In > 0 && count.Out > 0) return;
        throw new ArgumentException(Invariant($"'{count.Place}' has {count.In} moves in and {count.Out} out; a ratio and its logarithm need both above zero. Leave the place out or join it with a neighbour."));
    }

    // The deviation of the gamma distribution of a rate given its count: rate ÷ (exposure + shape/mean), under the root.
    private static Estimate Shrunken(GammaPoissonShrinkage shrinkage, double exposure, int place)
    {
        var rate = shrinkage.Rates[place];
        return new Estimate(rate, double.IsInfinity(shrinkage.Shape) ? 0 : Math.Sqrt(rate / (exposure + shrinkage.Shape / shrinkage.Mean)));
    }

    private static List<EstimateDiagnostic> Diagnostics(IReadOnlyList<PlaceCount> counts, List<FlowRatio> ratios, GammaPoissonShrinkage shrinkage, double least)
    {
        var small = ratios.Count(r => r.Moves < least);
        var balance = counts.Sum(c => c.In) / counts.Sum(c => c.Out) - 1;
        var isAlike = double.IsInfinity(shrinkage.Shape);
        return
        [
            new(Name: "small-places", Label: Words.Of(Invariant($"流动量不足 {least:0} 的地点数"), Invariant($"places with fewer than {least:0} moves")), Value: small)
            {
                Warning = small > 0 ? Words.Of("基数太小的地点，流入流出比不可靠；请用收缩后的比值。", "Ratios of places with so few moves say little; use the shrunken ones.") : null,
            },
            new(Name: "balance", Label: Words.Of("总流入相对总流出之差", "all moves in against all moves out"), Value: balance)
            {
                Warning = Math.Abs(balance) > Rounding ? Words.Of("总流入与总流出不等：这些地点不构成封闭系统，比值含有外部流动。", "Moves in and out do not balance: the places are no closed system, and ratios hold moves from and to elsewhere.") : null,
            },
            new(Name: "no-difference", Label: Words.Of("各地差别是否不超过随机波动", "whether places differ by no more than chance"), Value: isAlike ? 1 : 0)
            {
                Warning = isAlike ? Words.Of("各地的差别不超过随机波动，排名没有意义。", "Places differ by no more than chance does: a ranking means nothing.") : null,
            },
        ];
    }
}
