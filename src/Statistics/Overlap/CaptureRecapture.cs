using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Distributions;
using Reckon.Statistics.Estimates;
using Reckon.Statistics.Matrices;
using static System.FormattableString;

namespace Reckon.Statistics.Overlap;

/// <summary>The size of a population from lists that hold parts of it, including those on no list.</summary>
/// <param name="Size">The estimate, with its standard error.</param>
/// <param name="Seen">How many are on at least one list.</param>
public sealed record CaptureRecapture(Estimate Size, double Seen)
{
    private const double Tolerance = 1e-12;
    private const int MostSteps = 100;
    private const int MostLists = 10;

    /// <summary>The interval seen + f/C … seen + f C, f the estimate of those on no list: it never goes below what was seen.</summary>
    /// <remarks>Chao (1987), Biometrics 43, equation 11: C = exp(z √ln(1 + s²/f²)).</remarks>
    /// <param name="level">Between 0 and 1; 0.95 by default.</param>
    /// <exception cref="ArgumentException">The level is no probability.</exception>
    public ConfidenceInterval Interval(double level = 0.95)
    {
        Require.Probability(level, nameof(level));
        var unseen = Size.Value - Seen;
        if (unseen <= 0 || Size.StandardError == 0) return new ConfidenceInterval(Math.Max(Seen, Size.Value), Math.Max(Seen, Size.Value), level);
        var z = -NormalDistribution.StandardQuantile((1 - level) / 2);
        var factor = Math.Exp(z * Math.Sqrt(Math.Log(1 + Size.Variance / (unseen * unseen))));
        return new ConfidenceInterval(Seen + unseen / factor, Seen + unseen * factor, level);
    }

    /// <summary>Chapman's estimator from two lists: (a + 1)(b + 1)/(both + 1) − 1, nearly unbiased, finite also when nobody is on both.</summary>
    /// <remarks>
    /// Chapman (1951); variance of Seber (1970), Biometrics 26. It assumes a closed population, exact matching and that being on one list does not
    /// change the chance of being on the other; where it raises it, the estimate is too small.
    /// </remarks>
    /// <param name="first">How many are on the first list.</param>
    /// <param name="second">How many are on the second list.</param>
    /// <param name="both">How many are on both.</param>
    /// <exception cref="ArgumentException">A count is negative or not finite, or more are on both than on one.</exception>
    public static CaptureRecapture Chapman(double first, double second, double both)
    {
        Require.NonNegative([first, second, both], "first, second, both");
        if (both > Math.Min(first, second)) throw new ArgumentException(Invariant($"both is {both}; it is part of first = {first} and of second = {second}."), nameof(both));
        var size = (first + 1) * (second + 1) / (both + 1) - 1;
        var variance = (first + 1) * (second + 1) * (first - both) * (second - both) / ((both + 1) * (both + 1) * (both + 2));
        return new CaptureRecapture(new Estimate(size, Math.Sqrt(variance)), first + second - both);
    }

    /// <summary>The log-linear estimator from k lists, with chosen pairs of lists allowed to depend on each other.</summary>
    /// <remarks>
    /// Fienberg (1972), Biometrika 59; Bishop, Fienberg and Holland (1975), chapter 6. Poisson regression of the 2^k − 1 counts on lists and pairs; those on no
    /// list are exp(b), b the intercept, with variance exp(b) + exp(2b) var(b). Checked against R <c>glm(family = poisson)</c> and mpmath.
    /// </remarks>
    /// <param name="lists">k, from 2 to 10.</param>
    /// <param name="counts">2^k − 1 counts: entry m − 1 of those who are on just the lists whose bits are set in m (list 0 is bit 1, list 1 bit 2, list 2 bit 4 …).</param>
    /// <param name="pairs">Pairs of lists, from zero, that may depend; null (the default) for none.</param>
    /// <exception cref="ArgumentException">The numbers do not fit, a count is negative or not finite, or there are more parameters than counts.</exception>
    /// <exception cref="SingularMatrixException">Zeros among the counts leave a parameter without an estimate.</exception>
    /// <exception cref="ConvergenceException">The fit did not settle, as where zeros drive a parameter to infinity.</exception>
    public static CaptureRecapture LogLinear(int lists, IReadOnlyList<double> counts, IReadOnlyList<(int First, int Second)>? pairs = null)
    {
        if (lists is < 2 or > MostLists) throw new ArgumentException(Invariant($"lists is {lists}; it must lie between 2 and {MostLists}."), nameof(lists));
        Require.SameCount(counts.Count, nameof(counts), (1 << lists) - 1, "patterns of lists");
        Require.NonNegative([.. counts], nameof(counts));
        pairs ??= [];
        if (1 + lists + pairs.Count > counts.Count) throw new ArgumentException(Invariant($"{pairs.Count} pairs of {lists} lists make {1 + lists + pairs.Count} parameters for {counts.Count} counts."), nameof(pairs));
        var (intercept, variance) = Fit(Design(lists, pairs, counts.Count), [.. counts]);
        var (unseen, seen) = (Math.Exp(intercept), Sums.Of([.. counts]));
        return new CaptureRecapture(new Estimate(seen + unseen, Math.Sqrt(unseen + unseen * unseen * variance)), seen);
    }

    private static Matrix Design(int lists, IReadOnlyList<(int First, int Second)> pairs, int patterns)
    {
        foreach (var (first, second) in pairs)
        {
            if (first == second || Math.Min(first, second) < 0 || Math.Max(first, second) >= lists) throw new ArgumentException(Invariant($"({first}, {second}) is no pair of two of the {lists} lists."), nameof(pairs));
        }

        double Entry(int pattern, int column)
        {
            if (column == 0) return 1;
            if (column <= lists) return (pattern >> (column - 1)) & 1;
            var (first, second) = pairs[column - lists - 1];
            return (pattern >> first) & (pattern >> second) & 1;
        }

        return Matrix.Create(patterns, 1 + lists + pairs.Count, (i, j) => Entry(i + 1, j));
    }

    private static (double Intercept, double Variance) Fit(Matrix design, double[] counts)
    {
        var fitted = Array.ConvertAll(counts, c => c + 0.5);
        var before = double.NaN;
        for (var step = 0; step < MostSteps; step++)
        {
            var information = Information(design, fitted);
            double[] working = [.. fitted.Zip(counts, (m, y) => m * Math.Log(m) + y - m)];
            var coefficients = information.Solve(design.LeftTimes(working));
            fitted = Array.ConvertAll(design.Times(coefficients), Math.Exp);
            if (Math.Abs(coefficients[0] - before) <= Tolerance * Math.Max(1, Math.Abs(before))) return (coefficients[0], Information(design, fitted).Inverse()[0, 0]);
            before = coefficients[0];
        }

        throw new ConvergenceException(Invariant($"The log-linear fit of {counts.Length} counts did not settle within {MostSteps} steps."));
    }

    private static LuFactorization Information(Matrix design, double[] fitted) =>
        new(design.Transpose() * Matrix.Create(design.Rows, design.Columns, (i, j) => fitted[i] * design[i, j]));
}
