using System.Numerics.Tensors;
using MathNet.Numerics;
using Reckon.Statistics.Arithmetic;

namespace Reckon.Statistics.Distributions;

/// <summary>The normal distribution.</summary>
public sealed record NormalDistribution : IDistribution
{
    private const double SqrtTwoPi = 2.50662827463100050241576528481;
    private const double LargestBelowOne = 1 - 1.1102230246251565e-16;

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

    /// <summary>The quantile of mean 0 and standard deviation 1 (Wichura, 1988, AS 241), good to about 15 digits.</summary>
    /// <exception cref="ArgumentException">The probability is NaN or outside 0 … 1.</exception>
    public static double StandardQuantile(double probability) => NormalQuantile.Of(probability);

    /// <summary>The normal distribution of which an interval, symmetric about the mean, holds a stated share.</summary>
    /// <param name="low">Lower end, finite.</param>
    /// <param name="high">Upper end, above the lower one.</param>
    /// <param name="level">The share between them; 0.95 by default.</param>
    /// <exception cref="ArgumentException">The ends are not finite and in order, or the level does not lie between 0 and 1.</exception>
    public static NormalDistribution FromInterval(double low, double high, double level = 0.95)
    {
        Require.Ordered(low, nameof(low), high, nameof(high));
        Require.Probability(level, nameof(level));
        return new NormalDistribution(low / 2 + high / 2, (high / 2 - low / 2) / -StandardQuantile((1 - level) / 2));
    }

    /// <inheritdoc/>
    public void Fill(ReadOnlySpan<double> probabilities, Span<double> values)
    {
        NormalQuantile.Fill(probabilities, values);
        FillFromNormal(values, values);
    }

    /// <inheritdoc/>
    public void FillFromNormal(ReadOnlySpan<double> normals, Span<double> values)
    {
        Require.SameCount(normals.Length, nameof(normals), values.Length, nameof(values));
        TensorPrimitives.Multiply(normals, StandardDeviation, values);
        TensorPrimitives.Add(values, Mean, values);
    }

    /// <summary>The probabilities at or below n standard normal draws, kept off 0 and 1 so that every quantile of them is finite.</summary>
    /// <param name="normals">n finite numbers.</param>
    /// <param name="values">Room for n; may be the same memory.</param>
    internal static void FillProbabilities(ReadOnlySpan<double> normals, Span<double> values)
    {
        for (var i = 0; i < values.Length; i++) values[i] = Math.Clamp(StandardCumulative(normals[i]), double.Epsilon, LargestBelowOne);
    }
}
