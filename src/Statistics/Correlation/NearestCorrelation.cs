using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Matrices;

namespace Reckon.Statistics.Correlation;

/// <summary>Finds the correlation matrix that is nearest to a matrix of guessed or separately estimated correlations.</summary>
public static class NearestCorrelation
{
    private const int MostSteps = 10_000;

    /// <summary>The nearest correlation matrix in the sum of squared differences.</summary>
    /// <remarks>
    /// Higham (2002), IMA Journal of Numerical Analysis 22, algorithm 3.3: alternating projections with Dykstra's correction. Checked
    /// against R's <c>Matrix::nearPD(corr = TRUE)</c>.
    /// </remarks>
    /// <param name="matrix">k × k, finite, symmetric.</param>
    /// <param name="tolerance">Relative change at which the steps stop; 1e-12 by default.</param>
    /// <returns>Positive semi-definite up to rounding, with ones on the diagonal.</returns>
    /// <exception cref="ArgumentException">The matrix is not square, not symmetric or not finite.</exception>
    /// <exception cref="ConvergenceException">The steps did not settle.</exception>
    public static Matrix Of(Matrix matrix, double tolerance = 1e-12)
    {
        Check(matrix);
        Require.Positive(tolerance, nameof(tolerance));
        var (current, correction) = (matrix, Matrix.Create(matrix.Rows, matrix.Rows, (_, _) => 0));
        for (var step = 0; step < MostSteps; step++)
        {
            var corrected = current - correction;
            var projected = new SymmetricEigen(corrected).Map(value => Math.Max(value, 0));
            correction = projected - corrected;
            var next = Matrix.Create(matrix.Rows, matrix.Rows, (i, j) => i == j ? 1 : (projected[i, j] + projected[j, i]) / 2);
            var change = Norm(next - current) / Norm(next);
            current = next;
            if (change <= tolerance && Norm(next - projected) <= Math.Sqrt(tolerance) * Norm(next)) return current;
        }

        throw new ConvergenceException(FormattableString.Invariant(
            $"The nearest correlation matrix of {matrix.Rows} variables did not settle in {MostSteps} steps."));
    }

    private static void Check(Matrix matrix)
    {
        Require.NotEmpty(matrix.Rows, nameof(matrix));
        Require.SameCount(matrix.Columns, "columns of the matrix", matrix.Rows, "its rows");
        Require.Finite(matrix.Values, nameof(matrix));
        for (var i = 0; i < matrix.Rows; i++)
        {
            for (var j = 0; j < i; j++)
                Require.That(matrix[i, j].Equals(matrix[j, i]), nameof(matrix),
                    $"matrix[{i}, {j}] is {matrix[i, j]} and [{j}, {i}] is {matrix[j, i]}; they must be the same.");
        }
    }

    private static double Norm(Matrix matrix) => Math.Sqrt(Sums.OfProducts(matrix.Values, matrix.Values));
}
