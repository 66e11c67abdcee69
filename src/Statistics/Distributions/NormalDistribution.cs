using MathNet.Numerics;
using Reckon.Statistics.Arithmetic;

namespace Reckon.Statistics.Distributions;

/// <summary>The normal distribution.</summary>
public sealed record NormalDistribution : IDistribution
{
    private const double SqrtTwoPi = 2.50662827463100050241576528481;

    /// <summary>Makes a normal distribution.</summary>
    /// <param name="mean">Finite.</param>
    /// <param name="standardDeviation">Finite, above 0.</param>
    /// <exception cref="ArgumentException">A parameter is outside its range.</exception>
    public NormalDistribution(double mean, double standardDeviation)
    {
        Require.Finite(mean, nameof(mean));
        Require.Positive(standardDeviation, nameof(standardDeviation));
        (Mean, StandardDeviation) = (mean, standardDeviation);
    }

    /// <summary>The normal distribution with mean 0 and standard deviation 1.</summary>
    public static NormalDistribution Standard { get; } = new(0, 1);

    /// <inheritdoc/>
    public double Mean { get; }

    /// <summary>Standard deviation.</summary>
    public double StandardDeviation { get; }

    /// <inheritdoc/>
    public double Variance => StandardDeviation * StandardDeviation;

    /// <inheritdoc/>
    public double Density(double x) => StandardDensity((x - Mean) / StandardDeviation) / StandardDeviation;

    /// <inheritdoc/>
    public double Cumulative(double x) => StandardCumulative((x - Mean) / StandardDeviation);

    /// <inheritdoc/>
    public double Survival(double x) => StandardCumulative((Mean - x) / StandardDeviation);

    /// <inheritdoc/>
    public double Quantile(double probability) => Mean + StandardDeviation * StandardQuantile(probability);

    /// <summary>The density at z of mean 0 and standard deviation 1.</summary>
    public static double StandardDensity(double z) => Math.Exp(-z * z / 2) / SqrtTwoPi;

    /// <summary>The probability at or below z of mean 0 and standard deviation 1; all digits in the lower tail.</summary>
    public static double StandardCumulative(double z) => SpecialFunctions.Erfc(-z / Constants.Sqrt2) / 2;

    /// <summary>The quantile of mean 0 and standard deviation 1: MathNet's inverse error function and one step of Halley's method.</summary>
    /// <exception cref="ArgumentException">The probability is NaN or outside 0 … 1.</exception>
    public static double StandardQuantile(double probability)
    {
        QuantileSearch.Check(probability);
        if (probability > 0.5) return -StandardQuantile(1 - probability);
        if (probability == 0) return double.NegativeInfinity;
        var z = -Constants.Sqrt2 * SpecialFunctions.ErfcInv(2 * probability);
        var step = (StandardCumulative(z) - probability) / StandardDensity(z);
        return double.IsFinite(step) ? z - step / (1 + z * step / 2) : z;
    }
}
