using Reckon.Statistics.Arithmetic;

namespace Reckon.Statistics.Distributions;

/// <summary>The arcsine (U-shaped) distribution: a quantity that swings like a sine between two bounds (JCGM 101:2008, 6.4.6).</summary>
public sealed record ArcsineDistribution : IDistribution
{
    /// <summary>Makes an arcsine distribution.</summary>
    /// <param name="low">Lower bound, finite.</param>
    /// <param name="high">Upper bound, finite, above the lower one.</param>
    /// <exception cref="ArgumentException">The bounds are not finite or not in order.</exception>
    public ArcsineDistribution(double low, double high)
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
    public double Variance => (High - Low) * (High - Low) / 8;

    /// <summary>Probability density; infinite at the bounds.</summary>
    public double Density(double x) => x < Low || x > High ? 0 : 1 / (Math.PI * Math.Sqrt((x - Low) * (High - x)));

    /// <inheritdoc/>
    public double Cumulative(double x) => x <= Low ? 0 : x >= High ? 1 : Share(x - Low, High - x);

    /// <inheritdoc/>
    public double Survival(double x) => x <= Low ? 1 : x >= High ? 0 : Share(High - x, x - Low);

    /// <inheritdoc/>
    public double Quantile(double probability)
    {
        QuantileSearch.Check(probability);
        var sine = Math.Sin(Math.PI / 2 * Math.Min(probability, 1 - probability));
        return probability <= 0.5 ? Low + (High - Low) * (sine * sine) : High - (High - Low) * (sine * sine);
    }

    private static double Share(double below, double above) => 2 / Math.PI * Math.Atan2(Math.Sqrt(below), Math.Sqrt(above));
}
