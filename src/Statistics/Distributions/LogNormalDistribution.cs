using System.Numerics.Tensors;
using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Functions;

namespace Reckon.Statistics.Distributions;

/// <summary>The lognormal distribution: the logarithm of the value is normal, as for products of many factors.</summary>
public sealed record LogNormalDistribution : IDistribution
{
    private readonly NormalDistribution _logarithm;

    /// <summary>Makes a lognormal distribution.</summary>
    /// <param name="mu">Mean of the natural logarithm, finite.</param>
    /// <param name="sigma">Standard deviation of the natural logarithm, above 0.</param>
    /// <exception cref="ArgumentException">A parameter is outside its range.</exception>
    public LogNormalDistribution(double mu, double sigma)
    {
        Require.Finite(mu, nameof(mu));
        Require.Positive(sigma, nameof(sigma));
        _logarithm = new NormalDistribution(mu, sigma);
    }

    /// <summary>Mean of the natural logarithm.</summary>
    public double Mu => _logarithm.Mean;

    /// <summary>Standard deviation of the natural logarithm.</summary>
    public double Sigma => _logarithm.StandardDeviation;

    /// <summary>The value that half of the probability lies below, exp(μ).</summary>
    public double Median => Math.Exp(Mu);

    /// <inheritdoc/>
    public double Mean => Math.Exp(Mu + Sigma * Sigma / 2);

    /// <inheritdoc/>
    public double Variance => Mean * Mean * NearOne.ExponentialLessOne(Sigma * Sigma);

    /// <summary>The lognormal distribution of a median and a geometric standard deviation.</summary>
    /// <param name="median">Above 0.</param>
    /// <param name="geometricStandardDeviation">exp(σ), above 1: median over and times it hold 68 % of the probability.</param>
    /// <exception cref="ArgumentException">A parameter is outside its range.</exception>
    public static LogNormalDistribution FromMedian(double median, double geometricStandardDeviation)
    {
        Require.Positive(median, nameof(median));
        Require.Finite(geometricStandardDeviation, nameof(geometricStandardDeviation));
        Require.That(geometricStandardDeviation > 1, nameof(geometricStandardDeviation),
            $"geometricStandardDeviation is {geometricStandardDeviation}; it must be above one.");
        return new LogNormalDistribution(Math.Log(median), Math.Log(geometricStandardDeviation));
    }

    /// <summary>The lognormal distribution of which an interval holds a stated share, as much left out below as above.</summary>
    /// <param name="low">Lower end, above 0.</param>
    /// <param name="high">Upper end, above the lower one.</param>
    /// <param name="level">The share between them; 0.95 by default.</param>
    /// <exception cref="ArgumentException">The ends are not above zero and in order, or the level does not lie between 0 and 1.</exception>
    public static LogNormalDistribution FromInterval(double low, double high, double level = 0.95)
    {
        Require.Positive(low, nameof(low));
        Require.Ordered(low, nameof(low), high, nameof(high));
        var logarithm = NormalDistribution.FromInterval(Math.Log(low), Math.Log(high), level);
        return new LogNormalDistribution(logarithm.Mean, logarithm.StandardDeviation);
    }

    /// <summary>The lognormal distribution of a mean and a coefficient of variation.</summary>
    /// <param name="mean">Above 0.</param>
    /// <param name="coefficientOfVariation">Standard deviation over mean, above 0.</param>
    /// <exception cref="ArgumentException">A parameter is outside its range.</exception>
    public static LogNormalDistribution FromMean(double mean, double coefficientOfVariation)
    {
        Require.Positive(mean, nameof(mean));
        Require.Positive(coefficientOfVariation, nameof(coefficientOfVariation));
        var variance = NearOne.LogarithmOfOnePlus(coefficientOfVariation * coefficientOfVariation);
        return new LogNormalDistribution(Math.Log(mean) - variance / 2, Math.Sqrt(variance));
    }

    /// <inheritdoc/>
    public double Density(double x) => x <= 0 ? 0 : _logarithm.Density(Math.Log(x)) / x;

    /// <inheritdoc/>
    public double Cumulative(double x) => x <= 0 ? 0 : _logarithm.Cumulative(Math.Log(x));

    /// <inheritdoc/>
    public double Survival(double x) => x <= 0 ? 1 : _logarithm.Survival(Math.Log(x));

    /// <inheritdoc/>
    public double Quantile(double probability) => Math.Exp(_logarithm.Quantile(probability));

    /// <inheritdoc/>
    public void Fill(ReadOnlySpan<double> probabilities, Span<double> values)
    {
        _logarithm.Fill(probabilities, values);
        TensorPrimitives.Exp(values, values);
    }

    /// <inheritdoc/>
    public void FillFromNormal(ReadOnlySpan<double> normals, Span<double> values)
    {
        _logarithm.FillFromNormal(normals, values);
        TensorPrimitives.Exp(values, values);
    }
}
