using Reckon.Statistics.Arithmetic;

namespace Reckon.Statistics.Distributions;

/// <summary>
/// Student's t distribution, scaled and shifted: what is known of a quantity after a few readings (JCGM 101:2008, 6.4.9).
/// </summary>
public sealed record ScaledTDistribution : IDistribution
{
    private readonly StudentTDistribution _standard;

    /// <summary>Makes a scaled and shifted t distribution.</summary>
    /// <param name="location">Centre, finite; the mean of n readings.</param>
    /// <param name="scale">
    /// Above 0; for n readings their standard deviation over √n. It is not the standard deviation of the distribution.
    /// </param>
    /// <param name="degreesOfFreedom">Above 0; n − 1 for n readings; +∞ gives the normal distribution.</param>
    /// <exception cref="ArgumentException">A parameter is outside its range.</exception>
    public ScaledTDistribution(double location, double scale, double degreesOfFreedom)
    {
        Require.Finite(location, nameof(location));
        Require.Positive(scale, nameof(scale));
        (Location, Scale, _standard) = (location, scale, new StudentTDistribution(degreesOfFreedom));
    }

    /// <summary>Centre.</summary>
    public double Location { get; }

    /// <summary>What a t of 1 is worth.</summary>
    public double Scale { get; }

    /// <summary>Degrees of freedom.</summary>
    public double DegreesOfFreedom => _standard.DegreesOfFreedom;

    /// <summary>The location; NaN for one degree of freedom or fewer.</summary>
    public double Mean => Location + _standard.Mean;

    /// <summary>Scale² ν / (ν − 2); infinite for two degrees of freedom or fewer, NaN for one or fewer.</summary>
    public double Variance => Scale * Scale * _standard.Variance;

    /// <inheritdoc/>
    public double Density(double x) => _standard.Density((x - Location) / Scale) / Scale;

    /// <inheritdoc/>
    public double Cumulative(double x) => _standard.Cumulative((x - Location) / Scale);

    /// <inheritdoc/>
    public double Survival(double x) => _standard.Survival((x - Location) / Scale);

    /// <inheritdoc/>
    public double Quantile(double probability) => Location + Scale * _standard.Quantile(probability);

    /// <inheritdoc/>
    public IDistribution ForManyQuantiles() => new TabulatedDistribution(this);
}
