using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Functions;

namespace Reckon.Statistics.Distributions;

/// <summary>The Poisson distribution: counts of rare events that do not wait for each other.</summary>
public sealed record PoissonDistribution : IDistribution
{
    /// <summary>Makes a Poisson distribution.</summary>
    /// <param name="mean">Expected count, finite, above 0.</param>
    /// <exception cref="ArgumentException">The mean is not a finite number above zero.</exception>
    public PoissonDistribution(double mean)
    {
        Require.Positive(mean, nameof(mean));
        Mean = mean;
    }

    /// <inheritdoc/>
    public double Mean { get; }

    /// <inheritdoc/>
    public double Variance => Mean;

    /// <summary>Probability of exactly this count; 0 for what is no whole number.</summary>
    public double Density(double x)
    {
        if (x < 0 || x != Math.Floor(x) || double.IsInfinity(x)) return 0;
        return x == 0 ? Math.Exp(-Mean) : Deviance.Poisson(x, Mean);
    }

    /// <inheritdoc/>
    public double Cumulative(double x) => TailsAt(Math.Floor(x)).Lower;

    /// <inheritdoc/>
    public double Survival(double x) => TailsAt(Math.Floor(x)).Upper;

    /// <inheritdoc/>
    public double Quantile(double probability)
    {
        QuantileSearch.Check(probability);
        if (probability == 0) return 0;
        if (probability == 1) return double.PositiveInfinity;
        return CountQuantile.Find(this, probability);
    }

    /// <inheritdoc/>
    public IDistribution ForManyQuantiles() => new TabulatedCounts(this);

    private Tails TailsAt(double count)
    {
        if (double.IsNaN(count)) return Tails.Unknown;
        if (count < 0) return new Tails(0, 1);
        return double.IsPositiveInfinity(count) ? new Tails(1, 0) : IncompleteGamma.Of(count + 1, Mean).Swap();
    }
}
