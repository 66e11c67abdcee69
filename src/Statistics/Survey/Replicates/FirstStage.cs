using Reckon.Statistics.Matrices;
using Reckon.Statistics.Survey.Designs;

namespace Reckon.Statistics.Survey.Replicates;

/// <summary>The first stage of a design as replicates see it: its clusters, stratum by stratum.</summary>
internal sealed class FirstStage
{
    private const double TakenWhole = 1 - 1e-7;
    private readonly TaylorDesign _design;
    private readonly SamplingStage _stage;
    private readonly Lazy<IReadOnlyList<ReplicatedStratum>> _strata;

    public FirstStage(TaylorDesign design)
    {
        ArgumentNullException.ThrowIfNull(design);
        (_design, _stage) = (design, design.Stages.Stages[0]);
        _strata = new Lazy<IReadOnlyList<ReplicatedStratum>>(() => [.. Enumerable.Range(0, _stage.Strata.Count).Select(Stratum)]);
    }

    public int ClusterCount => _stage.Clusters.Count;

    /// <summary>Its strata; asking for them refuses unequal probabilities within one.</summary>
    public IReadOnlyList<ReplicatedStratum> Strata => _strata.Value;

    public LonelyClusterPolicy LonelyClusters => _design.Plan.LonelyClusters;

    /// <summary>A replicate design of factors for each replicate (row) and cluster (column).</summary>
    /// <param name="factors">R × C.</param>
    /// <param name="variance">Scales and centre.</param>
    /// <param name="clusters">The clusters that have factors; null for those of the first stage.</param>
    public ReplicateDesign Replicate(Matrix factors, ReplicateVariance variance, Grouping? clusters = null)
    {
        var weights = _design.Stages.Weights;
        return new ReplicateDesign(new ReplicatedSample
        {
            Weights = weights,
            Replicates = new ClusterFactors(clusters ?? _stage.Clusters, factors, weights),
            Variance = variance,
            IsInside = [.. _design.IsInside],
            DegreesOfFreedom = _design.CountDegreesOfFreedom,
        });
    }

    private ReplicatedStratum Stratum(int stratum)
    {
        int[] clusters = [.. Enumerable.Range(0, ClusterCount).Where(c => _stage.StratumOfCluster[c] == stratum)];
        var fraction = _stage.Fractions[clusters[0]];
        if (Array.Exists(clusters, c => Math.Abs(_stage.Fractions[c] - fraction) > 1e-12))
        {
            throw new ArgumentException(
                $"Stratum \"{_stage.Strata.Labels[stratum]}\" has unequal inclusion probabilities; "
                + "replicates here need one sampling fraction in a stratum.");
        }

        return new ReplicatedStratum(_stage.Strata.Labels[stratum], clusters, fraction > TakenWhole ? 1 : fraction);
    }
}
