using Reckon.Statistics.Arithmetic;

namespace Reckon.Statistics.Matrices;

/// <summary>A design of n rows and k columns as Q'X = R, for least squares without forming X'X.</summary>
/// <remarks>
/// Householder reflections on columns that were scaled to length one, without pivoting (Golub and Van Loan, 2013, algorithm 5.2.1).
/// A column counts as dependent on those before it when what is left of it is below 1e-12 of its length; below 1e-7, the
/// tolerance of R's <c>lm</c>, it still counts as its own here, as polynomials in raw units need that.
/// </remarks>
public sealed class QrFactorization
{
    private const double Negligible = 1e-12;

    private readonly double[][] _reflectors;
    private readonly double[] _diagonal;
    private readonly double[] _lengths;

    /// <summary>Takes a design apart.</summary>
    /// <param name="design">n × k, finite, n ≥ k.</param>
    /// <exception cref="ArgumentException">There are fewer rows than columns, or a value is not finite.</exception>
    public QrFactorization(Matrix design)
    {
        if (design.Rows < design.Columns) throw new ArgumentException($"design has {design.Rows} rows and {design.Columns} columns; at least as many rows as columns are needed.", nameof(design));
        Require.Finite(design.Values, nameof(design));
        (Rows, Columns) = (design.Rows, design.Columns);
        _lengths = [.. Enumerable.Range(0, Columns).Select(j => Length(design.Column(j)))];
        _reflectors = [.. Enumerable.Range(0, Columns).Select(j => Array.ConvertAll(design.Column(j), v => _lengths[j] == 0 ? 0 : v / _lengths[j]))];
        _diagonal = new double[Columns];
        for (var j = 0; j < Columns; j++) Reflect(j);
    }

    /// <summary>How many rows the design has.</summary>
    public int Rows { get; }

    /// <summary>How many columns the design has.</summary>
    public int Columns { get; }

    /// <summary>The columns, from zero, that depend on those before them; none when the design has full rank.</summary>
    public IReadOnlyList<int> DependentColumns => [.. Enumerable.Range(0, Columns).Where(j => Math.Abs(_diagonal[j]) <= Negligible)];

    /// <summary>The k coefficients that bring the design closest to n values.</summary>
    /// <exception cref="ArgumentException">There are not n values.</exception>
    public double[] Solve(ReadOnlySpan<double> right)
    {
        Require.SameCount(right.Length, nameof(right), Rows, "rows of the design");
        var rotated = right.ToArray();
        for (var j = 0; j < Columns; j++) Apply(j, rotated);
        return SolveTriangle(rotated.AsSpan(0, Columns));
    }

    /// <summary>(X'X)⁻¹, k × k, from R alone.</summary>
    public Matrix InverseCrossProduct()
    {
        var inverse = InverseTriangle();
        return Matrix.Create(Columns, Columns, (i, j) => Sums.OfProducts(inverse.Row(i), inverse.Row(j)));
    }

    /// <summary>R⁻¹ in the design's own scale, k × k, upper triangular.</summary>
    public Matrix InverseTriangle()
    {
        var columns = Enumerable.Range(0, Columns).Select(j => SolveTriangle([.. Enumerable.Range(0, Columns).Select(i => i == j ? 1.0 : 0.0)]));
        return Matrix.FromColumns([.. columns]);
    }

    /// <summary>The diagonal of the projection X(X'X)⁻¹X': n leverages between 0 and 1.</summary>
    public double[] Leverages()
    {
        var leverages = new double[Rows];
        for (var j = 0; j < Columns; j++)
        {
            var column = OrthonormalColumn(j);
            for (var i = 0; i < Rows; i++) leverages[i] += column[i] * column[i];
        }

        return leverages;
    }

    /// <summary>The first k columns of Q, n × k: an orthonormal basis of what the design spans.</summary>
    public Matrix Basis() => Matrix.FromColumns([.. Enumerable.Range(0, Columns).Select(OrthonormalColumn)]);

    private double[] OrthonormalColumn(int index)
    {
        var column = new double[Rows];
        column[index] = 1;
        for (var j = Columns - 1; j >= 0; j--) Apply(j, column);
        return column;
    }

    private void Reflect(int j)
    {
        var column = _reflectors[j];
        for (var k = 0; k < j; k++) Apply(k, column);
        var length = Length(column.AsSpan(j));
        _diagonal[j] = column[j] > 0 ? -length : length;
        if (length <= Negligible) return;
        column[j] -= _diagonal[j];
        var size = Length(column.AsSpan(j));
        for (var i = j; i < Rows; i++) column[i] /= size;
    }

    private void Apply(int j, double[] column)
    {
        if (Math.Abs(_diagonal[j]) <= Negligible) return;
        var reflector = _reflectors[j];
        var twice = 2 * Sums.OfProducts(reflector.AsSpan(j), column.AsSpan(j));
        for (var i = j; i < Rows; i++) column[i] = Math.FusedMultiplyAdd(-twice, reflector[i], column[i]);
    }

    private double[] SolveTriangle(ReadOnlySpan<double> right)
    {
        var x = right.ToArray();
        for (var i = Columns - 1; i >= 0; i--)
        {
            for (var j = i + 1; j < Columns; j++) x[i] -= _reflectors[j][i] * x[j];
            x[i] /= _diagonal[i];
        }

        for (var i = 0; i < Columns; i++) x[i] /= _lengths[i];
        return x;
    }

    private static double Length(ReadOnlySpan<double> values) => Math.Sqrt(Sums.OfProducts(values, values));
}
