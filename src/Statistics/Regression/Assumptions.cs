using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Matrices;

namespace Reckon.Statistics.Regression;

/// <summary>Tests of what the usual covariance of a linear fit takes for granted.</summary>
/// <remarks>
/// With weights the residuals are taken times √w, as errors of variance σ²/w are assumed; rows of weight zero are left out.
/// All refuse a fit whose residuals are zero. Checked against R's <c>lmtest</c> on fits without weights; with weights
/// <c>bptest</c> weighs the auxiliary regression instead and gives other numbers.
/// </remarks>
public static class Assumptions
{
    // Fitted values that differ by less than this share of the residuals do not differ.
    private const double Rounding = 1e-13;

    /// <summary>Breusch and Pagan (1979): half the squares explained of e²/σ̂² by the design. Needs normal errors.</summary>
    /// <exception cref="ArgumentException">The design has a constant only, or all residuals are zero.</exception>
    public static ChiSquaredTest BreuschPagan(LinearFit fit)
    {
        var (auxiliary, mean) = OfSquares(fit, fit.Design.Columns);
        var table = auxiliary.AnalysisOfVariance;
        return new ChiSquaredTest(table.RegressionSumOfSquares / (2 * mean * mean), table.RegressionDegreesOfFreedom);
    }

    /// <summary>Koenker (1981): n·R² of e² on the design; holds for errors that are not normal.</summary>
    /// <exception cref="ArgumentException">The design has a constant only, or all residuals are zero.</exception>
    public static ChiSquaredTest Koenker(LinearFit fit) => Explained(OfSquares(fit, fit.Design.Columns).Fit);

    /// <summary>White (1980): n·R² of e² on the design, its squares and its products; columns that repeat others are left out.</summary>
    /// <exception cref="ArgumentException">
    /// The design has a constant only, all residuals are zero, or the squares and products are not fewer than the rows.
    /// </exception>
    public static ChiSquaredTest White(LinearFit fit)
    {
        // Spans the same as raw squares and products do, but without their nearness to the columns themselves.
        var centered = Varying(fit.Design.Columns).Select(Standardize).ToList();
        var columns = centered.Concat(centered.SelectMany((a, i) => centered.Skip(i).Select(b => Multiply(a, b))));
        return Explained(OfSquares(fit, [.. columns]).Fit);
    }

    /// <summary>Ramsey (1969), RESET: whether powers of the fitted values, from the square on, explain what is left.</summary>
    /// <param name="fit">The fit.</param>
    /// <param name="highestPower">The highest power; 3 by default, for powers 2 and 3.</param>
    /// <exception cref="ArgumentException">
    /// The highest power is below 2, the rows are too few for it, or all residuals are zero.
    /// </exception>
    /// <exception cref="RankDeficientException">The powers depend on the design, as when it has only dummies.</exception>
    public static FTest Reset(LinearFit fit, int highestPower = 3)
    {
        if (highestPower < 2) throw new ArgumentException($"highestPower is {highestPower}; it must be at least 2.", nameof(highestPower));
        RequireResiduals(fit);
        var fitted = Scaled(fit);
        var powers = Enumerable.Range(2, highestPower - 1).Select(p => new DesignColumn($"fitted^{p}", fitted, p));
        var wider = LinearRegression.Fit(fit.Design.Append([.. powers]), [.. fit.Response], fit.Weights, LeastSquaresMethod.Qr);
        var gained = (fit.ResidualSumOfSquares - wider.ResidualSumOfSquares) / (highestPower - 1);
        var left = wider.AnalysisOfVariance.ResidualMeanSquare;
        return new FTest(Math.Max(0, gained) / left, highestPower - 1, wider.ResidualDegreesOfFreedom);
    }

    /// <summary>
    /// Jarque and Bera (1987): n/6·(skewness² + (kurtosis − 3)²/4) of the residuals; its χ² is near only for some hundred rows and more.
    /// </summary>
    /// <exception cref="ArgumentException">All residuals are zero.</exception>
    public static ChiSquaredTest JarqueBera(LinearFit fit)
    {
        var residuals = Residuals(fit);
        var mean = Sums.Mean(residuals);
        var moments = Enumerable.Range(2, 3).Select(p => Sums.Mean(Array.ConvertAll(residuals, e => Math.Pow(e - mean, p)))).ToList();
        var skewness = moments[1] / Math.Pow(moments[0], 1.5);
        var excess = moments[2] / (moments[0] * moments[0]) - 3;
        return new ChiSquaredTest(residuals.Length / 6.0 * (skewness * skewness + excess * excess / 4), 2);
    }

