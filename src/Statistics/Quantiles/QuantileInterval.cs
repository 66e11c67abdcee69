using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Distributions;
using Reckon.Statistics.Estimates;

namespace Reckon.Statistics.Quantiles;

/// <summary>An interval for a quantile of the population that assumes no distribution, only independent values that count alike.</summary>
/// <param name="Interval">Its ends are order statistics; an end is infinite where no value of the sample is far enough out.</param>
/// <param name="LowerRank">Rank from 1 of the value at the lower end; 0 for −∞.</param>
/// <param name="UpperRank">Rank from 1 of the value at the upper end; n + 1 for +∞.</param>
/// <param name="Coverage">The probability that it covers the quantile of a continuous distribution; never below the level asked for.</param>
public sealed record QuantileInterval(ConfidenceInterval Interval, int LowerRank, int UpperRank, double Coverage)
{
    /// <summary>The narrowest interval with at most half of what the level leaves in each tail.</summary>
    /// <remarks>David and Nagaraja (2003), Order Statistics, section 7.1: ranks from the binomial distribution. Checked against R <c>qbinom</c> and <c>pbinom</c>.</remarks>
    /// <param name="values">n finite values in any order.</param>
    /// <param name="probability">Strictly between 0 and 1.</param>
    /// <param name="level">Between 0 and 1; 0.95 by default.</param>
    /// <exception cref="ArgumentException">There is no value, one is not finite, or a probability is outside its range.</exception>
    public static QuantileInterval Of(ReadOnlySpan<double> values, double probability, double level = 0.95)
    {
        Require.NotEmpty(values.Length, nameof(values));
        Require.Finite(values, nameof(values));
        Require.Probability(probability, nameof(probability));
        Require.Probability(level, nameof(level));
        var sorted = values.ToArray();
        Array.Sort(sorted);
        return OfSorted(sorted, probability, level);
    }

    private static QuantileInterval OfSorted(double[] sorted, double probability, double level)
    {
        var (n, tail) = (sorted.Length, (1 - level) / 2);
        // The quantile lies below the value of rank k when fewer than k values lie below it.
        var lower = LastRank(n, k => Below(n, k - 1, probability) <= tail);
        var upper = n + 1 - LastRank(n, k => AtLeast(n, n + 1 - k, probability) <= tail);
        var ends = new ConfidenceInterval(
            lower == 0 ? double.NegativeInfinity : sorted[lower - 1],
            upper > n ? double.PositiveInfinity : sorted[upper - 1],
            level);
        return new QuantileInterval(ends, lower, upper, 1 - Below(n, lower - 1, probability) - AtLeast(n, upper, probability));
    }

    private static int LastRank(int n, Func<int, bool> holds)
    {
        var (low, high) = (0, n);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (holds(middle)) low = middle;
            else high = middle - 1;
        }

        return low;
    }

    // The probability of k successes or fewer in n trials.
    private static double Below(int n, int k, double probability)
    {
        if (k < 0) return 0;
        return k >= n ? 1 : new BetaDistribution(k + 1, n - k).Survival(probability);
    }

    private static double AtLeast(int n, int k, double probability)
    {
        if (k <= 0) return 1;
        return k > n ? 0 : new BetaDistribution(k, n - k + 1).Cumulative(probability);
    }
}
