using System.Numerics.Tensors;
using Reckon.Statistics.Arithmetic;

namespace Reckon.Statistics.Matrices;

/// <summary>A table of numbers with n rows and k columns that does not change once made.</summary>
public sealed class Matrix
{
    private readonly double[] _values;

    private Matrix(int rows, int columns, double[] values) => (Rows, Columns, _values) = (rows, columns, values);

    /// <summary>How many rows.</summary>
    public int Rows { get; }

    /// <summary>How many columns.</summary>
    public int Columns { get; }

    /// <summary>Whether there are as many rows as columns.</summary>
    public bool IsSquare => Rows == Columns;

    /// <summary>All values, row after row.</summary>
    public ReadOnlySpan<double> Values => _values;

    /// <summary>One value; rows and columns count from zero.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such column.</exception>
    /// <exception cref="IndexOutOfRangeException">There is no such row.</exception>
    public double this[int row, int column] => (uint)column < (uint)Columns ? _values[row * Columns + column] : throw new ArgumentOutOfRangeException(nameof(column));

    /// <summary>Makes a matrix of the values of a function of row and column.</summary>
    public static Matrix Create(int rows, int columns, Func<int, int, double> value)
    {
        var values = new double[rows * columns];
        for (var i = 0; i < values.Length; i++) values[i] = value(i / columns, i % columns);
        return new Matrix(rows, columns, values);
    }

    /// <summary>Makes a matrix of values that stand row after row; they are copied.</summary>
    /// <exception cref="ArgumentException">There are not rows × columns values.</exception>
    public static Matrix FromRowMajor(int rows, int columns, ReadOnlySpan<double> values)
    {
        Require.SameCount(values.Length, nameof(values), rows * columns, "rows × columns");
        return new Matrix(rows, columns, values.ToArray());
    }

    /// <summary>Makes a matrix of an array itself, which must not be changed afterwards.</summary>
    /// <exception cref="ArgumentException">There are not rows × columns values.</exception>
    internal static Matrix Wrap(int rows, int columns, double[] values)
    {
        Require.SameCount(values.Length, nameof(values), rows * columns, "rows × columns");
        return new Matrix(rows, columns, values);
    }

    /// <summary>Makes a matrix of its columns, all of one length.</summary>
    /// <exception cref="ArgumentException">There is no column, or they differ in length.</exception>
    public static Matrix FromColumns(params IReadOnlyList<double[]> columns)
    {
        Require.NotEmpty(columns.Count, nameof(columns));
        for (var j = 1; j < columns.Count; j++) Require.SameCount(columns[j].Length, $"columns[{j}]", columns[0].Length, "columns[0]");
        return Create(columns[0].Length, columns.Count, (i, j) => columns[j][i]);
    }

    /// <summary>Makes a matrix of its rows, all of one length.</summary>
    /// <exception cref="ArgumentException">There is no row, or they differ in length.</exception>
    public static Matrix FromRows(params IReadOnlyList<double[]> rows)
    {
        Require.NotEmpty(rows.Count, nameof(rows));
        for (var i = 1; i < rows.Count; i++) Require.SameCount(rows[i].Length, $"rows[{i}]", rows[0].Length, "rows[0]");
        return new Matrix(rows.Count, rows[0].Length, [.. rows.SelectMany(r => r)]);
    }

    /// <summary>A copy of a two-dimensional array.</summary>
    public static implicit operator Matrix(double[,] values) => Create(values.GetLength(0), values.GetLength(1), (i, j) => values[i, j]);

    /// <summary>The n × n matrix of ones on the diagonal and zeros elsewhere.</summary>
    public static Matrix Identity(int size) => Create(size, size, (i, j) => i == j ? 1 : 0);

    /// <summary>The square matrix with these values on the diagonal and zeros elsewhere.</summary>
    public static Matrix Diagonal(IReadOnlyList<double> values) => Create(values.Count, values.Count, (i, j) => i == j ? values[i] : 0);

    /// <summary>One row, not copied.</summary>
    public ReadOnlySpan<double> Row(int row) => _values.AsSpan(row * Columns, Columns);

