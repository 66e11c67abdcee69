using System.Numerics.Tensors;
using Reckon.Statistics.Arithmetic;

namespace Reckon.Statistics.Matrices;

/// <summary>A square matrix taken apart into a lower and an upper triangle, to solve systems of equations with it.</summary>
/// <remarks>Gaussian elimination with partial pivoting (Golub and Van Loan, 2013, algorithm 3.4.1). Solutions are refined once with residuals in twice the precision.</remarks>
public sealed class LuFactorization
{
    private readonly Matrix _matrix;
    private readonly double[] _factors;
    private readonly int[] _order;

    /// <summary>Takes a matrix apart.</summary>
    /// <param name="matrix">n × n, finite.</param>
    /// <exception cref="ArgumentException">The matrix is not square or has a value that is not finite.</exception>
    /// <exception cref="SingularMatrixException">A pivot is zero, or so small beside its column that no digit of the solution would be right.</exception>
    public LuFactorization(Matrix matrix)
    {
        Require.SameCount(matrix.Rows, "rows of the matrix", matrix.Columns, "its columns");
        Require.Finite(matrix.Values, nameof(matrix));
        (_matrix, _factors, _order) = (matrix, matrix.Values.ToArray(), [.. Enumerable.Range(0, matrix.Rows)]);
        Factorize();
    }

    private int Size => _matrix.Rows;

    /// <summary>The column x with Mx = b.</summary>
    /// <param name="right">The n values of b.</param>
    /// <exception cref="ArgumentException">There are not n values.</exception>
    public double[] Solve(ReadOnlySpan<double> right)
    {
        Require.SameCount(right.Length, nameof(right), Size, "rows of the matrix");
        var solution = Substitute(right);
        var correction = Substitute(Residual(solution, right));
        TensorPrimitives.Add(solution, correction, solution);
        return solution;
    }

    /// <summary>The inverse, n × n.</summary>
    public Matrix Inverse()
    {
        var inverse = new double[Size * Size];
        for (var i = 0; i < Size; i++) inverse[i * Size + _order[i]] = 1;
        EliminateForward(inverse);
        EliminateBackward(inverse);
        return Matrix.FromRowMajor(Size, Size, inverse);
    }

    private void Factorize()
    {
        for (var k = 0; k < Size; k++)
        {
            Swap(k, PivotOf(k));
            var pivotRow = _factors.AsSpan(k * Size + k, Size - k);
            for (var i = k + 1; i < Size; i++)
            {
                var row = _factors.AsSpan(i * Size + k, Size - k);
                if (row[0] == 0) continue;
                row[0] /= pivotRow[0];
                TensorPrimitives.MultiplyAdd(pivotRow[1..], -row[0], row[1..], row[1..]);
            }
        }
    }

    private int PivotOf(int k)
    {
        var best = k;
        for (var i = k + 1; i < Size; i++)
        {
            if (Math.Abs(_factors[i * Size + k]) > Math.Abs(_factors[best * Size + k])) best = i;
        }

        if (Math.Abs(_factors[best * Size + k]) <= Size * 2.2e-16 * LargestIn(k))
            throw new SingularMatrixException($"The {Size} × {Size} matrix is singular: column {k} depends on the columns before it.", k);
        return best;
    }

    private double LargestIn(int column)
    {
        var largest = 0.0;
        for (var i = 0; i < Size; i++) largest = Math.Max(largest, Math.Abs(_matrix[i, column]));
        return largest;
    }

    private void Swap(int a, int b)
    {
        if (a == b) return;
        (_order[a], _order[b]) = (_order[b], _order[a]);
        for (var j = 0; j < Size; j++) (_factors[a * Size + j], _factors[b * Size + j]) = (_factors[b * Size + j], _factors[a * Size + j]);
    }

    private void EliminateForward(double[] rows)
    {
        for (var i = 1; i < Size; i++)
        {
            var row = rows.AsSpan(i * Size, Size);
            for (var k = 0; k < i; k++) TensorPrimitives.MultiplyAdd(rows.AsSpan(k * Size, Size), -_factors[i * Size + k], row, row);
        }
    }

    private void EliminateBackward(double[] rows)
    {
        for (var i = Size - 1; i >= 0; i--)
        {
            var row = rows.AsSpan(i * Size, Size);
            for (var k = i + 1; k < Size; k++) TensorPrimitives.MultiplyAdd(rows.AsSpan(k * Size, Size), -_factors[i * Size + k], row, row);
            TensorPrimitives.Divide(row, _factors[i * Size + i], row);
        }
    }

    private double[] Substitute(ReadOnlySpan<double> right)
    {
        var x = new double[Size];
        for (var i = 0; i < Size; i++) x[i] = right[_order[i]] - TensorPrimitives.Dot(_factors.AsSpan(i * Size, i), x.AsSpan(0, i));
        for (var i = Size - 1; i >= 0; i--)
            x[i] = (x[i] - TensorPrimitives.Dot(_factors.AsSpan(i * Size + i + 1, Size - i - 1), x.AsSpan(i + 1))) / _factors[i * Size + i];
        return x;
    }

    private double[] Residual(ReadOnlySpan<double> x, ReadOnlySpan<double> right)
    {
        var residual = new double[Size];
        for (var i = 0; i < Size; i++)
        {
            var sum = (DoubleDouble)right[i];
            for (var j = 0; j < Size; j++) sum -= DoubleDouble.Product(_matrix[i, j], x[j]);
            residual[i] = sum.Value;
        }

        return residual;
    }
}
