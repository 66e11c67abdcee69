using Reckon.Statistics.Arithmetic;

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

    /// <summary>Probability of a value at or below a point; NaN for NaN.</summary>
    double Cumulative(double x);

    /// <summary>Probability of a value above a point, with all its digits in the upper tail; NaN for NaN.</summary>
    double Survival(double x);

    /// <summary>The smallest value whose cumulative probability is at least <paramref name="probability"/>.</summary>
    /// <param name="probability">From 0 to 1; the ends give the ends of the support.</param>
    /// <exception cref="ArgumentException">The probability is NaN or outside 0 … 1.</exception>
    double Quantile(double probability);

    /// <summary>The quantiles of n probabilities: uniform random numbers become draws. Up to rounding the same as one by one.</summary>
    /// <param name="probabilities">n numbers from 0 to 1.</param>
    /// <param name="values">Room for n quantiles; may be the same memory as the probabilities.</param>
    /// <exception cref="ArgumentException">A probability is NaN or outside 0 … 1, or the lengths differ.</exception>
    void Fill(ReadOnlySpan<double> probabilities, Span<double> values)
    {
        Require.SameCount(probabilities.Length, nameof(probabilities), values.Length, nameof(values));
        for (var i = 0; i < values.Length; i++) values[i] = Quantile(probabilities[i]);
    }

    /// <summary>Draws that have the ranks of n standard normal draws, for inputs that are correlated through normal ones.</summary>
    /// <param name="normals">n finite numbers.</param>
    /// <param name="values">Room for n draws; may be the same memory as the normal ones.</param>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    void FillFromNormal(ReadOnlySpan<double> normals, Span<double> values)
    {
        Require.SameCount(normals.Length, nameof(normals), values.Length, nameof(values));
        NormalDistribution.FillProbabilities(normals, values);
        Fill(values, values);
    }

    /// <summary>
    /// This distribution made ready for many quantiles: itself where a quantile is quick, a <see cref="TabulatedDistribution"/> or
    /// <see cref="TabulatedCounts"/> where each one is a search.
    /// </summary>
    IDistribution ForManyQuantiles() => this;
}
