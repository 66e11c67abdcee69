using System.Numerics;
using Reckon.Statistics.Arithmetic;

namespace Reckon.Statistics.Regression;

/// <summary>The columns and weights of a problem as whole numbers; powers of a variable are powers of its decimals.</summary>
internal sealed class ExactDesign
{
    private const long MostWork = 100_000;
    private const long MostBits = 20_000;

    // A power that a caller has rounded, perhaps more than once, is still within this of the exact one.
    private const double RoundingOfPower = 1e-15;

    private readonly ScaledIntegers[] _columns;
    private readonly ScaledIntegers _weights;
    private readonly int[] _powers;
    private readonly int[] _variables;

    public ExactDesign(LeastSquaresProblem problem)
    {
        _columns = [.. problem.Design.Columns.Select(c => new ScaledIntegers([.. c.Base]).Power(c.Power))];
        _powers = [.. problem.Design.Columns.Select(c => c.Power)];
        _variables = [.. problem.Design.Columns.Select(c => VariableOf(problem.Design.Columns, c))];
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

    /// <summary>
    /// A row of k doubles as k whole numbers, in the unit of each column, times one power of ten. What is the rounded power of a variable
    /// that the row has too is read as its exact power.
    /// </summary>
    public (BigInteger[] Values, int Exponent) ReadRow(ReadOnlySpan<double> row)
    {
        var read = new ScaledIntegers[row.Length];
        for (var j = 0; j < row.Length; j++) read[j] = ReadValue(row, j);
        var exponents = read.Select((r, j) => r.Exponent - ExponentOf(j)).ToArray();
        var smallest = exponents.Min();
        return ([.. read.Select((r, j) => r[0] * PowersOfTen.Of(exponents[j] - smallest))], smallest);
    }

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

    private ScaledIntegers ReadValue(ReadOnlySpan<double> row, int column)
    {
        var (power, variable) = (_powers[column], _variables[column]);
        var nearest = Math.Pow(row[variable], power);
        return variable != column && Math.Abs(row[column] - nearest) <= RoundingOfPower * power * Math.Abs(nearest)
            ? new ScaledIntegers([row[variable]]).Power(power)
            : new ScaledIntegers([row[column]]);
    }

    // The place of the column whose power another is; its own where there is none.
    private static int VariableOf(IReadOnlyList<DesignColumn> columns, DesignColumn column)
    {
        var places = Enumerable.Range(0, columns.Count);
        return places.FirstOrDefault(
            j => columns[j].Power == 1 && columns[j].Base.SequenceEqual(column.Base),
            places.First(j => ReferenceEquals(columns[j], column)));
    }
}
