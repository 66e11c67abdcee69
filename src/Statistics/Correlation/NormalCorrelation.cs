using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Distributions;
using Reckon.Statistics.Roots;

namespace Reckon.Statistics.Correlation;

/// <summary>The correlation of normal draws that gives two inputs a stated correlation of their own.</summary>
public static class NormalCorrelation
{
    // Hermite terms and the points of the trapezoid rule that finds them.
    private const int Terms = 60;
    private const int Points = 1201;
    private const double Farthest = 8.2;

    /// <summary>
    /// The correlation ρ of the normal draws for Spearman's rank correlation of the inputs, whatever their continuous distributions: 2
    /// sin(π ρ_S / 6).
    /// </summary>
    /// <remarks>Pearson (1907); the inverse of ρ_S = 6/π asin(ρ/2).</remarks>
    /// <exception cref="ArgumentException">The correlation is NaN or outside −1 … 1.</exception>
    public static double FromSpearman(double rankCorrelation)
    {
        Check(rankCorrelation, nameof(rankCorrelation));
        return Math.Clamp(2 * Math.Sin(Math.PI / 6 * rankCorrelation), -1, 1);
    }

    /// <summary>Spearman's rank correlation of inputs whose normal draws have a correlation ρ: 6/π asin(ρ/2).</summary>
    /// <exception cref="ArgumentException">The correlation is NaN or outside −1 … 1.</exception>
    public static double ToSpearman(double correlation)
    {
        Check(correlation, nameof(correlation));
        return 6 / Math.PI * Math.Asin(correlation / 2);
    }

    /// <summary>The correlation of the normal draws for Kendall's τ of the inputs: sin(π τ / 2).</summary>
    /// <exception cref="ArgumentException">The correlation is NaN or outside −1 … 1.</exception>
    public static double FromKendall(double tau)
    {
        Check(tau, nameof(tau));
        return Math.Sin(Math.PI / 2 * tau);
    }

    /// <summary>
    /// The correlation of the normal draws for a product-moment (Pearson) correlation of two inputs with these distributions.
    /// </summary>
    /// <remarks>
    /// Cario and Nelson (1997), NORTA: the inputs' correlation is a power series in ρ whose coefficients are products of the
    /// distributions' Hermite coefficients; 60 terms, good to about 6 digits for smooth distributions.
    /// </remarks>
    /// <param name="first">A distribution with a finite variance above zero.</param>
    /// <param name="second">Another.</param>
    /// <param name="correlation">What the inputs' correlation is to be.</param>
    /// <exception cref="ArgumentException">
    /// The correlation is outside −1 … 1, or these distributions cannot have it; the message names the range.
    /// </exception>
    public static double FromPearson(IDistribution first, IDistribution second, double correlation)
    {
        Check(correlation, nameof(correlation));
        var (a, b) = (Hermite(first), Hermite(second));
        double Attained(double rho)
        {
            var sum = 0.0;
            for (var k = Terms; k > 0; k--) sum = (sum + a[k] * b[k]) * rho;
            return sum;
        }

        var (low, high) = (Attained(-1), Attained(1));
        if (Math.Abs(correlation - high) < 1e-9) return 1;
        if (Math.Abs(correlation - low) < 1e-9) return -1;
        Require.That(correlation > low && correlation < high, nameof(correlation),
            $"correlation is {correlation}; with these distributions it can lie between {low} and {high}.");
        return RootFinder.Find(rho => Attained(rho) - correlation, -1, 1)
            ?? throw new ConvergenceException(FormattableString.Invariant($"No correlation of normal draws was found for {correlation}."));
    }

    // Coefficients of (Q(Φ(z)) − mean) / standard deviation in Hermite polynomials of unit variance.
    private static double[] Hermite(IDistribution distribution)
    {
        var z = Enumerable.Range(0, Points).Select(i => Farthest * (2.0 * i / (Points - 1) - 1)).ToArray();
        var values = new double[Points];
        distribution.FillFromNormal(z, values);
        var scale = Math.Sqrt(distribution.Variance);
        var coefficients = new double[Terms + 1];
        for (var i = 0; i < Points; i++)
        {
            var weight = NormalDistribution.StandardDensity(z[i]) * 2 * Farthest / (Points - 1) * (values[i] - distribution.Mean) / scale;
            var (before, now) = (0.0, 1.0);
            for (var k = 0; k <= Terms; k++)
            {
                coefficients[k] += weight * now;
                (before, now) = (now, (z[i] * now - Math.Sqrt(k) * before) / Math.Sqrt(k + 1));
            }
        }

        return coefficients;
    }

    private static void Check(double correlation, string name) =>
        Require.That(correlation is >= -1 and <= 1, name, $"{name} is {correlation}; it must lie between -1 and 1.");
}
