using System.Numerics.Tensors;
using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Sequences;

namespace Reckon.Statistics.Propagation;

/// <summary>Mean and standard deviation of many draws: vectors within a block, sums without rounding error over the blocks.</summary>
internal static class BlockMoments
{
    private const int BlockSize = IPointSequence.BlockSize;

    /// <summary>Mean and standard deviation (n − 1 in the denominator), by two passes.</summary>
    public static (double Mean, double StandardDeviation) Of(double[] values)
    {
        var mean = Sums.Of(OverBlocks(values, block => TensorPrimitives.Sum(block))) / values.Length;
        var room = new double[BlockSize];
        var squares = Sums.Of(OverBlocks(values, block => TensorPrimitives.SumOfSquares<double>(Shift(block, mean, room))));
        return (mean, Math.Sqrt(squares / (values.Length - 1)));
    }

    private static double[] OverBlocks(double[] values, Func<ReadOnlySpan<double>, double> sum)
    {
        var sums = new double[(values.Length - 1) / BlockSize + 1];
        for (var i = 0; i < sums.Length; i++)
            sums[i] = sum(values.AsSpan(i * BlockSize, Math.Min(BlockSize, values.Length - i * BlockSize)));
        return sums;
    }

    private static ReadOnlySpan<double> Shift(ReadOnlySpan<double> block, double mean, double[] room)
    {
        TensorPrimitives.Subtract(block, mean, room);
        return room.AsSpan(0, block.Length);
    }
}
