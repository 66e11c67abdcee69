using Reckon.Statistics.Arithmetic;

namespace Reckon.Statistics.Matrices;

/// <summary>The lower triangle L of a symmetric positive definite matrix M = LL'.</summary>
/// <remarks>Golub and Van Loan (2013), algorithm 4.2.1; sums in twice the precision.</remarks>
public sealed class CholeskyFactorization
{
    private CholeskyFactorization(Matrix lower) => Lower = lower;

    /// <summary>The lower triangle, n × n, zeros above the diagonal.</summary>
    public Matrix Lower { get; }

    /// <summary>Takes a matrix apart; only the lower triangle is read.</summary>
    /// <param name="matrix">n × n, finite, symmetric.</param>
    /// <returns>The factorization; null when the matrix is not positive definite.</returns>
    /// <exception cref="ArgumentException">The matrix is not square or has a value that is not finite.</exception>
    public static CholeskyFactorization? Find(Matrix matrix)
    {
        Require.SameCount(matrix.Rows, "rows of the matrix", matrix.Columns, "its columns");
        Require.Finite(matrix.Values, nameof(matrix));
        var lower = new double[matrix.Rows, matrix.Rows];
        for (var i = 0; i < matrix.Rows; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                var rest = matrix[i, j] - Dot(lower, i, j);
                if (i == j && !(rest > 4e-16 * matrix.Rows * matrix[i, i])) return null;
                lower[i, j] = i == j ? Math.Sqrt(rest) : rest / lower[j, j];
            }
        }

        return new CholeskyFactorization(lower);
    }

    /// <summary>The column x with Mx = b.</summary>
    /// <param name="right">The n values of b.</param>
    /// <exception cref="ArgumentException">There are not n values.</exception>
    public double[] Solve(ReadOnlySpan<double> right)
    {
        Require.SameCount(right.Length, nameof(right), Lower.Rows, "rows of the matrix");
        var x = right.ToArray();
        for (var i = 0; i < x.Length; i++) x[i] = (x[i] - Sums.OfProducts(Lower.Row(i)[..i], x.AsSpan(0, i))) / Lower[i, i];
        for (var i = x.Length - 1; i >= 0; i--)
        {
            for (var k = i + 1; k < x.Length; k++) x[i] -= Lower[k, i] * x[k];
            x[i] /= Lower[i, i];
        }

        return x;
    }

    /// <summary>The inverse of M, n × n, symmetric.</summary>
    public Matrix Inverse() => Matrix.FromColumns([.. Enumerable.Range(0, Lower.Rows).Select(Unit)]);

    private double[] Unit(int index)
    {
        var unit = new double[Lower.Rows];
        unit[index] = 1;
        return Solve(unit);
    }

    private static double Dot(double[,] lower, int i, int j)
    {
        var sum = (DoubleDouble)0;
        for (var k = 0; k < j; k++) sum += DoubleDouble.Product(lower[i, k], lower[j, k]);
        return sum.Value;
    }
}