    /// <summary>A copy of one column.</summary>
    public double[] Column(int column)
    {
        var values = new double[Rows];
        for (var i = 0; i < Rows; i++) values[i] = this[i, column];
        return values;
    }

    /// <summary>A copy as a two-dimensional array.</summary>
    public double[,] ToArray()
    {
        var array = new double[Rows, Columns];
        for (var i = 0; i < _values.Length; i++) array[i / Columns, i % Columns] = _values[i];
        return array;
    }

    /// <summary>Rows and columns exchanged.</summary>
    public Matrix Transpose() => Create(Columns, Rows, (i, j) => this[j, i]);

    /// <summary>The same table with every value put through a function.</summary>
    public Matrix Map(Func<double, double> function) => new(Rows, Columns, Array.ConvertAll(_values, v => function(v)));

    /// <summary>The sums.</summary>
    /// <exception cref="ArgumentException">The shapes differ.</exception>
    public static Matrix operator +(Matrix a, Matrix b) => Combine(a, b, (x, y) => x + y);

    /// <summary>The differences.</summary>
    /// <exception cref="ArgumentException">The shapes differ.</exception>
    public static Matrix operator -(Matrix a, Matrix b) => Combine(a, b, (x, y) => x - y);

    /// <summary>Every value times a number.</summary>
    public static Matrix operator *(double factor, Matrix a) => a.Map(v => factor * v);

    /// <summary>The matrix product, n × m times m × k.</summary>
    /// <exception cref="ArgumentException">The inner sizes differ.</exception>
    public static Matrix operator *(Matrix a, Matrix b)
    {
        Require.SameCount(a.Columns, "columns of the left matrix", b.Rows, "rows of the right matrix");
        var values = new double[a.Rows * b.Columns];
        for (var i = 0; i < a.Rows; i++)
        {
            var row = values.AsSpan(i * b.Columns, b.Columns);
            for (var m = 0; m < a.Columns; m++) TensorPrimitives.MultiplyAdd(b.Row(m), a[i, m], row, row);
        }

        return new Matrix(a.Rows, b.Columns, values);
    }

    /// <summary>The product with a column of k values: n values, each a sum in twice the precision.</summary>
    /// <exception cref="ArgumentException">There are not k values.</exception>
    public double[] Times(ReadOnlySpan<double> column)
    {
        var product = new double[Rows];
        for (var i = 0; i < Rows; i++) product[i] = Sums.OfProducts(Row(i), column);
        return product;
    }

    /// <summary>The product of a row of n values with the matrix: k values, each a sum in twice the precision.</summary>
    /// <exception cref="ArgumentException">There are not n values.</exception>
    public double[] LeftTimes(ReadOnlySpan<double> row)
    {
        Require.SameCount(row.Length, nameof(row), Rows, "rows of the matrix");
        var (sums, rests) = (new double[Columns], new double[Columns]);
        for (var i = 0; i < Rows; i++) Sums.AddProducts(sums, rests, row[i], Row(i));
        TensorPrimitives.Add(sums, rests, sums);
        return sums;
    }

    /// <summary>The number x'Mx.</summary>
    /// <exception cref="ArgumentException">The matrix is not square of the size of <paramref name="vector"/>.</exception>
    public double QuadraticForm(ReadOnlySpan<double> vector) => Sums.OfProducts(vector, Times(vector));

    /// <summary>The rows named, in that order.</summary>
    public Matrix SelectRows(IReadOnlyList<int> rows) => Create(rows.Count, Columns, (i, j) => this[rows[i], j]);

    /// <summary>The columns named, in that order.</summary>
    public Matrix SelectColumns(IReadOnlyList<int> columns) => Create(Rows, columns.Count, (i, j) => this[i, columns[j]]);

    private static Matrix Combine(Matrix a, Matrix b, Func<double, double, double> function)
    {
        Require.SameCount(a.Rows, "rows of the left matrix", b.Rows, "rows of the right matrix");
        Require.SameCount(a.Columns, "columns of the left matrix", b.Columns, "columns of the right matrix");
        return Create(a.Rows, a.Columns, (i, j) => function(a[i, j], b[i, j]));
    }
}
