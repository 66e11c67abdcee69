namespace Reckon.Statistics.Distributions;

/// <summary>A probability distribution of one real number.</summary>
public interface IDistribution
{
    /// <summary>Mean; NaN or infinite where the distribution has none.</summary>
    double Mean { get; }

    /// <summary>Variance; NaN or infinite where the distribution has none.</summary>
    double Variance { get; }

    /// <summary>Probability density at a point, or the probability of the point for a discrete distribution; 0 outside the support.</summary>
    double Density(double x);

    /// <summary>Probability of a value at or below a point.</summary>
    double Cumulative(double x);

    /// <summary>Probability of a value above a point, with all its digits in the upper tail.</summary>
    double Survival(double x);

    /// <summary>The smallest value whose cumulative probability is at least <paramref name="probability"/>.</summary>
    /// <param name="probability">From 0 to 1; the ends give the ends of the support.</param>
    /// <exception cref="ArgumentException">The probability is NaN or outside 0 … 1.</exception>
    double Quantile(double probability);
}
