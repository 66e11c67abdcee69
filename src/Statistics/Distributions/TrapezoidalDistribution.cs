using Reckon.Statistics.Arithmetic;

namespace Reckon.Statistics.Distributions;

/// <summary>
/// The trapezoidal distribution: bounds that are themselves not known exactly, or the sum of two rectangular errors (JCGM 101:2008,
/// 6.4.4).
/// </summary>
public sealed record TrapezoidalDistribution : IDistribution
{
    private readonly double _height;

    /// <summary>Makes a trapezoidal distribution; the density rises from low, is level between the shoulders and falls to high.</summary>
    /// <param name="low">Lower bound, finite.</param>
    /// <param name="lowShoulder">Where the level part begins, at or above the lower bound.</param>
    /// <param name="highShoulder">Where it ends, at or above its begin.</param>
    /// <param name="high">Upper bound, finite, at or above the end of the level part, above the lower bound.</param>
    /// <exception cref="ArgumentException">The four are not finite and in order.</exception>
    public TrapezoidalDistribution(double low, double lowShoulder, double highShoulder, double high)
    {
        Require.Ordered(low, nameof(low), high, nameof(high));
        Require.That(lowShoulder >= low && lowShoulder <= high, nameof(lowShoulder),
            $"lowShoulder is {lowShoulder}; it must lie between low, {low}, and high, {high}.");
        Require.That(highShoulder >= lowShoulder && highShoulder <= high, nameof(highShoulder),
            $"highShoulder is {highShoulder}; it must lie between lowShoulder, {lowShoulder}, and high, {high}.");
        (Low, LowShoulder, HighShoulder, High) = (low, lowShoulder, highShoulder, high);
        _height = 2 / (high - low + (highShoulder - lowShoulder));
    }

    /// <summary>Lower bound.</summary>
    public double Low { get; }

    /// <summary>Where the level part begins.</summary>
    public double LowShoulder { get; }

    /// <summary>Where the level part ends.</summary>
    public double HighShoulder { get; }

    /// <summary>Upper bound.</summary>
    public double High { get; }

    /// <inheritdoc/>
    public double Mean => Low + MeanAboveLow;

    /// <inheritdoc/>
    public double Variance
    {
        get
        {
            var (b, c, d, mean) = (LowShoulder - Low, HighShoulder - Low, High - Low, MeanAboveLow);
            return _height / 12 * ((d + c) * (d * d + c * c) - b * b * b) - mean * mean;
        }
    }

    private double MeanAboveLow
    {
        get
        {
            var (b, c, d) = (LowShoulder - Low, HighShoulder - Low, High - Low);
            return _height / 6 * (d * d + c * d + c * c - b * b);
        }
    }

    private double RisingShare => _height * (LowShoulder - Low) / 2;

    private double FallingShare => _height * (High - HighShoulder) / 2;

    /// <inheritdoc/>
    public double Density(double x)
    {
        if (x < Low || x > High) return 0;
        if (x < LowShoulder) return _height * (x - Low) / (LowShoulder - Low);
        return x > HighShoulder ? _height * (High - x) / (High - HighShoulder) : _height;
    }

    /// <inheritdoc/>
    public double Cumulative(double x)
    {
        if (x <= Low) return 0;
        if (x < LowShoulder) return RisingShare * Square((x - Low) / (LowShoulder - Low));
        return x > HighShoulder ? 1 - Survival(x) : RisingShare + _height * (x - LowShoulder);
    }

    /// <inheritdoc/>
    public double Survival(double x)
    {
        if (x >= High) return 0;
        if (x > HighShoulder) return FallingShare * Square((High - x) / (High - HighShoulder));
        return x < LowShoulder ? 1 - Cumulative(x) : FallingShare + _height * (HighShoulder - x);
    }

    /// <inheritdoc/>
    public double Quantile(double probability)
    {
        QuantileSearch.Check(probability);
        if (probability < RisingShare) return Low + (LowShoulder - Low) * Math.Sqrt(probability / RisingShare);
        if (1 - probability < FallingShare) return High - (High - HighShoulder) * Math.Sqrt((1 - probability) / FallingShare);
        return Math.Min(LowShoulder + (probability - RisingShare) / _height, HighShoulder);
    }

    private static double Square(double x) => x * x;
}
