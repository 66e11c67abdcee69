using System.Numerics;
using System.Runtime.InteropServices;
using Reckon.Statistics.Arithmetic;

namespace Reckon.Statistics.Regression;

/// <summary>Weighted sums of products of p columns, in twice the precision, a block of rows at a time.</summary>
internal sealed class MomentSums(int columns)
{
    /// <summary>The most rows of a block: few enough to stay in the processor's nearest cache.</summary>
    public const int BlockRows = 256;

    private readonly DoubleDouble[] _sums = new DoubleDouble[columns * columns];
    private readonly double[] _weighted = new double[BlockRows];
    private readonly double[] _rest = new double[BlockRows];

    /// <summary>The sums of the columns of a design.</summary>
    public static MomentSums Of(LeastSquaresProblem problem)
    {
        var (matrix, k) = (problem.Design.Matrix, problem.Design.Columns.Count);
        var sums = new MomentSums(k);
        double[][] block = [.. Enumerable.Range(0, k + 1).Select(_ => new double[BlockRows])];
        for (var start = 0; start < matrix.Rows; start += BlockRows)
        {
            var rows = Math.Min(BlockRows, matrix.Rows - start);
            for (var i = 0; i < rows; i++)
            {
                for (var j = 0; j < k; j++) block[j][i] = matrix[start + i, j];
                block[k][i] = problem.WeightOf(start + i);
            }

            sums.AddBlock(block, rows);
        }

        return sums;
    }

    /// <summary>How many rows of weight above zero.</summary>
    public long Observations { get; private set; }

    /// <summary>The sum of weights times the products of two columns.</summary>
    public DoubleDouble this[int a, int b] => _sums[Math.Max(a, b) * columns + Math.Min(a, b)];

    /// <summary>Adds other sums.</summary>
    public void Add(MomentSums other)
    {
        for (var i = 0; i < _sums.Length; i++) _sums[i] += other._sums[i];
        Observations += other.Observations;
    }

    /// <summary>Adds the first rows of a block of p columns and their weights, which come last.</summary>
    public void AddBlock(double[][] block, int rows)
    {
        var weights = block[columns].AsSpan(0, rows);
        foreach (var weight in weights) Observations += weight > 0 ? 1 : 0;
        for (var a = 0; a < columns; a++)
        {
            Weigh(block[a].AsSpan(0, rows), weights);
            var (weighted, rest) = (_weighted.AsMemory(0, rows), _rest.AsMemory(0, rows));
            for (var b = 0; b <= a; b++) _sums[a * columns + b] += Product(weighted.Span, rest.Span, block[b].AsSpan(0, rows));
        }
    }

    // Weight times value, as a rounded product and what the rounding left over.
    private void Weigh(ReadOnlySpan<double> values, ReadOnlySpan<double> weights)
    {
        for (var i = 0; i < values.Length; i++)
        {
            _weighted[i] = weights[i] * values[i];
            _rest[i] = Math.FusedMultiplyAdd(weights[i], values[i], -_weighted[i]);
        }
    }

    private static DoubleDouble Product(ReadOnlySpan<double> weighted, ReadOnlySpan<double> rest, ReadOnlySpan<double> values)
    {
        var w = MemoryMarshal.Cast<double, Vector<double>>(weighted);
        var r = MemoryMarshal.Cast<double, Vector<double>>(rest);
        var v = MemoryMarshal.Cast<double, Vector<double>>(values);
        var (sum, low) = (Vector<double>.Zero, Vector<double>.Zero);
        for (var i = 0; i < w.Length; i++)
        {
            var product = w[i] * v[i];
            var error = Vector.FusedMultiplyAdd(w[i], v[i], -product);
            var next = sum + product;
            var part = next - sum;
            low += sum - (next - part) + (product - part) + Vector.FusedMultiplyAdd(r[i], v[i], error);
            sum = next;
        }

        var total = (DoubleDouble)0;
        for (var lane = 0; lane < Vector<double>.Count; lane++) total += DoubleDouble.Sum(sum[lane], low[lane]);
        for (var i = w.Length * Vector<double>.Count; i < weighted.Length; i++)
        {
            total += DoubleDouble.Product(weighted[i], values[i]) + rest[i] * values[i];
        }
        return total;
    }
}
