using System.Numerics;
using Reckon.Statistics.Arithmetic;

namespace Reckon.Statistics.Univariate;

/// <summary>Mean, spread and dependence of neighbours of a series of numbers.</summary>
/// <remarks>Certified to 15 digits by NIST's univariate sets with exact numbers, see <see cref="Precision"/>.</remarks>
/// <param name="Count">How many values, n.</param>
/// <param name="Mean">Arithmetic mean.</param>
/// <param name="Variance">Σ(y − ȳ)² / (n − 1); NaN for a single value.</param>
/// <param name="Autocorrelation">Of values one apart, Σ(y_t − ȳ)(y_{t+1} − ȳ) / Σ(y_t − ȳ)²; NaN when the values do not vary.</param>
public sealed record SampleSummary(int Count, double Mean, double Variance, double Autocorrelation)
{
    private const int MostExact = 20_000;

    /// <summary>√Variance.</summary>
    public double StandardDeviation => Math.Sqrt(Variance);

    /// <summary>Standard deviation / √n.</summary>
    public double StandardError => Math.Sqrt(Variance / Count);

    /// <summary>Summarizes values.</summary>
    /// <param name="values">At least one, finite, in the order of time where the autocorrelation matters.</param>
    /// <param name="precision">By the number of values by default.</param>
    /// <exception cref="ArgumentException">There is no value, or one is not finite.</exception>
    public static SampleSummary Of(ReadOnlySpan<double> values, Precision precision = Precision.Automatic)
    {
        Require.NotEmpty(values.Length, nameof(values));
        Require.Finite(values, nameof(values));
        return precision switch
        {
            Precision.Automatic => values.Length <= MostExact ? Exact(values) : Fast(values),
            Precision.Exact => Exact(values),
            Precision.Fast => Fast(values),
        };
    }

    private static SampleSummary Exact(ReadOnlySpan<double> values)
    {
        var integers = new ScaledIntegers(values);
        var n = new BigInteger(values.Length);
        var (sum, squares, neighbours) = (BigInteger.Zero, BigInteger.Zero, BigInteger.Zero);
        for (var i = 0; i < values.Length; i++)
        {
            sum += integers[i];
            squares += integers[i] * integers[i];
            if (i > 0) neighbours += integers[i - 1] * integers[i];
        }

        // n Σ(y − ȳ)² and n² Σ(y_t − ȳ)(y_{t+1} − ȳ), both whole.
        var spread = n * squares - sum * sum;
        var lagged = n * n * neighbours - n * sum * (2 * sum - integers[0] - integers[values.Length - 1]) + (n - 1) * sum * sum;
        return new SampleSummary(
            values.Length,
            new CommonDenominator(n, integers.Exponent).Round(sum),
            n.IsOne ? double.NaN : new CommonDenominator(n * (n - 1), 2 * integers.Exponent).Round(spread),
            spread.IsZero ? double.NaN : new CommonDenominator(n * spread).Round(lagged));
    }

    private static SampleSummary Fast(ReadOnlySpan<double> values)
    {
        var deviations = Sums.Deviations(values);
        var squares = Sums.OfSquaredDeviations(values);
        var lagged = Sums.OfProducts(deviations.AsSpan(0, values.Length - 1), deviations.AsSpan(1));
        var variance = values.Length == 1 ? double.NaN : squares / (values.Length - 1);
        return new SampleSummary(values.Length, Sums.Mean(values), variance, squares == 0 ? double.NaN : lagged / squares);
    }
}
