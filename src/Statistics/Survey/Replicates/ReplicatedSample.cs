using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Matrices;

namespace Reckon.Statistics.Survey.Replicates;

/// <summary>What a replicate design is made of.</summary>
internal sealed record ReplicatedSample
{
    public required double[] Weights { get; init; }

    public required IReplicateWeights Replicates { get; init; }

    public required ReplicateVariance Variance { get; init; }

    public required bool[] IsInside { get; init; }

    /// <summary>Degrees of freedom for a domain.</summary>
    public required Func<bool[], double> DegreesOfFreedom { get; init; }

    public IReadOnlyList<Func<double[], double[]>> Adjustments { get; init; } = [];

    public static ReplicatedSample Of(
        IReadOnlyList<double> weights, Matrix replicateWeights, (ReplicateVariance Variance, double? DegreesOfFreedom) known)
    {
        ArgumentNullException.ThrowIfNull(weights);
        ArgumentNullException.ThrowIfNull(replicateWeights);
        ArgumentNullException.ThrowIfNull(known.Variance, "variance");
        double[] copy = [.. weights];
        Require.SameCount(replicateWeights.Rows, "rows of replicateWeights", copy.Length, nameof(weights));
        if (replicateWeights.Columns < 2)
        {
            throw new ArgumentException($"There are {replicateWeights.Columns} replicates; two are needed.", nameof(replicateWeights));
        }
        Require.NonNegative(copy, nameof(weights));
        Require.Finite(replicateWeights.Values, nameof(replicateWeights));
        if (copy.All(w => w == 0)) throw new ArgumentException($"All {copy.Length} weights are zero.", nameof(weights));
        known.Variance.Check(replicateWeights.Columns);
        return new ReplicatedSample
        {
            Weights = copy,
            Replicates = new GivenReplicateWeights(replicateWeights),
            Variance = known.Variance,
            IsInside = [.. copy.Select(_ => true)],
            DegreesOfFreedom = inside => known.DegreesOfFreedom ?? ReplicateRank.Of(replicateWeights, inside) - 1,
        };
    }

    public double[] Weight(int replicate) => Inside(Adjust(Replicates.Of(replicate)));

    public double[] Adjust(double[] weights)
    {
        foreach (var adjustment in Adjustments)
        {
            weights = adjustment(weights);
            Require.SameCount(weights.Length, "adjusted weights", Weights.Length, "rows of the design");
        }

        return weights;
    }

    public double[] Inside(double[] weights) => [.. weights.Select((w, i) => IsInside[i] ? w : 0)];

    /// <summary>
    /// The statistic in each replicate by way of the totals of clusters; null where replicates are not made of clusters or weights are
    /// adjusted.
    /// </summary>
    public Func<int, double[]>? TryTotals(IFunctionOfTotals function)
    {
        if (Replicates is not ClusterFactors factors || Adjustments.Count > 0) return null;
        var totals = factors.TotalsOfClusters(function.Variables, IsInside);
        return replicate => function.FromTotals(factors.Totals(replicate, totals));
    }
}
