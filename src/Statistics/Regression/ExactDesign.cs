using System.Numerics;
using Reckon.Statistics.Arithmetic;

namespace Reckon.Statistics.Regression;

/// <summary>The columns and weights of a problem as whole numbers; powers of a variable are powers of its decimals.</summary>
internal sealed class ExactDesign
{
    private const long MostWork = 10_000;
    private const long MostBits = 20_000;

    private readonly ScaledIntegers[] _columns;
    private readonly ScaledIntegers _weights;

    public ExactDesign(LeastSquaresProblem problem)
    {
        _columns = [.. problem.Design.Columns.Select(c => new ScaledIntegers([.. c.Base]).Power(c.Power))];
        _weights = new ScaledIntegers(problem.Weights ?? [.. Enumerable.Repeat(1.0, problem.Design.Rows)]);
    }

    public int Rows => _weights.Count;

    public int Columns => _columns.Length;

    /// <summary>The power of ten of the weights.</summary>
    public int WeightExponent => _weights.Exponent;

    /// <summary>
    /// Whether the determinant of the normal equations stays within the size that <see cref="LeastSquaresMethod.Automatic"/> allows.
    /// </summary>
    public bool IsSmall => _columns.Sum(c => 2 * c.Bits + _weights.Bits) <= MostBits;

    public BigInteger this[int row, int column] => _columns[column][row];

    /// <summary>Whether a problem has few enough rows and columns that it is worth reading its decimals.</summary>
    public static bool IsWorthTrying(Design design) => (long)design.Rows * design.Columns.Count * design.Columns.Count <= MostWork;

    /// <summary>The power of ten of a column.</summary>
    public int ExponentOf(int column) => _columns[column].Exponent;

    /// <summary>The sum over the rows of weight times a whole number.</summary>
    public BigInteger WeightedSum(Func<int, BigInteger> term)
    {
        var sum = BigInteger.Zero;
        for (var i = 0; i < Rows; i++) sum += _weights[i] * term(i);
        return sum;
    }

    /// <summary>One row times its weight.</summary>
    public BigInteger[] WeightedRow(int row) => Array.ConvertAll(_columns, c => _weights[row] * c[row]);

    /// <summary>X'WX, k × k.</summary>
    public BigInteger[,] CrossProduct()
    {
        var product = new BigInteger[Columns, Columns];
        for (var i = 0; i < Rows; i++)
        {
            var weighted = WeightedRow(i);
            for (var a = 0; a < Columns; a++)
            {
                for (var b = 0; b <= a; b++) product[b, a] = product[a, b] += weighted[a] * _columns[b][i];
            }
        }

        return product;
    }
}
