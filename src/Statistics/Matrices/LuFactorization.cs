using System.Numerics.Tensors;
using Reckon.Statistics.Arithmetic;
using static Reckon.Statistics.Matrices.ProductKernel;

namespace Reckon.Statistics.Matrices;

/// <summary>A square matrix taken apart into a lower and an upper triangle, to solve systems of equations with it.</summary>
/// <remarks>
/// Gaussian elimination with partial pivoting, by blocks of columns (Golub and Van Loan, 2013, sections 3.2 and 3.4). Solutions are refined
/// once with residuals in twice the precision. The factors stand in an array filled up with zeros to whole tiles of the product.
/// </remarks>
public sealed class LuFactorization
{
    private readonly Matrix _matrix;
    private readonly int _stride;
    private readonly double[] _factors;
    private readonly int[] _order;

    /// <summary>Takes a matrix apart.</summary>
    /// <param name="matrix">n × n, finite.</param>
    /// <exception cref="ArgumentException">The matrix is not square or has a value that is not finite.</exception>
    /// <exception cref="SingularMatrixException">A pivot is zero, or so small beside its column that no digit of the solution would be
    /// right.</exception>
    public LuFactorization(Matrix matrix)
    {
        Require.SameCount(matrix.Rows, "rows of the matrix", matrix.Columns, "its columns");
        Require.Finite(matrix.Values, nameof(matrix));
        (_matrix, _order) = (matrix, [.. Enumerable.Range(0, matrix.Rows)]);
        _stride = (Size + TileColumns - 1) / TileColumns * TileColumns;
        _factors = new double[_stride * _stride];
        for (var i = 0; i < Size; i++) matrix.Row(i).CopyTo(_factors.AsSpan(i * _stride));
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
        var rows = new double[_stride * _stride];
        EliminateForward(rows, 0, _stride);
        EliminateBackward(rows, 0, _stride);
        var inverse = new double[Size * Size];
        for (var i = 0; i < Size; i++)
        {
            var row = rows.AsSpan(i * _stride, Size);
            for (var j = 0; j < row.Length; j++) inverse[i * Size + _order[j]] = row[j];
        }

        return Matrix.Wrap(Size, Size, inverse);
    }

    private void Factorize()
    {
        var largest = LargestOfColumns();
        for (var start = 0; start < _stride; start += TileColumns)
        {
            var end = start + TileColumns;
            for (var k = start; k < Math.Min(end, Size); k++) EliminateColumn(k, start, largest[k]);
            for (var row = start; row < end; row += TileRows) EliminateRight(start, row, end);
            var rest = _stride - end;
            SubtractProduct(At(_factors, end, end), At(_factors, end, start), At(_factors, start, end), (rest, rest, TileColumns));
        }
    }

    // Within a block of columns only: the columns to its right follow once the block is done.
    private void EliminateColumn(int k, int start, double largest)
    {
        Swap(k, PivotOf(k, largest));
        Span<double> pivotRow = stackalloc double[TileColumns];
        _factors.AsSpan(k * _stride + start, TileColumns).CopyTo(pivotRow);
        var pivot = pivotRow[k - start];
        // With zeros in place of what is done, whole tiles can be worked on.
        pivotRow[..(k - start + 1)].Clear();
        ProductKernel.EliminateColumn(At(_factors, k + 1, start), Size - k - 1, pivotRow, k - start, pivot);
    }

    // The rows of a tile in the columns to the right of their block, by the rows of the block above them and then by each other.
    private void EliminateRight(int start, int row, int end)
    {
        SubtractProduct(At(_factors, row, end), At(_factors, row, start), At(_factors, start, end), (TileRows, _stride - end, row - start));
        for (var i = row + 1; i < Math.Min(row + TileRows, Size); i++) SubtractRows(_factors, i, row, i, end.._stride);
    }

    private int PivotOf(int k, double largest)
    {
        var (best, size) = (k, Math.Abs(_factors[k * _stride + k]));
        for (var i = k + 1; i < Size; i++)
        {
            var candidate = Math.Abs(_factors[i * _stride + k]);
            if (candidate > size) (best, size) = (i, candidate);
        }

        if (size <= Size * 2.2e-16 * largest)
            throw new SingularMatrixException($"The {Size} × {Size} matrix is singular: column {k} depends on the columns before it.", k);
        return best;
    }

    private double[] LargestOfColumns()
    {
        var (largest, sizes) = (new double[Size], new double[Size]);
        for (var i = 0; i < Size; i++)
        {
            TensorPrimitives.Abs(_matrix.Row(i), sizes);
            TensorPrimitives.Max(sizes, largest, largest);
        }

        return largest;
    }

    private void Swap(int a, int b)
    {
        if (a == b) return;
        (_order[a], _order[b]) = (_order[b], _order[a]);
        for (var j = 0; j < Size; j++) (_factors[a * _stride + j], _factors[b * _stride + j]) = (_factors[b * _stride + j], _factors[a * _stride + j]);
    }

    // Rows first to last − 1, times the factors in row i, are taken from row i in some columns.
    private void SubtractRows(double[] rows, int i, int first, int last, Range columns)
    {
        var row = rows.AsSpan(i * _stride, _stride)[columns];
        for (var k = first; k < last; k++)
            TensorPrimitives.MultiplyAdd(rows.AsSpan(k * _stride, _stride)[columns], -_factors[i * _stride + k], row, row);
    }

    // The inverse of the lower triangle, which is one itself: the upper half of the rows, their part in the lower half, then the lower
    // half.
    private void EliminateForward(double[] rows, int first, int end)
    {
        if (end - first > TileRows)
        {
            var middle = Middle(first, end);
            EliminateForward(rows, first, middle);
            var columns = (middle + TileColumns - 1) / TileColumns * TileColumns;
            SubtractProduct(At(rows, middle, 0), At(_factors, middle, first), At(rows, first, 0), (end - middle, columns, middle - first));
            EliminateForward(rows, middle, end);
            return;
        }

        for (var i = first; i < Math.Min(end, Size); i++)
        {
            rows[i * _stride + i] = 1;
            SubtractRows(rows, i, first, i, ..i);
        }
    }

    private void EliminateBackward(double[] rows, int first, int end)
    {
        if (end - first > TileRows)
        {
            var middle = Middle(first, end);
            EliminateBackward(rows, middle, end);
            SubtractProduct(At(rows, first, 0), At(_factors, first, middle), At(rows, middle, 0), (middle - first, _stride, end - middle));
            EliminateBackward(rows, first, middle);
            return;
        }

        for (var i = Math.Min(end, Size) - 1; i >= first; i--)
        {
            SubtractRows(rows, i, i + 1, Math.Min(end, Size), .._stride);
            var row = rows.AsSpan(i * _stride, _stride);
            TensorPrimitives.Divide(row, _factors[i * _stride + i], row);
        }
    }

    private static int Middle(int first, int end) => first + (end - first) / (2 * TileRows) * TileRows;

    private Block At(double[] values, int row, int column) => new(values, row * _stride + column, _stride);

    private double[] Substitute(ReadOnlySpan<double> right)
    {
        var x = new double[Size];
        for (var i = 0; i < Size; i++) x[i] = right[_order[i]] - TensorPrimitives.Dot(_factors.AsSpan(i * _stride, i), x.AsSpan(0, i));
        for (var i = Size - 1; i >= 0; i--)
            x[i] = (x[i] - TensorPrimitives.Dot(_factors.AsSpan(i * _stride + i + 1, Size - i - 1), x.AsSpan(i + 1))) / _factors[i * _stride + i];
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
