using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Matrices;

namespace Reckon.Statistics.Survey.Replicates;

/// <summary>How far estimates from replicates add up to a covariance: scale · Σ s_r (θ_r − centre)(θ_r − centre)'.</summary>
public sealed record ReplicateVariance
{
    /// <summary>The factor before the sum; above zero. 1 by default.</summary>
    public double Scale { get; init; } = 1;

    /// <summary>A factor for each of the R replicates, not negative; null when all are 1.</summary>
    public IReadOnlyList<double>? ReplicateScales { get; init; }

    /// <summary>
    /// Whether the centre is the estimate from the whole sample, which counts bias as error. False by default: the centre is the mean
    /// of the replicates that have a factor above zero (R survey's <c>mse = FALSE</c>).
    /// </summary>
    public bool IsAroundEstimate { get; init; }

    internal void Check(int replicates)
    {
        Require.Positive(Scale, nameof(Scale));
        if (ReplicateScales is not { } scales) return;
        Require.SameCount(scales.Count, nameof(ReplicateScales), replicates, "replicates");
        Require.NonNegative([.. scales], nameof(ReplicateScales));
        if (scales.All(s => s == 0)) throw Refusal.Of(nameof(ReplicateScales), $"All {replicates} replicate scales are zero.");
    }

    /// <summary>The k × k covariance.</summary>
    internal Matrix Of(double[][] replicates, double[] estimate)
    {
        var scales = ReplicateScales is { } given ? [.. given] : replicates.Select(_ => 1.0).ToArray();
        var used = Enumerable.Range(0, replicates.Length).Where(r => scales[r] > 0).ToArray();
        double[] centre = IsAroundEstimate ? estimate : [.. estimate.Select((_, j) => Sums.Mean([.. used.Select(r => replicates[r][j])]))];
        double[] factors = [.. used.Select(r => Scale * scales[r])];
        double[][] deviations = [.. centre.Select((c, j) => used.Select(r => replicates[r][j] - c).ToArray())];
        double[][] scaled = [.. deviations.Select(d => d.Zip(factors, (v, f) => v * f).ToArray())];
        return Matrix.Create(
            estimate.Length, estimate.Length, (i, j) => Sums.OfProducts(scaled[Math.Min(i, j)], deviations[Math.Max(i, j)]));
    }
}
