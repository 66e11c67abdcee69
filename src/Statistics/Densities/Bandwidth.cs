using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Quantiles;
using Reckon.Statistics.Roots;
using static System.FormattableString;

namespace Reckon.Statistics.Densities;

/// <summary>Rules for the bandwidth of a kernel density estimate, in the unit of the values.</summary>
public static class Bandwidth
{
    private const int Bins = 1000;
    private const double SqrtTwoPi = 2.50662827463100050241576528481;

    /// <summary>Silverman's rule of thumb, 0.9 min(s, IQR/1.34) n^(−1/5): made for normal data, and not too wide for others. R's <c>bw.nrd0</c>.</summary>
    /// <remarks>Silverman (1986), Density Estimation, equation 3.31.</remarks>
    /// <param name="values">n ≥ 2 finite values that are not all equal.</param>
    /// <exception cref="ArgumentException">There are fewer than two, one is not finite, or all are equal.</exception>
    public static double Silverman(ReadOnlySpan<double> values) => 0.9 * Spread(values, 1.34) * Math.Pow(values.Length, -0.2);

    /// <summary>Scott's rule, 1.06 min(s, IQR/1.34) n^(−1/5): the best for normal data. R's <c>bw.nrd</c>.</summary>
    /// <remarks>Scott (1992), Multivariate Density Estimation, equation 6.17.</remarks>
    /// <param name="values">n ≥ 2 finite values that are not all equal.</param>
    /// <exception cref="ArgumentException">There are fewer than two, one is not finite, or all are equal.</exception>
    public static double Scott(ReadOnlySpan<double> values) => 1.06 * Spread(values, 1.34) * Math.Pow(values.Length, -0.2);

    /// <summary>Sheather and Jones's bandwidth, which solves an equation for the data's own curvature: for data with several peaks. R's <c>bw.SJ</c>.</summary>
    /// <remarks>
    /// Sheather and Jones (1991), Journal of the Royal Statistical Society B 53, "solve the equation"; distances are those of 1000 bins, as in R,
    /// so the time does not grow with n². R stops its search early: ask it for <c>tol = 1e-12</c> to compare digits.
    /// </remarks>
    /// <param name="values">n ≥ 2 finite values that are not all equal.</param>
    /// <exception cref="ArgumentException">There are fewer than two, one is not finite, or all are equal.</exception>
    /// <exception cref="ConvergenceException">No bandwidth solves the equation, as where few distinct values repeat.</exception>
    public static double SheatherJones(ReadOnlySpan<double> values)
    {
        var (scale, n) = (Spread(values, 1.349), (double)values.Length);
        var (width, pairs) = PairCounts(values);
        double Curvature(double h) => Functional(pairs, width, h, d => d * d - 6 * d + 3, 3 * n) / (n * (n - 1) * Math.Pow(h, 5) * SqrtTwoPi);
        var third = -Functional(pairs, width, 1.23 * scale * Math.Pow(n, -1 / 9.0), d => d * d * d - 15 * d * d + 45 * d - 15, -15 * n)
            / (n * (n - 1) * Math.Pow(1.23 * scale * Math.Pow(n, -1 / 9.0), 7) * SqrtTwoPi);
        var ratio = 1.357 * Math.Pow(Curvature(1.24 * scale * Math.Pow(n, -1 / 7.0)) / third, 1 / 7.0);
        if (!(ratio > 0)) throw new ConvergenceException(Invariant($"The {values.Length} values are too sparse for Sheather and Jones's bandwidth."));
        double Distance(double h) => Math.Pow(1 / (2 * Math.Sqrt(Math.PI) * n * Curvature(ratio * Math.Pow(h, 5 / 7.0))), 0.2) - h;
        return Solve(Distance, 1.144 * scale * Math.Pow(n, -0.2), values.Length);
    }

    private static double Solve(Func<double, double> distance, double most, int count)
    {
        var (low, high) = (0.1 * most, most);
        for (var step = 0; step < 99 && distance(low) * distance(high) > 0; step++)
        {
            if (step % 2 == 0) high *= 1.2;
            else low *= 0.9;
        }

        return RootFinder.Find(distance, low, high) ?? throw new ConvergenceException(Invariant($"No bandwidth between {low} and {high} solves Sheather and Jones's equation for {count} values."));
    }

    // The sum over all ordered pairs, a value with itself included, of a polynomial in the squared distance times a normal density.
    private static double Functional(double[] pairs, double width, double h, Func<double, double> polynomial, double atZero)
    {
        var terms = new double[pairs.Length];
        for (var k = 0; k < terms.Length; k++)
        {
            var squared = k * width / h * (k * width / h);
            terms[k] = squared >= 1000 || pairs[k] == 0 ? 0 : Math.Exp(-squared / 2) * polynomial(squared) * pairs[k];
        }

        return 2 * Sums.Of(terms) + atZero;
    }

    // How many pairs of values lie k bins apart.
    private static (double Width, double[] Pairs) PairCounts(ReadOnlySpan<double> values)
    {
        var (low, high) = Range(values);
        var width = (high - low) * 1.01 / Bins;
        var counts = new double[Bins + 1];
        var first = Math.Truncate(low / width);
        foreach (var value in values) counts[(int)(Math.Truncate(value / width) - first)]++;
        var pairs = new double[Bins + 1];
        for (var i = 0; i < counts.Length; i++)
        {
            pairs[0] += counts[i] * (counts[i] - 1) / 2;
            for (var j = 0; j < i && counts[i] > 0; j++) pairs[i - j] += counts[i] * counts[j];
        }

        return (width, pairs);
    }

    private static double Spread(ReadOnlySpan<double> values, double divisor)
    {
        var (low, high) = Range(values);
        if (low == high) throw new ArgumentException(Invariant($"All {values.Length} values are equal; a bandwidth needs some spread."), nameof(values));
        var deviation = Math.Sqrt(Sums.OfSquaredDeviations(values) / (values.Length - 1));
        var quartiles = Quantile.Of(values, [0.25, 0.75]);
        var range = (quartiles[1] - quartiles[0]) / divisor;
        // More than half of the values may be one number; then the standard deviation alone tells of spread.
        return range > 0 ? Math.Min(deviation, range) : deviation;
    }

    private static (double Low, double High) Range(ReadOnlySpan<double> values)
    {
        if (values.Length < 2) throw new ArgumentException(Invariant($"values has {values.Length} entries; a bandwidth needs at least two."), nameof(values));
        Require.Finite(values, nameof(values));
        var (low, high) = (values[0], values[0]);
        foreach (var value in values) (low, high) = (Math.Min(low, value), Math.Max(high, value));
        return (low, high);
    }
}
