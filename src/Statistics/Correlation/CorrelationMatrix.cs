using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Matrices;

namespace Reckon.Statistics.Correlation;

/// <summary>Checks correlation matrices and takes them apart.</summary>
internal static class CorrelationMatrix
{
    // Rounding of printed or computed correlations; what is further off is a mistake.
    private const double Slack = 1e-10;

    /// <summary>Refuses what is no correlation matrix: not square, not symmetric, diagonal not one, entries beyond ±1.</summary>
    /// <exception cref="ArgumentException">It is none; the message names the entry.</exception>
    public static void Check(Matrix matrix, string name)
    {
        Require.NotEmpty(matrix.Rows, name);
        Require.SameCount(matrix.Columns, "columns of " + name, matrix.Rows, "its rows");
        Require.Finite(matrix.Values, name);
        for (var i = 0; i < matrix.Rows; i++)
        {
            Require.That(Math.Abs(matrix[i, i] - 1) <= Slack, name,
                $"{name}[{i}, {i}] is {matrix[i, i]}; a correlation with itself is one.");
            for (var j = 0; j < i; j++)
            {
                Require.That(Math.Abs(matrix[i, j] - matrix[j, i]) <= Slack, name,
                    $"{name}[{i}, {j}] is {matrix[i, j]} and [{j}, {i}] is {matrix[j, i]}; they must be the same.");
                Require.That(Math.Abs(matrix[i, j]) <= 1 + Slack, name,
                    $"{name}[{i}, {j}] is {matrix[i, j]}; a correlation lies between -1 and 1.");
            }
        }
    }

    /// <summary>
    /// The lower triangle L of M = LL' for a matrix that is positive semi-definite; a column of zeros for a variable that the ones before
    /// determine.
    /// </summary>
    /// <exception cref="ArgumentException">The matrix has a negative eigenvalue; the message names the smallest.</exception>
    public static Matrix Factor(Matrix matrix, string name)
    {
        var smallest = new SymmetricEigen(matrix).Values[0];
        Require.That(smallest >= -Slack * matrix.Rows, name,
            $"{name} is no correlation matrix: its smallest eigenvalue is {smallest}, and none may be negative. NearestCorrelation.Of gives the nearest.");
        var lower = new double[matrix.Rows, matrix.Rows];
        for (var j = 0; j < matrix.Rows; j++)
        {
            var rest = matrix[j, j] - Dot(lower, j, j);
            var isDetermined = rest <= Slack * matrix.Rows;
            for (var i = j; i < matrix.Rows; i++) lower[i, j] = isDetermined ? 0 : (matrix[i, j] - Dot(lower, i, j)) / Math.Sqrt(rest);
        }

        return lower;
    }

    private static double Dot(double[,] lower, int i, int j)
    {
        var sum = 0.0;
        for (var k = 0; k < j; k++) sum += lower[i, k] * lower[j, k];
        return sum;
    }
}
