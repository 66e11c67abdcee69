using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Matrices;

namespace Reckon.Statistics.Regression;

/// <summary>The covariance C diag(ω) C' with C = (X'WX)⁻¹X'W, k × n, and ω the squared residuals, corrected.</summary>
internal static class RobustSandwich
{
    public static Matrix Of(LeastSquaresProblem problem, ILeastSquaresSolution solution, RobustCovariance kind)
    {
        var factors = Factors(problem, solution, kind);
        var weighing = solution.Weighing;
        var scores = Matrix.Create(weighing.Rows, weighing.Columns, (j, i) => weighing[j, i] * solution.Residuals[i] * factors[i]);
        return Matrix.Create(scores.Rows, scores.Rows, (a, b) => Sums.OfProducts(scores.Row(a), scores.Row(b)));
    }

    // What the residuals are multiplied by before they are squared.
    private static double[] Factors(LeastSquaresProblem problem, ILeastSquaresSolution solution, RobustCovariance kind)
    {
        var (n, k) = ((double)problem.Observations, problem.Design.Columns.Count);
        if (kind is not (RobustCovariance.HC0 or RobustCovariance.HC1)) RequireLeveragesBelowOne(solution.LeverageComplements, kind);
        return Array.ConvertAll(solution.LeverageComplements, rest => kind switch
        {
            RobustCovariance.HC0 => 1,
            RobustCovariance.HC1 => Math.Sqrt(n / (n - k)),
            RobustCovariance.HC2 => 1 / Math.Sqrt(rest),
            RobustCovariance.HC3 => 1 / rest,
            RobustCovariance.HC4 => Math.Pow(rest, -Math.Min(4, n * (1 - rest) / k) / 2),
        });
    }

    private static void RequireLeveragesBelowOne(double[] complements, RobustCovariance kind)
    {
        var rows = Enumerable.Range(0, complements.Length).Where(i => complements[i] <= Influence.NoFreedom).ToList();
        if (rows.Count > 0)
            throw new ArgumentException(
                $"{kind} divides by one less the leverage, which is 1 in row {string.Join(", ", rows.Take(10))} of "
                + $"{complements.Length}: the fit always meets it. Use HC0 or HC1, or leave out the column that is for it alone.",
                nameof(kind));
    }
}
