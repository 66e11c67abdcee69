using Reckon.Statistics.Randomness;
using Reckon.Statistics.Survey.Designs;

namespace Reckon.Statistics.Survey.Replicates;

/// <summary>The bootstrap of Rao, Wu and Yue for several stages, for large fractions and for unequal probabilities.</summary>
/// <remarks>
/// Beaumont and Émond (2022), Stats 5. In a stratum of n clusters n − 1 are drawn with replacement, t_i times cluster i, and its factor
/// is 1 − √(1 − π_i) + √(1 − π_i) n/(n − 1) t_i, brought to a sum of n over the clusters that are not certain (equations 20, 21 and 24).
/// Below a stage whose clusters were drawn with the probability p in all, a factor a becomes 1 − c + c·a with c² = p/(2 − p)
/// (section 7); the factors of the stages are multiplied. None is below zero. The 2 − p is the mean square of the product of the factors
/// above, which is smaller below a lonely cluster whose factor stays 1; there it is the mean square that divides.
/// </remarks>
internal sealed class BeaumontEmondBootstrap
{
    private const double TakenWhole = 1 - 1e-7;

    private readonly SamplingStage[] _stages;
    private readonly int[][][] _clustersOfStrata;
    private readonly double[][] _shares;

    /// <summary>Prepares a design.</summary>
    /// <exception cref="LonelyClusterException">A stratum that is not taken whole has one cluster, and the policy is not to take it as certain.</exception>
    public BeaumontEmondBootstrap(TaylorDesign design)
    {
        // Stages below one that is drawn with replacement add nothing.
        _stages = [.. design.Stages.Stages.TakeWhile(s => Array.Exists(s.Multipliers, m => m > 0))];
        _clustersOfStrata = Array.ConvertAll(_stages, s => s.ClustersOfStrata());
        _shares = Shares(_stages);
        if (design.Plan.LonelyClusters == LonelyClusterPolicy.Certainty) return;
        foreach (var stage in _stages) RefuseLonely(stage);
    }

    /// <summary>The clusters that have a factor: those of the last stage that adds to the variance.</summary>
    public Grouping Clusters => _stages[^1].Clusters;

    /// <summary>A factor for each of the clusters.</summary>
    public double[] Draw(RandomStream random)
    {
        double[] factors = [1];
        for (var s = 0; s < _stages.Length; s++) factors = Descend(s, factors, random);
        return factors;
    }

    private static void RefuseLonely(SamplingStage stage)
    {
        var lonely = Array.FindIndex(stage.SampleSizes, size => size == 1);
        while (lonely >= 0 && stage.Fractions[Array.IndexOf(stage.StratumOfCluster, lonely)] > TakenWhole)
            lonely = Array.FindIndex(stage.SampleSizes, lonely + 1, size => size == 1);
        if (lonely >= 0) throw new LonelyClusterException(stage.Strata.Labels[lonely], stage.Number);
    }

    private double[] Descend(int number, double[] above, RandomStream random)
    {
        var stage = _stages[number];
        var factors = new double[stage.Clusters.Count];
        for (var h = 0; h < stage.Strata.Count; h++)
        {
            var clusters = _clustersOfStrata[number][h];
            var own = Resample(Array.ConvertAll(clusters, c => stage.Fractions[c]), random);
            var (parent, share) = (above[stage.ParentOfStratum[h]], _shares[number][h]);
            for (var i = 0; i < own.Length; i++) factors[clusters[i]] = parent * (1 - share + share * own[i]);
        }

        return factors;
    }

    // c of the remarks, for each stratum of each stage.
    private static double[][] Shares(SamplingStage[] stages)
    {
        double[] meanSquares = [1];
        var shares = new double[stages.Length][];
        for (var s = 0; s < stages.Length; s++)
        {
            var (stage, above) = (stages[s], meanSquares);
            shares[s] = [.. stage.Multipliers.Select((p, h) => Math.Sqrt(p / above[stage.ParentOfStratum[h]]))];
            meanSquares = [.. stage.StratumOfCluster.Select((h, c) => above[stage.ParentOfStratum[h]] + Added(stage, h, c))];
        }

        return shares;
    }

    // What a cluster's own factor, which varies by 1 − π, adds to the mean square of the product.
    private static double Added(SamplingStage stage, int stratum, int cluster) =>
        stage.SampleSizes[stratum] == 1 ? 0 : stage.Multipliers[stratum] * (1 - stage.Fractions[cluster]);

    private static double[] Resample(double[] probabilities, RandomStream random)
    {
        var n = probabilities.Length;
        if (n == 1) return [1];
        var drawn = new int[n];
        for (var draw = 1; draw < n; draw++) drawn[random.NextIndex(n)]++;
        double Factor(double probability, int times)
        {
            var root = Math.Sqrt(Math.Max(0, 1 - probability));
            return 1 - root + root * n / (n - 1) * times;
        }

        double[] factors = [.. probabilities.Zip(drawn, Factor)];
        var uncertain = Enumerable.Range(0, n).Where(i => probabilities[i] < 1).ToList();
        var scale = uncertain.Count == 0 ? 1 : uncertain.Count / uncertain.Sum(i => factors[i]);
        foreach (var i in uncertain) factors[i] *= scale;
        return factors;
    }
}
