using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Matrices;

namespace Reckon.Statistics.Regression;

/// <summary>Cholesky's triangle L of sums of products, and the inverse of the part that is X'WX, in twice the precision.</summary>
/// <remarks>
/// What follows from it has a relative error of about κ²·1e-31, κ the condition number of the scaled design: less than the κ·1e-16 that
/// reflections in doubles leave, for every design that is not singular in doubles.
/// </remarks>
internal sealed class MomentTriangle
{
    // Of the squared length of a column: 1e-12 of the length.
    private const double Negligible = 1e-24;

    private readonly DoubleDouble[,] _lower;
    private readonly DoubleDouble[,] _inverse;
    private readonly int _columns;

    /// <summary>Takes sums of products apart.</summary>
    /// <param name="sums">Of k columns, or of k columns and a response.</param>
    /// <param name="columns">k.</param>
    /// <param name="size">k, or k + 1 with the response, of which the last entry is left squared: it is the residual sum of squares.</param>
    public MomentTriangle(MomentSums sums, int columns, int size)
    {
        (_columns, _lower) = (columns, new DoubleDouble[size, size]);
        var dependent = new List<int>();
        for (var i = 0; i < size && Overflowing is null; i++) Factorize(sums, i, dependent);
        DependentColumns = dependent;
        _inverse = dependent.Count == 0 && Overflowing is null ? Invert() : new DoubleDouble[0, 0];
    }

    /// <summary>The columns of which those before leave less than 1e-12 of their length.</summary>
    public IReadOnlyList<int> DependentColumns { get; }

    /// <summary>The first column whose sums of products are out of range; null when all are in range.</summary>
    public int? Overflowing { get; private set; }

    /// <summary>An entry of L.</summary>
    public DoubleDouble this[int row, int column] => _lower[row, column];

    /// <summary>(X'WX)⁻¹, k × k.</summary>
    public Matrix InverseCrossProduct() =>
        Matrix.Create(_columns, _columns, (a, b) => Dot(Math.Max(a, b), _columns, i => _inverse[i, a] * _inverse[i, b]).Value);

    /// <summary>L⁻¹x for a row x of k values; its squared length is x'(X'WX)⁻¹x.</summary>
    public DoubleDouble[] Rotate(ReadOnlySpan<double> row)
    {
        var rotated = new DoubleDouble[_columns];
        for (var i = 0; i < _columns; i++)
        {
            for (var j = 0; j <= i; j++) rotated[i] += _inverse[i, j] * row[j];
        }

        return rotated;
    }

    /// <summary>L⁻ᵀv for k values v.</summary>
    public DoubleDouble[] RotateBack(DoubleDouble[] values)
    {
        var rotated = new DoubleDouble[_columns];
        for (var i = 0; i < _columns; i++)
        {
            for (var j = 0; j <= i; j++) rotated[j] += _inverse[i, j] * values[i];
        }

        return rotated;
    }

    /// <summary>The sum of products from one place up to another.</summary>
    public static DoubleDouble Dot(int from, int to, Func<int, DoubleDouble> product)
    {
        var sum = (DoubleDouble)0;
        for (var i = from; i < to; i++) sum += product(i);
        return sum;
    }

    private void Factorize(MomentSums sums, int row, List<int> dependent)
    {
        for (var j = 0; j < row; j++)
        {
            var column = j;
            if (!dependent.Contains(j)) _lower[row, j] = (sums[row, j] - Dot(0, j, m => _lower[row, m] * _lower[column, m])) / _lower[j, j];
        }

        var rest = sums[row, row] - Dot(0, row, m => _lower[row, m] * _lower[row, m]);
        if (!double.IsFinite(rest.Value)) Overflowing = row;
        else if (row < _columns && rest.Value <= Negligible * sums[row, row].Value) dependent.Add(row);
        _lower[row, row] = row == _columns ? rest : DoubleDouble.Sqrt(rest);
    }

    private DoubleDouble[,] Invert()
    {
        var inverse = new DoubleDouble[_columns, _columns];
        for (var column = 0; column < _columns; column++)
        {
            inverse[column, column] = 1.0 / _lower[column, column];
            for (var i = column + 1; i < _columns; i++)
            {
                var (row, j) = (i, column);
                inverse[i, column] = -Dot(column, i, m => _lower[row, m] * inverse[m, j]) / _lower[i, i];
            }
        }

        return inverse;
    }
}
