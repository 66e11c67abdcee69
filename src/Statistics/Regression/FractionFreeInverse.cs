using System.Numerics;
using Reckon.Statistics.Arithmetic;

namespace Reckon.Statistics.Regression;

/// <summary>The determinant of a whole-numbered, symmetric, not negative definite matrix, and determinant times inverse.</summary>
/// <remarks>Bareiss (1968), Mathematics of Computation 22, in Gauss–Jordan form: every division leaves nothing over.</remarks>
internal sealed class FractionFreeInverse
{
    private readonly BigInteger[][] _rows;
    private readonly int _size;

    /// <summary>Takes a matrix X'WX apart.</summary>
    /// <param name="matrix">k × k.</param>
    /// <param name="negligible">
    /// A column depends on those before it when they leave at most this share of its squared length; zero leaves the question to exact
    /// numbers.
    /// </param>
    public FractionFreeInverse(BigInteger[,] matrix, double negligible)
    {
        _size = matrix.GetLength(0);
        _rows = [.. Enumerable.Range(0, _size).Select(i => WithUnit(matrix, i))];
        var dependent = new List<int>();
        for (var pivot = 0; pivot < _size; pivot++)
        {
            // What is left of a matrix X'WX has a zero on its diagonal only where the whole row is zero.
            var left = _rows[pivot][pivot];
            if (left.IsZero || new CommonDenominator(Determinant * matrix[pivot, pivot]).Round(left) <= negligible) dependent.Add(pivot);
            else Eliminate(pivot);
        }

        DependentColumns = dependent;
    }

    /// <summary>The determinant; when columns are dependent, that of the others.</summary>
    public BigInteger Determinant { get; private set; } = BigInteger.One;

    /// <summary>The columns that depend on those before them.</summary>
    public IReadOnlyList<int> DependentColumns { get; }

    /// <summary>An entry of determinant × inverse.</summary>
    public BigInteger this[int row, int column] => _rows[row][_size + column];

    /// <summary>Determinant × inverse × a column.</summary>
    public BigInteger[] Times(BigInteger[] column)
    {
        var product = new BigInteger[_size];
        for (var i = 0; i < _size; i++)
        {
            for (var j = 0; j < _size; j++) product[i] += this[i, j] * column[j];
        }

        return product;
    }

    private static BigInteger[] WithUnit(BigInteger[,] matrix, int row)
    {
        var size = matrix.GetLength(0);
        var wide = new BigInteger[2 * size];
        for (var j = 0; j < size; j++) wide[j] = matrix[row, j];
        wide[size + row] = BigInteger.One;
        return wide;
    }

    private void Eliminate(int pivot)
    {
        var pivotRow = _rows[pivot];
        var value = pivotRow[pivot];
        for (var i = 0; i < _size; i++)
        {
            if (i == pivot) continue;
            var (row, factor) = (_rows[i], _rows[i][pivot]);
            for (var j = 0; j < row.Length; j++) row[j] = (value * row[j] - factor * pivotRow[j]) / Determinant;
        }

        Determinant = value;
    }
}
