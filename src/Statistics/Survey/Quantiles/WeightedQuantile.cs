using Reckon.Statistics.Arithmetic;

namespace Reckon.Statistics.Survey.Quantiles;

/// <summary>A quantile of weighted values, without its error; a replicate design may recompute it in each replicate.</summary>
public static class WeightedQuantile
{
    /// <summary>The quantile of n values under n weights.</summary>
    /// <param name="variable">n values; NaN is allowed in rows without weight.</param>
    /// <param name="weights">n weights, not negative.</param>
    /// <param name="probability">Between 0 and 1.</param>
    /// <param name="rule">What it is where the distribution function jumps.</param>
    /// <exception cref="ArgumentException">
    /// The lengths differ, a value with weight is not finite, a weight is negative or all are zero, or the probability does not lie
    /// between 0 and 1.
    /// </exception>
    public static double Of(
        IReadOnlyList<double> variable, ReadOnlySpan<double> weights, double probability, QuantileRule rule = QuantileRule.Inverse)
    {
        Require.Probability(probability, nameof(probability));
        return new WeightedOrder(variable, weights, rule).Quantile(probability);
    }
}
