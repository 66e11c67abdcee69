using Reckon.Statistics.Arithmetic;

namespace Reckon.Statistics.Distributions;

/// <summary>The distribution of n observed values, each as likely as the next; draws from it are the values themselves.</summary>
/// <remarks>
/// Its quantiles are those of type 1 in Hyndman and Fan (1996): the inverse of the step function, as R's <c>quantile(type = 1)</c>.
/// </remarks>
public sealed class EmpiricalDistribution : IDistribution
{
    private readonly double[] _sorted;

    /// <summary>Makes the distribution of a sample; the values are copied.</summary>
    /// <param name="sample">n finite values in any order.</param>
    /// <exception cref="ArgumentException">There is no value, or one is not finite.</exception>
    public EmpiricalDistribution(ReadOnlySpan<double> sample)
    {
        Require.NotEmpty(sample.Length, nameof(sample));
        Require.Finite(sample, nameof(sample));
        _sorted = sample.ToArray();
        Array.Sort(_sorted);
        Mean = Sums.Mean(_sorted);
        Variance = Sums.OfSquaredDeviations(_sorted) / _sorted.Length;
    }

    /// <summary>The n values, from the smallest.</summary>
    public ReadOnlySpan<double> Values => _sorted;

    /// <inheritdoc/>
    public double Mean { get; }

    /// <summary>The sum of squared deviations over n.</summary>
    public double Variance { get; }

    /// <inheritdoc/>
    public double Density(double x) => (double)(CountAtOrBelow(x) - CountBelow(x)) / _sorted.Length;

    /// <inheritdoc/>
    public double Cumulative(double x) => (double)CountAtOrBelow(x) / _sorted.Length;

    /// <inheritdoc/>
    public double Survival(double x) => (double)(_sorted.Length - CountAtOrBelow(x)) / _sorted.Length;

    /// <inheritdoc/>
    public double Quantile(double probability)
    {
        QuantileSearch.Check(probability);
        var index = Math.Clamp((int)(probability * _sorted.Length), 0, _sorted.Length - 1);
        // The product is rounded: the step before or after may be the first to reach the probability.
        while (index > 0 && (double)index / _sorted.Length >= probability) index--;
        while ((index + 1.0) / _sorted.Length < probability) index++;
        return _sorted[index];
    }

    private int CountBelow(double x) => First(value => value >= x);

    private int CountAtOrBelow(double x) => First(value => value > x);

    private int First(Predicate<double> isReached)
    {
        var (low, high) = (0, _sorted.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (isReached(_sorted[middle])) high = middle;
            else low = middle + 1;
        }

        return low;
    }
}
