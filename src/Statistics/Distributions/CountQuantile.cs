namespace Reckon.Statistics.Distributions;

/// <summary>Finds quantiles of counts: the smallest whole number whose cumulative probability reaches a probability.</summary>
internal static class CountQuantile
{
    /// <summary>Steps away from a first guess in doubling strides, then halves.</summary>
    /// <param name="counts">A distribution of the whole numbers from 0.</param>
    /// <param name="probability">Strictly between 0 and 1.</param>
    /// <param name="most">The largest count there is; +∞ where there is none.</param>
    public static double Find(IDistribution counts, double probability, double most = double.PositiveInfinity)
    {
        var guess = Math.Clamp(Math.Floor(Guess(counts, probability)), 0, Math.Min(most, 1e15));
        var (low, high, stride) = (guess - 1, guess, 1.0);
        while (high < most && counts.Cumulative(high) < probability)
        {
            (low, high, stride) = (high, Math.Min(high + stride, most), 2 * stride);
        }

        for (stride = 1; low >= 0 && counts.Cumulative(low) >= probability; stride *= 2) (low, high) = (Math.Max(low - stride, -1), low);
        while (high - low > 1)
        {
            var middle = Math.Floor((low + high) / 2);
            if (counts.Cumulative(middle) >= probability) high = middle;
            else low = middle;
        }

        return high;
    }

    // The quantile of the normal distribution with the same mean and variance.
    private static double Guess(IDistribution counts, double probability) =>
        counts.Mean + Math.Sqrt(counts.Variance) * NormalDistribution.StandardQuantile(probability);
}
