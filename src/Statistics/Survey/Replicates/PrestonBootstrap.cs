using Reckon.Statistics.Randomness;
using Reckon.Statistics.Survey.Designs;

namespace Reckon.Statistics.Survey.Replicates;

/// <summary>The rescaled bootstrap without replacement at several stages.</summary>
/// <remarks>
/// Preston (2009), Survey Methodology 35, section 4. At each stage ⌊n/2⌋ of n clusters are kept; a stage adds λ (n/n* · kept − 1) with
/// λ² = n* f₁ … (1 − f)/(n − n*), times √(n/n*) of each stage before, to the factor 1, and nothing below a cluster that was not kept.
/// </remarks>
internal sealed class PrestonBootstrap
{
    private readonly SamplingStage[] _stages;
    private readonly int[][][] _clustersOfStrata;

    public PrestonBootstrap(TaylorDesign design)
    {
        // Stages below one that is drawn with replacement add nothing.
        _stages = [.. design.Stages.Stages.TakeWhile(s => Array.Exists(s.Multipliers, m => m > 0))];
        _clustersOfStrata = Array.ConvertAll(_stages, s => s.ClustersOfStrata());
    }

    /// <summary>The clusters that have a factor: those of the last stage that adds to the variance.</summary>
    public Grouping Clusters => _stages[^1].Clusters;

    public double[] Draw(RandomStream random)
    {
        var (factors, kept) = (new[] { 1.0 }, new[] { 1.0 });
        for (var s = 0; s < _stages.Length; s++) (factors, kept) = Descend(s, (factors, kept), random);
        return factors;
    }

    private (double[] Factors, double[] Kept) Descend(int number, (double[] Factors, double[] Kept) before, RandomStream random)
    {
        var stage = _stages[number];
        var (factors, kept) = (new double[stage.Clusters.Count], new double[stage.Clusters.Count]);
        for (var h = 0; h < stage.Strata.Count; h++)
        {
            var (clusters, parent) = (_clustersOfStrata[number][h], stage.ParentOfStratum[h]);
            var (n, half) = (clusters.Length, clusters.Length / 2);
            Array.ForEach(clusters, c => factors[c] = before.Factors[parent]);
            if (half == 0 || before.Kept[parent] == 0) continue;
            var step = before.Kept[parent] * Math.Sqrt(half * stage.Multipliers[h] * (1 - stage.Fractions[clusters[0]]) / (n - half));
            Array.ForEach(clusters, c => factors[c] -= step);
            foreach (var c in Drawing.Some(clusters, half, random))
            {
                factors[c] += step * n / half;
                kept[c] = before.Kept[parent] * Math.Sqrt((double)n / half);
            }
        }

        return (factors, kept);
    }
}
