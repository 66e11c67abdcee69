using Reckon.Statistics.Matrices;
using Reckon.Statistics.Survey.Designs;

namespace Reckon.Statistics.Survey.Replicates;

/// <summary>Jackknife replicates, which leave one cluster out each.</summary>
/// <remarks>
/// Wolter (2007), ch. 4. In the replicate without cluster i of stratum h, the other n_h − 1 clusters of the stratum have the factor
/// n_h/(n_h − 1), and its scale is (1 − f_h)(n_h − 1)/n_h with f_h the sampled fraction of the first stage. For means and other
/// smooth statistics; not for quantiles.
/// </remarks>
public static class JackknifeReplicates
{
    /// <summary>The jackknife of a sample without strata (R's "JK1").</summary>
    /// <param name="design">A design whose first stage has one stratum.</param>
    /// <param name="isAroundEstimate">Whether deviations are from the estimate and not from the mean of the replicates.</param>
    /// <exception cref="ArgumentException">The first stage has strata.</exception>
    /// <exception cref="LonelyClusterException">There is one cluster only.</exception>
    public static ReplicateDesign Unstratified(TaylorDesign design, bool isAroundEstimate = false)
    {
        var strata = new FirstStage(design).Strata;
        if (strata.Count > 1)
        {
            throw new ArgumentException($"The design has {strata.Count} strata; use {nameof(Stratified)}.", nameof(design));
        }
        return Stratified(design, isAroundEstimate);
    }

    /// <summary>The jackknife of a stratified sample (R's "JKn").</summary>
    /// <param name="design">
    /// The design; its policy decides on strata of one cluster: <see cref="LonelyClusterPolicy.Average"/> scales the variance by
    /// clusters over replicates, <see cref="LonelyClusterPolicy.Adjust"/> leaves the stratum out as if strata were clusters. Strata
    /// that are taken whole have no replicates.
    /// </param>
    /// <param name="isAroundEstimate">Whether deviations are from the estimate and not from the mean of the replicates.</param>
    /// <exception cref="LonelyClusterException">A stratum has one cluster and the policy is to fail, or all have.</exception>
    public static ReplicateDesign Stratified(TaylorDesign design, bool isAroundEstimate = false)
    {
        var stage = new FirstStage(design);
        var (factors, scales) = (new List<double[]>(), new List<double>());
        foreach (var stratum in stage.Strata.Where(s => !s.IsWhole))
        {
            if (stratum.IsLonely && stage.LonelyClusters == LonelyClusterPolicy.Fail) throw new LonelyClusterException(stratum.Label, 1);
            if (stratum.IsLonely && stage.LonelyClusters == LonelyClusterPolicy.Adjust)
            {
                Add(factors, scales, Lonely(stage, stratum), (stage.Strata.Count - 1.0) / stage.Strata.Count);
            }
            if (stratum.Count == 1) continue;
            foreach (var cluster in stratum.Clusters)
            {
                Add(factors, scales, Without(stage, stratum, cluster), (1 - stratum.Fraction) * (stratum.Count - 1) / stratum.Count);
            }
        }

        if (factors.Count < 2) throw new LonelyClusterException(stage.Strata[0].Label, 1);
        var scale = stage.LonelyClusters == LonelyClusterPolicy.Average ? stage.ClusterCount / (double)factors.Count : 1;
        return stage.Replicate(
            Matrix.FromRows(factors),
            new ReplicateVariance { Scale = scale, ReplicateScales = scales, IsAroundEstimate = isAroundEstimate });
    }

    private static void Add(List<double[]> factors, List<double> scales, double[] factor, double scale)
    {
        factors.Add(factor);
        scales.Add(scale);
    }

    // As if the strata themselves were the clusters of a sample without strata.
    private static double[] Lonely(FirstStage stage, ReplicatedStratum stratum)
    {
        var factor = Ones(stage, stage.Strata.Count / (stage.Strata.Count - 1.0));
        factor[stratum.Clusters[0]] = 0;
        return factor;
    }

    private static double[] Without(FirstStage stage, ReplicatedStratum stratum, int cluster)
    {
        var factor = Ones(stage, 1);
        foreach (var other in stratum.Clusters) factor[other] = stratum.Count / (stratum.Count - 1.0);
        factor[cluster] = 0;
        return factor;
    }

    private static double[] Ones(FirstStage stage, double value) => [.. Enumerable.Repeat(value, stage.ClusterCount)];
}
