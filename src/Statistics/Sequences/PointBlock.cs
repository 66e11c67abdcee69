using Reckon.Statistics.Arithmetic;

namespace Reckon.Statistics.Sequences;

/// <summary>What every sequence checks of a block that is asked for.</summary>
internal static class PointBlock
{
    /// <summary>Refuses a dimension that is not from one to the most.</summary>
    /// <exception cref="ArgumentException">The number of dimensions is outside its range.</exception>
    public static void CheckDimensions(int dimensions, int most = int.MaxValue) =>
        Require.That(dimensions >= 1 && dimensions <= most, nameof(dimensions),
            $"dimensions is {dimensions}; it must lie between 1 and {most}.");

    /// <summary>Refuses a block that does not exist, and room that is not of its size.</summary>
    /// <exception cref="ArgumentException">The block is negative or past the last point, or the room is of another size.</exception>
    public static void Check(IPointSequence sequence, long block, Span<double> points)
    {
        var blocks = (sequence.Count - 1) / IPointSequence.BlockSize + 1;
        Require.That(block >= 0 && block < blocks, nameof(block), $"block is {block}; there are {blocks}.");
        Require.SameCount(points.Length, nameof(points), sequence.Dimensions * IPointSequence.BlockSize, "the block");
    }
}
