using System.Numerics;
using Reckon.Statistics.Arithmetic;

namespace Reckon.Statistics.Regression;

/// <summary>The determinant of a whole-numbered, symmetric, not negative definite matrix, and determinant times inverse.</summary>
/// <remarks>
/// Bareiss (1968), Mathematics of Computation 22, in the form of the symmetric sweep (Goodnight, 1979, The American Statistician 33):
/// what is kept is a k × k triangle of minors, and every division leaves nothing over.
/// </remarks>
internal sealed class FractionFreeInverse
{
    // The lower triangle; after all sweeps −determinant × inverse.
    private readonly BigInteger[][] _rows;

    /// <summary>Takes a matrix X'WX apart.</summary>
    /// <param name="matrix">k × k.</param>
    /// <param name="negligible">
    /// A column depends on those before it when they leave at most this share of its squared length; zero leaves the question to exact
    /// numbers.
    /// </param>
    public FractionFreeInverse(BigInteger[,] matrix, double negligible)
    {
        _rows = [.. Enumerable.Range(0, matrix.GetLength(0)).Select(i => Enumerable.Range(0, i + 1).Select(j => matrix[i, j]).ToArray())];
        var dependent = new List<int>();
        for (var pivot = 0; pivot < _rows.Length; pivot++)
        {
            // What is left of a matrix X'WX has a zero on its diagonal only where the whole row is zero.
            var left = _rows[pivot][pivot];
            if (left.IsZero || new CommonDenominator(Determinant * matrix[pivot, pivot]).Round(left) <= negligible) dependent.Add(pivot);
            else Sweep(pivot);
        }

        DependentColumns = dependent;
    }

    /// <summary>The determinant; when columns are dependent, that of the others.</summary>
    public BigInteger Determinant { get; private set; } = BigInteger.One;

    /// <summary>The columns that depend on those before them.</summary>
    public IReadOnlyList<int> DependentColumns { get; }

    /// <summary>An entry of determinant × inverse.</summary>
    public BigInteger this[int row, int column] => -Entry(row, column);

    /// <summary>Determinant × inverse × a column.</summary>
    public BigInteger[] Times(BigInteger[] column)
    {
        var product = new BigInteger[_rows.Length];
        for (var i = 0; i < product.Length; i++)
        {
            for (var j = 0; j < product.Length; j++) product[i] -= Entry(i, j) * column[j];
        }

        return product;
    }

    private BigInteger Entry(int row, int column) => row >= column ? _rows[row][column] : _rows[column][row];

    private void Sweep(int pivot)
    {
        var factors = Enumerable.Range(0, _rows.Length).Select(i => Entry(i, pivot)).ToArray();
        var value = factors[pivot];
        for (var i = 0; i < _rows.Length; i++)
        {
            if (i == pivot) continue;
            var row = _rows[i];
            for (var j = 0; j <= i; j++)
            {
                if (j != pivot) row[j] = (value * row[j] - factors[i] * factors[j]) / Determinant;
            }
        }

        _rows[pivot][pivot] = -Determinant;
        Determinant = value;
    }
}
