namespace Reckon.Statistics.Distributions;

/// <summary>Finds quantiles of counts: the smallest whole number whose cumulative probability reaches a probability.</summary>
internal static class CountQuantile
{
    /// <summary>Steps away from a first guess in doubling strides, then halves.</summary>
    /// <param name="cumulative">Probability of a count at or below a whole number.</param>
    /// <param name="probability">Strictly between 0 and 1.</param>
    /// <param name="guess">A count of the size that is expected.</param>
    /// <param name="most">The largest count there is; +∞ where there is none.</param>
    public static double Find(Func<double, double> cumulative, double probability, double guess, double most = double.PositiveInfinity)
    {
        guess = Math.Clamp(Math.Floor(guess), 0, Math.Min(most, 1e15));
        var (low, high, stride) = (guess - 1, guess, 1.0);
        while (high < most && cumulative(high) < probability) (low, high, stride) = (high, Math.Min(high + stride, most), 2 * stride);
        for (stride = 1; low >= 0 && cumulative(low) >= probability; stride *= 2) (low, high) = (Math.Max(low - stride, -1), low);
        while (high - low > 1)
        {
            var middle = Math.Floor((low + high) / 2);
            if (cumulative(middle) >= probability) high = middle;
            else low = middle;
        }

        return high;
    }

    /// <summary>A first guess: the quantile of the normal distribution with the same mean and variance.</summary>
    public static double Guess(IDistribution counts, double probability) =>
        counts.Mean + Math.Sqrt(counts.Variance) * NormalDistribution.StandardQuantile(probability);
}
