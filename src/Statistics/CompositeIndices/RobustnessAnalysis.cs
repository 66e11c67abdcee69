using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Quantiles;
using Reckon.Statistics.Randomness;
using static System.FormattableString;

namespace Reckon.Statistics.CompositeIndices;

/// <summary>How the ranks of an index move when its choices do; every alternative is on record, also those that could not be computed.</summary>
/// <remarks>
/// OECD and JRC (2008), Handbook on Constructing Composite Indicators, step 7; Saisana, Saltelli and Tarantola (2005), Journal of the Royal
/// Statistical Society A 168. Alternatives: each normalisation with each aggregation, each indicator left out, and weights drawn evenly around those designed.
/// </remarks>
/// <param name="Index">The index as designed.</param>
/// <param name="Alternatives">What was tried, in the order in which it was tried; the design itself first.</param>
/// <param name="Ranges">n ranges of ranks, over the alternatives that were computed.</param>
public sealed record RobustnessAnalysis(CompositeIndex Index, IReadOnlyList<CompositeAlternative> Alternatives, IReadOnlyList<RankRange> Ranges)
{
    /// <summary>The mean over units of how far the median rank lies from the rank as designed.</summary>
    public double MeanShift => Sums.Mean([.. Ranges.Select(r => Math.Abs(r.Median - r.Rank))]);

    /// <summary>Tries the alternatives. The same table and designs give the same bits.</summary>
    /// <param name="table">The indicators.</param>
    /// <param name="design">The index as designed.</param>
    /// <param name="robustness">What is tried.</param>
    /// <exception cref="ArgumentException">The index cannot be computed as designed, or a number of the robustness design is out of its range.</exception>
    public static RobustnessAnalysis Of(IndicatorTable table, CompositeDesign design, RobustnessDesign robustness)
    {
        if (robustness.Perturbations < 0) throw new ArgumentException(Invariant($"Perturbations is {robustness.Perturbations}; it must not be negative."), nameof(robustness));
        if (!(robustness.WeightRange is >= 0 and < 1)) throw new ArgumentException(Invariant($"WeightRange is {robustness.WeightRange}; it must be 0 or more and below 1."), nameof(robustness));
        var index = CompositeIndex.Of(table, design);
        List<CompositeAlternative> alternatives =
        [
            new("as designed", design with { Weights = index.Weights }, index.Ranks, null),
            .. Methods(table, index, robustness),
            .. Omissions(table, index),
            .. Perturbations(table, index, robustness),
        ];
        var ranks = alternatives.Where(a => a.WasRun).Select(a => a.Ranks).ToList();
        return new RobustnessAnalysis(index, alternatives, [.. Enumerable.Range(0, table.Units).Select(i => Range(index.Ranks[i], [.. ranks.Select(r => r[i])], table.Units))]);
    }

    private static IEnumerable<CompositeAlternative> Methods(IndicatorTable table, CompositeIndex index, RobustnessDesign robustness) =>
        from normalization in robustness.Normalizations
        from aggregation in robustness.Aggregations
        where (normalization, aggregation) != (index.Design.Normalization, index.Design.Aggregation)
        select Try($"{normalization}, {aggregation}", table, index.Design with { Normalization = normalization, Aggregation = aggregation, Weights = index.Weights });

    private static IEnumerable<CompositeAlternative> Omissions(IndicatorTable table, CompositeIndex index) =>
        from left in Enumerable.Range(0, table.Indicators)
        where index.Weights[left] is > 0 and < 1
        select Try($"without indicator {left}", table, index.Design with { Weights = [.. index.Weights.Select((w, j) => j == left ? 0 : w)] });

    private static CompositeAlternative[] Perturbations(IndicatorTable table, CompositeIndex index, RobustnessDesign robustness)
    {
        var alternatives = new CompositeAlternative[robustness.Perturbations];
        Parallel.For(0, alternatives.Length, r =>
        {
            var stream = new RandomStream(robustness.Seed, (ulong)r);
            double[] weights = [.. index.Weights.Select(w => w * (1 + robustness.WeightRange * (2 * stream.NextOpen() - 1)))];
            alternatives[r] = Try($"weights {r}", table, index.Design with { Weights = IndicatorWeights.Scale(weights) });
        });
        return alternatives;
    }

    private static CompositeAlternative Try(string name, IndicatorTable table, CompositeDesign design) =>
        Obstacle(table, design) is { } obstacle
            ? new CompositeAlternative(name, design, [], obstacle)
            : new CompositeAlternative(name, design, CompositeIndex.Of(table, design).Ranks, null);

    private static string? Obstacle(IndicatorTable table, CompositeDesign design)
    {
        if (design.Normalization == Normalization.DistanceToReference && IndicatorScale.HasZeroReference(table, design)) return "a reference is zero";
        var normalized = IndicatorScale.Normalize(table, design);
        return CompositeIndex.CanCombine(normalized, design.Aggregation) ? null : "a normalised value is zero or negative";
    }

    private static RankRange Range(int rank, double[] ranks, int units)
    {
        var shares = new double[units];
        foreach (var group in ranks.CountBy(r => r)) shares[(int)group.Key - 1] = group.Value / (double)ranks.Length;
        return new RankRange(rank, (int)ranks.Min(), Quantile.Of(ranks, 0.5), (int)ranks.Max(), shares);
    }
}
