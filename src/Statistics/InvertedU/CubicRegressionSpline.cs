using System.Numerics.Tensors;
using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Matrices;

namespace Reckon.Statistics.InvertedU;

/// <summary>A smooth curve through n points: a natural cubic spline of at most ten knots, as rough as generalised cross-validation lets it
/// be.</summary>
/// <remarks>
/// Wood (2017), Generalized Additive Models, section 5.3.1: the spline is given by its heights at knots on quantiles of the different x,
/// its roughness ∫f″² by a quadratic form in them. Smoothing minimises n·RSS/(n − tr A)². Standard errors are those of the posterior
/// of the same section, with the variance RSS/(n − tr A). Checked against <c>gam(y ~ s(x, bs = "cr", k = 10))</c> of R's mgcv 1.8-41.
/// </remarks>
public sealed class CubicRegressionSpline
{
    private const int MostKnots = 10;

    private CubicRegressionSpline(double[] fitted, double[] standardErrors, double degreesOfFreedom) =>
        (Fitted, StandardErrors, EffectiveDegreesOfFreedom) = (fitted, standardErrors, degreesOfFreedom);

    /// <summary>The height of the curve at each x, n values.</summary>
    public IReadOnlyList<double> Fitted { get; }

    /// <summary>The standard error of each height, n values.</summary>
    public IReadOnlyList<double> StandardErrors { get; }

    /// <summary>tr A: from 2 for a straight line to the number of knots.</summary>
    public double EffectiveDegreesOfFreedom { get; }

    /// <summary>Fits the curve.</summary>
    /// <param name="x">n finite values, at least four of them different.</param>
    /// <param name="y">n finite values, n more than the number of different x or than ten.</param>
    /// <exception cref="ArgumentException">Lengths differ, a value is not finite, or there are too few different x or rows.</exception>
    public static CubicRegressionSpline Fit(IReadOnlyList<double> x, IReadOnlyList<double> y)
    {
        Require.SameCount(x.Count, nameof(x), y.Count, nameof(y));
        Require.Finite([.. x], nameof(x));
        Require.Finite([.. y], nameof(y));
        double[] different = [.. x.Distinct().Order()];
        var knotCount = Math.Min(MostKnots, different.Length);
        if (knotCount < 4) throw new ArgumentException($"x has {different.Length} different values; a spline needs at least 4.", nameof(x));
        if (x.Count <= knotCount)
            throw new ArgumentException($"x has {x.Count} rows for {knotCount} knots; more rows than knots are needed.", nameof(x));
        double[] knots = [.. Enumerable.Range(0, knotCount).Select(k => SampleQuantile.Of(different, k / (knotCount - 1.0)))];
        return Smooth(new NaturalSplineBasis(knots), [.. x], [.. y]);
    }

    // In the basis that makes both X'X and the roughness diagonal, smoothing divides each coordinate by 1 + λd.
    private static CubicRegressionSpline Smooth(NaturalSplineBasis basis, double[] x, double[] y)
    {
        var factorization = new QrFactorization(basis.At(x));
        var inverse = factorization.InverseTriangle();
        var roughness = new SymmetricEigen(inverse.Transpose() * basis.Roughness * inverse);
        var axes = factorization.Basis() * roughness.Vectors;
        var coordinates = axes.LeftTimes(y);
        var missed = axes.Times(coordinates);
        TensorPrimitives.Subtract(y, missed, missed);
        double[] penalties = [.. roughness.Values.Select(v => Math.Max(0, v))];
        var smoothing = new SplineSmoothing(penalties, coordinates, Sums.OfProducts(missed, missed), y.Length);
        var shrinkage = smoothing.Best();
        var variance = smoothing.Variance(shrinkage);
        var errors = Enumerable.Range(0, y.Length).Select(i => Math.Sqrt(variance * Weigh(axes.Row(i), shrinkage))).ToArray();
        return new CubicRegressionSpline(axes.Times([.. coordinates.Zip(shrinkage, (c, s) => c * s)]), errors, shrinkage.Sum());
    }

    private static double Weigh(ReadOnlySpan<double> row, double[] shrinkage)
    {
        var sum = 0.0;
        for (var j = 0; j < row.Length; j++) sum += row[j] * row[j] * shrinkage[j];
        return sum;
    }
}
