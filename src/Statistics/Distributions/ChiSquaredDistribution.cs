namespace Reckon.Statistics.Distributions;

/// <summary>The χ² distribution.</summary>
public sealed record ChiSquaredDistribution : IDistribution
{
    private readonly GammaDistribution _gamma;

    /// <summary>Makes a χ² distribution.</summary>
    /// <param name="degreesOfFreedom">Above 0, whole or not.</param>
    /// <exception cref="ArgumentException">The degrees of freedom are not above 0.</exception>
    public ChiSquaredDistribution(double degreesOfFreedom) => _gamma = new GammaDistribution(degreesOfFreedom / 2, 2);

    /// <summary>Degrees of freedom.</summary>
    public double DegreesOfFreedom => 2 * _gamma.Shape;

    /// <inheritdoc/>
    public double Mean => DegreesOfFreedom;

    /// <inheritdoc/>
    public double Variance => 2 * DegreesOfFreedom;

    /// <inheritdoc/>
    public double Density(double x) => _gamma.Density(x);

    /// <inheritdoc/>
    public double Cumulative(double x) => _gamma.Cumulative(x);

    /// <inheritdoc/>
    public double Survival(double x) => _gamma.Survival(x);

    /// <inheritdoc/>
    public double Quantile(double probability) => _gamma.Quantile(probability);

    /// <inheritdoc/>
    public IDistribution ForManyQuantiles() => new TabulatedDistribution(this);
}
