using Reckon.Statistics.Distributions;

namespace Reckon.Statistics.Resampling;

/// <summary>Quantiles of replicates, interpolated on the normal scale.</summary>
internal static class BootstrapQuantile
{
    /// <summary>The value at rank (R + 1) p among R sorted replicates (Davison and Hinkley, 1997, equation 5.8); the first or last one where the rank lies outside.</summary>
    public static double Of(double[] sorted, double probability)
    {
        var ranks = sorted.Length + 1.0;
        var rank = (int)(ranks * probability);
        if (rank < 1) return sorted[0];
        if (rank >= sorted.Length) return sorted[^1];
        var (low, high) = (NormalDistribution.StandardQuantile(rank / ranks), NormalDistribution.StandardQuantile((rank + 1) / ranks));
        var share = (NormalDistribution.StandardQuantile(probability) - low) / (high - low);
        return sorted[rank - 1] + share * (sorted[rank] - sorted[rank - 1]);
    }
}