    /// <summary>
    /// Durbin and Watson (1950): Σ(e_t − e_{t−1})²/Σe², near 2 when residuals do not depend on those before, towards 0 when they follow
    /// them; rows must stand in the order of time.
    /// </summary>
    /// <exception cref="ArgumentException">All residuals are zero.</exception>
    public static double DurbinWatson(LinearFit fit)
    {
        var residuals = Residuals(fit);
        double[] steps = [.. residuals.Skip(1).Zip(residuals, (next, e) => next - e)];
        return Sums.OfProducts(steps, steps) / Sums.OfProducts(residuals, residuals);
    }

    // Beside an intercept powers about the mean span the same as those about zero, but stay apart from the design when the mean is large.
    private static double[] Scaled(LinearFit fit)
    {
        var heights = fit.Design.HasIntercept ? AboutMean(fit) : [.. fit.Fitted];
        var scale = heights.Max(Math.Abs);
        return Array.ConvertAll(heights, v => scale > Rounding * fit.Residuals.Max(Math.Abs) ? v / scale : 0);
    }

    // From columns or from the response, whichever has the smaller numbers to round.
    private static double[] AboutMean(LinearFit fit)
    {
        var columns = fit.Design.Columns.Select(c => Sums.Deviations([.. c.Values]));
        var terms = columns.Zip(fit.Coefficients.Values, (deviations, b) => Array.ConvertAll(deviations, d => b * d)).ToList();
        if (terms.Sum(t => t.Max(Math.Abs)) < fit.Response.Max(Math.Abs))
            return [.. Enumerable.Range(0, fit.Design.Rows).Select(i => terms.Sum(t => t[i]))];
        return [.. Sums.Deviations([.. fit.Response]).Zip(fit.Residuals, (deviation, residual) => deviation - residual)];
    }

    private static ChiSquaredTest Explained(LinearFit auxiliary) =>
        new(auxiliary.Observations * auxiliary.RSquared, auxiliary.AnalysisOfVariance.RegressionDegreesOfFreedom);

    // Reflections decide what depends on what, as columns computed here carry rounding errors.
    private static (LinearFit Fit, double Mean) OfSquares(LinearFit fit, IReadOnlyList<DesignColumn> columns)
    {
        var squares = Array.ConvertAll(Residuals(fit), e => e * e);
        var rows = Rows(fit);
        var kept = Varying(columns).Select(c => new DesignColumn(c.Name, [.. rows.Select(i => c.Values[i])])).ToList();
        if (kept.Count == 0)
            throw new ArgumentException(
                "The design has no column but a constant; nothing can explain the squares of the residuals.",
                nameof(fit));
        var design = Design.WithIntercept(Independent(kept, squares.Length));
        return (LinearRegression.Fit(design, squares, method: LeastSquaresMethod.Qr), Sums.Mean(squares));
    }

    private static List<DesignColumn> Independent(List<DesignColumn> columns, int rows)
    {
        if (columns.Count + 1 >= rows)
            throw new ArgumentException(
                $"{columns.Count} columns are to explain the squares of {rows} residuals; fewer columns than rows are needed.",
                nameof(columns));
        var ones = Enumerable.Repeat(1.0, rows).ToArray();
        var dependent = new QrFactorization(Matrix.FromColumns([ones, .. columns.Select(c => c.Values.ToArray())])).DependentColumns;
        return [.. columns.Where((_, j) => !dependent.Contains(j + 1))];
    }

    private static IEnumerable<DesignColumn> Varying(IEnumerable<DesignColumn> columns) =>
        columns.Where(c => c.Values.Any(v => v != c.Values[0]));

    private static DesignColumn Standardize(DesignColumn column)
    {
        double[] values = [.. column.Values];
        var (mean, spread) = (Sums.Mean(values), Math.Sqrt(Sums.OfSquaredDeviations(values) / values.Length));
        return new DesignColumn(column.Name, Array.ConvertAll(values, v => (v - mean) / spread));
    }

    private static DesignColumn Multiply(DesignColumn a, DesignColumn b) =>
        new($"{a.Name}·{b.Name}", [.. a.Values.Zip(b.Values, (x, y) => x * y)]);

    private static int[] Rows(LinearFit fit) =>
        [.. Enumerable.Range(0, fit.Residuals.Count).Where(i => fit.Weights is null || fit.Weights[i] > 0)];

    private static double[] Residuals(LinearFit fit)
    {
        RequireResiduals(fit);
        return Array.ConvertAll(Rows(fit), i => fit.Weights is null ? fit.Residuals[i] : Math.Sqrt(fit.Weights[i]) * fit.Residuals[i]);
    }

    private static void RequireResiduals(LinearFit fit)
    {
        if (!(fit.ResidualSumOfSquares > 1e-28 * fit.TotalSumOfSquares))
            throw new ArgumentException($"The fit meets all {fit.Observations} rows; its residuals say nothing about errors.", nameof(fit));
    }
}
