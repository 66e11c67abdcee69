using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Functions;

namespace Reckon.Statistics.Distributions;

/// <summary>The gamma distribution.</summary>
public sealed record GammaDistribution : IDistribution
{
    /// <summary>Makes a gamma distribution.</summary>
    /// <param name="shape">Above 0.</param>
    /// <param name="scale">Above 0; the mean is shape × scale.</param>
    /// <exception cref="ArgumentException">A parameter is outside its range.</exception>
    public GammaDistribution(double shape, double scale)
    {
        Require.Positive(shape, nameof(shape));
        Require.Positive(scale, nameof(scale));
        (Shape, Scale) = (shape, scale);
    }

    /// <summary>Shape.</summary>
    public double Shape { get; }

    /// <summary>Scale.</summary>
    public double Scale { get; }

    /// <inheritdoc/>
    public double Mean => Shape * Scale;

    /// <inheritdoc/>
    public double Variance => Shape * Scale * Scale;

    /// <inheritdoc/>
    public double Density(double x)
    {
        if (x < 0 || double.IsPositiveInfinity(x)) return 0;
        if (x == 0) return Shape < 1 ? double.PositiveInfinity : Shape > 1 ? 0 : 1 / Scale;
        return Deviance.Poisson(Shape, x / Scale) * Shape / x;
    }

    /// <inheritdoc/>
    public double Cumulative(double x) => TailsAt(x).Lower;

    /// <inheritdoc/>
    public double Survival(double x) => TailsAt(x).Upper;

    /// <inheritdoc/>
    public double Quantile(double probability)
    {
        QuantileSearch.Check(probability);
        if (probability == 0) return 0;
        if (probability == 1) return double.PositiveInfinity;
        return Scale * QuantileSearch.OnPositive(x => QuantileSearch.Distance(IncompleteGamma.Of(Shape, x), probability), Shape);
    }

    /// <inheritdoc/>
    public IDistribution ForManyQuantiles() => new TabulatedDistribution(this);

    private Tails TailsAt(double x)
    {
        if (double.IsNaN(x)) return Tails.Unknown;
        return x <= 0 ? new Tails(0, 1) : IncompleteGamma.Of(Shape, x / Scale);
    }
}
