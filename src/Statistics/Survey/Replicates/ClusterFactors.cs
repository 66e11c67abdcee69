using System.Numerics.Tensors;
using Reckon.Statistics.Matrices;

namespace Reckon.Statistics.Survey.Replicates;

/// <summary>Replicate weights that are the weights of the sample times a factor for each cluster and replicate.</summary>
/// <param name="clusters">The cluster of each of the n rows.</param>
/// <param name="factors">R × C factors, a row for each replicate.</param>
/// <param name="weights">The n weights of the sample.</param>
internal sealed class ClusterFactors(Grouping clusters, Matrix factors, double[] weights) : IReplicateWeights
{
    public int Rows => weights.Length;

    public int Count => factors.Rows;

    public double[] Of(int replicate)
    {
        var replicated = new double[weights.Length];
        var row = factors.Row(replicate);
        var codes = clusters.CodeSpan;
        for (var i = 0; i < replicated.Length; i++) replicated[i] = weights[i] * row[codes[i]];
        return replicated;
    }

    /// <summary>The totals of each cluster with the weights of the sample, k rows of C numbers.</summary>
    public double[][] TotalsOfClusters(Matrix variables, bool[] isInside)
    {
        var totals = new double[variables.Columns][];
        for (var j = 0; j < totals.Length; j++) totals[j] = new double[clusters.Count];
        var codes = clusters.CodeSpan;
        for (var i = 0; i < weights.Length; i++)
        {
            if (!isInside[i] || weights[i] == 0) continue;
            for (var j = 0; j < totals.Length; j++) totals[j][codes[i]] += weights[i] * variables[i, j];
        }

        return totals;
    }

    /// <summary>k totals in a replicate from those of the clusters.</summary>
    public double[] Totals(int replicate, double[][] totalsOfClusters) =>
        Array.ConvertAll(totalsOfClusters, totals => TensorPrimitives.Dot(totals, factors.Row(replicate)));
}
