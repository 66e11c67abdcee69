namespace Reckon.Statistics.Regression;

/// <summary>Linear least squares, with weights or without.</summary>
/// <remarks>
/// The model is y = Xβ + e. With weights w the sum Σ w(y − x'β)² is made smallest; w is then taken to be inverse to the variance
/// of e, as R's <c>lm(weights = )</c> takes it, and only its proportions matter. A row of weight zero takes no part: it is not
/// counted, but it has a fitted value.
/// </remarks>
public static class LinearRegression
{
    // Of the squared length of a column: 1e-12 of the length, as reflections have it.
    private const double Negligible = 1e-24;

    /// <summary>Fits coefficients.</summary>
    /// <param name="design">n rows and k columns.</param>
    /// <param name="response">n values, finite.</param>
    /// <param name="weights">n weights, not negative, not all zero; null (the default) weighs all rows alike.</param>
    /// <param name="method">How to solve; by the size of the problem by default, see <see cref="LeastSquaresMethod"/>.</param>
    /// <exception cref="ArgumentException">
    /// Lengths differ; a value is not finite; a weight is negative or all are zero; the rows of weight above zero are not more than the
    /// columns.
    /// </exception>
    /// <exception cref="RankDeficientException">
    /// A column depends on those before it; see <see cref="LeastSquaresMethod"/> for how near is too near.
    /// </exception>
    public static LinearFit Fit(
        Design design,
        ReadOnlySpan<double> response,
        IReadOnlyList<double>? weights = null,
        LeastSquaresMethod method = LeastSquaresMethod.Automatic)
    {
        var problem = new LeastSquaresProblem(design, response, weights);
        var solution = method switch
        {
            LeastSquaresMethod.Qr => new QrLeastSquares(problem),
            LeastSquaresMethod.Exact => new ExactLeastSquares(problem, new ExactDesign(problem), 0),
            LeastSquaresMethod.Automatic => Solve(problem),
        };
        return new LinearFit(problem, solution);
    }

    private static ILeastSquaresSolution Solve(LeastSquaresProblem problem)
    {
        var exact = ExactDesign.IsWorthTrying(problem.Design) ? new ExactDesign(problem) : null;
        return exact?.IsSmall == true
            ? new ExactLeastSquares(problem, exact, problem.IsPolynomialOfFullRank() ? 0 : Negligible)
            : new QrLeastSquares(problem);
    }
}
