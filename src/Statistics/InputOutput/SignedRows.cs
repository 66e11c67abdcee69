using System.Numerics.Tensors;
using Reckon.Statistics.Matrices;

namespace Reckon.Statistics.InputOutput;

/// <summary>The positive cells of a matrix and the sizes of its negative ones, to weigh them apart.</summary>
internal sealed class SignedRows
{
    private readonly Matrix _positive;
    private readonly Matrix? _negative;

    public SignedRows(Matrix matrix)
    {
        _positive = matrix.Map(v => Math.Max(v, 0));
        _negative = TensorPrimitives.Min(matrix.Values) < 0 ? matrix.Map(v => Math.Max(-v, 0)) : null;
    }

    /// <summary>The factor r of each row that solves r·p − n / r = total, with p and n the weighted sums of its positive cells and of the
    /// sizes of its negative ones.</summary>
    public void Solve(double[] across, double[] totals, double[] factors)
    {
        var inverse = Inverse(across);
        for (var i = 0; i < factors.Length; i++) factors[i] = Factor(Positive(i, across), Negative(i, inverse), totals[i]);
    }

    /// <summary>The row that misses its total by most, and by how much.</summary>
    public (int Row, double Miss) LargestMiss(double[] across, double[] totals, double[] factors)
    {
        var (inverse, row, largest) = (Inverse(across), 0, 0.0);
        for (var i = 0; i < factors.Length; i++)
        {
            var negative = Negative(i, inverse);
            var miss = Math.Abs(factors[i] * Positive(i, across) - (negative == 0 ? 0 : negative / factors[i]) - totals[i]);
            // Not a number, once factors overflow, is the largest miss of all.
            if (!(miss <= largest)) (row, largest) = (i, miss);
        }

        return (row, largest);
    }

    private double Positive(int row, double[] across) => TensorPrimitives.Dot(_positive.Row(row), across);

    private double Negative(int row, double[] inverse) => _negative is null ? 0 : TensorPrimitives.Dot(_negative.Row(row), inverse);

    // A factor of zero belongs to a row or column without negative cells, so that its inverse meets only zeros; infinity times zero would
    // be no number.
    private double[] Inverse(double[] across) => _negative is null ? [] : Array.ConvertAll(across, a => a == 0 ? 0 : 1 / a);

    private static double Factor(double positive, double negative, double total)
    {
        if (negative == 0) return positive == 0 ? 1 : total / positive;
        if (positive == 0) return -negative / total;
        var root = Math.Sqrt(total * total + 4 * positive * negative);
        // Of the two forms of the positive root, the one that does not subtract.
        return total >= 0 ? (total + root) / (2 * positive) : 2 * negative / (root - total);
    }
}
