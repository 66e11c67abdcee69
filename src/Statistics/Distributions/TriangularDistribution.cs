using System.Numerics;
using System.Runtime.InteropServices;
using Reckon.Statistics.Arithmetic;

namespace Reckon.Statistics.Distributions;

/// <summary>The triangular distribution: two bounds and a most likely value.</summary>
/// <remarks>A symmetric triangle is the sum of two rectangular errors of one width (JCGM 101:2008, 6.4.5).</remarks>
public sealed record TriangularDistribution : IDistribution
{
    /// <summary>Makes a triangular distribution.</summary>
    /// <param name="low">Lower bound, finite.</param>
    /// <param name="mode">Most likely value, from the lower to the upper bound.</param>
    /// <param name="high">Upper bound, finite, above the lower one.</param>
    /// <exception cref="ArgumentException">The bounds are not finite or not in order, or the mode lies outside them.</exception>
    public TriangularDistribution(double low, double mode, double high)
    {
        Require.Ordered(low, nameof(low), high, nameof(high));
        Require.That(mode >= low && mode <= high, nameof(mode), $"mode is {mode}; it must lie between low, {low}, and high, {high}.");
        (Low, Mode, High) = (low, mode, high);
    }

    /// <summary>Lower bound.</summary>
    public double Low { get; }

    /// <summary>Most likely value.</summary>
    public double Mode { get; }

    /// <summary>Upper bound.</summary>
    public double High { get; }

    /// <inheritdoc/>
    public double Mean => Low / 3 + Mode / 3 + High / 3;

    /// <inheritdoc/>
    public double Variance => (Rise * Rise + Fall * Fall + Rise * Fall) / 18;

    private double Width => High - Low;

    private double Rise => Mode - Low;

    private double Fall => High - Mode;

    /// <inheritdoc/>
    public double Density(double x)
    {
        if (x < Low || x > High) return 0;
        if (x < Mode) return 2 * (x - Low) / (Width * Rise);
        return x > Mode ? 2 * (High - x) / (Width * Fall) : 2 / Width;
    }

    /// <inheritdoc/>
    public double Cumulative(double x)
    {
        if (x <= Low) return 0;
        if (x >= High) return 1;
        return x < Mode ? (x - Low) / Width * ((x - Low) / Rise) : Beyond(Rise, x - Mode, Fall);
    }

    /// <inheritdoc/>
    public double Survival(double x)
    {
        if (x >= High) return 0;
        if (x <= Low) return 1;
        return x > Mode ? (High - x) / Width * ((High - x) / Fall) : Beyond(Fall, Mode - x, Rise);
    }

    // One side of the mode as a whole and a part of the other: a sum of what is not negative, which keeps the digits of small ones.
    private double Beyond(double whole, double distance, double side) =>
        distance == 0 ? whole / Width : whole / Width + distance / Width * ((2 * side - distance) / side);

    /// <inheritdoc/>
    public double Quantile(double probability)
    {
        QuantileSearch.Check(probability);
        return probability <= Rise / Width
            ? Low + Math.Sqrt(probability * (Width * Rise))
            : High - Math.Sqrt((1 - probability) * (Width * Fall));
    }

    /// <inheritdoc/>
    public void Fill(ReadOnlySpan<double> probabilities, Span<double> values)
    {
        QuantileSearch.Check(probabilities, values);
        var whole = values.Length - values.Length % Vector<double>.Count;
        var from = MemoryMarshal.Cast<double, Vector<double>>(probabilities[..whole]);
        var to = MemoryMarshal.Cast<double, Vector<double>>(values[..whole]);
        var (low, high, split) = (new Vector<double>(Low), new Vector<double>(High), new Vector<double>(Rise / Width));
        for (var i = 0; i < from.Length; i++)
        {
            var isRising = Vector.LessThanOrEqual(from[i], split);
            var rising = low + Vector.SquareRoot(from[i] * (Width * Rise));
            to[i] = Vector.ConditionalSelect(isRising, rising, high - Vector.SquareRoot((Vector<double>.One - from[i]) * (Width * Fall)));
        }

        for (var i = whole; i < values.Length; i++) values[i] = Quantile(probabilities[i]);
    }
}
