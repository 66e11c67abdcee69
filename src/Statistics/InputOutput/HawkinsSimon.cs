using System.Numerics.Tensors;
using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Matrices;

namespace Reckon.Statistics.InputOutput;

/// <summary>Whether coefficients that are not negative are productive: all leading minors of I − A are above zero.</summary>
/// <remarks>Hawkins and Simon (1949), Econometrica 17. The pivot of a sector is its leading minor over the one before; it is what is left
/// of a unit after the needs of the sectors up to it.</remarks>
public static class HawkinsSimon
{
    /// <summary>The pivots of I − A by elimination without exchange, up to the first that is not above zero.</summary>
    /// <param name="coefficients">n × n, not negative.</param>
    /// <returns>n pivots if the condition holds, else those up to and with the one that fails.</returns>
    /// <exception cref="ArgumentException">The coefficients are not square, not finite or negative.</exception>
    public static double[] Pivots(Matrix coefficients)
    {
        Require.SameCount(coefficients.Rows, "rows of coefficients", coefficients.Columns, "its columns");
        Require.NonNegative(coefficients.Values, nameof(coefficients));
        var (size, rest) = (coefficients.Rows, LeontiefModel.IdentityLess(coefficients));
        var pivots = new List<double>(size);
        for (var k = 0; k < size; k++)
        {
            pivots.Add(rest[k * size + k]);
            if (Fails(pivots[k], size)) break;
            EliminateBelow(rest, size, k);
        }

        return [.. pivots];
    }

    /// <summary>The place of the first sector at which the condition fails; −1 where it holds.</summary>
    /// <param name="coefficients">n × n, not negative.</param>
    /// <exception cref="ArgumentException">The coefficients are not square, not finite or negative.</exception>
    public static int FirstFailure(Matrix coefficients)
    {
        var pivots = Pivots(coefficients);
        return Fails(pivots[^1], coefficients.Rows) ? pivots.Length - 1 : -1;
    }

    // A pivot this near zero is rounding: no digit of an inverse would be right.
    private static bool Fails(double pivot, int size) => pivot <= size * 2.2e-16;

    private static void EliminateBelow(double[] rest, int size, int k)
    {
        var pivotRow = rest.AsSpan(k * size + k, size - k);
        for (var i = k + 1; i < size; i++)
        {
            var row = rest.AsSpan(i * size + k, size - k);
            TensorPrimitives.MultiplyAdd(pivotRow, -row[0] / pivotRow[0], row, row);
        }
    }
}
