using System.Numerics.Tensors;
using Reckon.Statistics.Arithmetic;

namespace Reckon.Statistics.Distributions;

/// <summary>The uniform (rectangular) distribution: nothing is known but two bounds (JCGM 101:2008, 6.4.2).</summary>
public sealed record UniformDistribution : IDistribution
{
    /// <summary>Makes a uniform distribution.</summary>
    /// <param name="low">Lower bound, finite.</param>
    /// <param name="high">Upper bound, finite, above the lower one.</param>
    /// <exception cref="ArgumentException">The bounds are not finite or not in order.</exception>
    public UniformDistribution(double low, double high)
    {
        Require.Ordered(low, nameof(low), high, nameof(high));
        (Low, High) = (low, high);
    }

    /// <summary>Lower bound.</summary>
    public double Low { get; }

    /// <summary>Upper bound.</summary>
    public double High { get; }

    /// <inheritdoc/>
    public double Mean => Low / 2 + High / 2;

    /// <inheritdoc/>
    public double Variance => (High - Low) * (High - Low) / 12;

    /// <summary>What is known of a number that was printed rounded: it lies within half a unit of the last printed digit.</summary>
    /// <param name="value">The printed number.</param>
    /// <param name="decimals">Digits printed after the point; −3 for a number rounded to thousands. From −300 to 300.</param>
    /// <exception cref="ArgumentException">
    /// The value is not finite, or so large that half a unit of the digit does not change it.
    /// </exception>
    public static UniformDistribution FromRounded(double value, int decimals)
    {
        Require.Finite(value, nameof(value));
        Require.That(Math.Abs(decimals) <= 300, nameof(decimals), $"decimals is {decimals}; it must lie between -300 and 300.");
        var half = decimals < 0 ? 0.5 * Math.Pow(10, -decimals) : 0.5 / Math.Pow(10, decimals);
        return new UniformDistribution(value - half, value + half);
    }

    /// <inheritdoc/>
    public double Density(double x) => x < Low || x > High ? 0 : 1 / (High - Low);

    /// <inheritdoc/>
    public double Cumulative(double x) => Math.Clamp((x - Low) / (High - Low), 0, 1);

    /// <inheritdoc/>
    public double Survival(double x) => Math.Clamp((High - x) / (High - Low), 0, 1);

    /// <inheritdoc/>
    public double Quantile(double probability)
    {
        QuantileSearch.Check(probability);
        return Math.Min(probability * (High - Low) + Low, High);
    }

    /// <inheritdoc/>
    public void Fill(ReadOnlySpan<double> probabilities, Span<double> values)
    {
        QuantileSearch.Check(probabilities, values);
        TensorPrimitives.Multiply(probabilities, High - Low, values);
        TensorPrimitives.Add(values, Low, values);
        TensorPrimitives.Min(values, High, values);
    }
}
