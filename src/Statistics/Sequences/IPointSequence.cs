namespace Reckon.Statistics.Sequences;

/// <summary>A sequence of points in the unit cube, given block by block in any order; quantiles of the coordinates are draws.</summary>
/// <remarks>
/// A block depends on its number alone, so that threads that share the blocks get the same points, however many they are.
/// </remarks>
public interface IPointSequence
{
    /// <summary>How many points a block has: so few that a model's arrays stay in the processor's cache.</summary>
    const int BlockSize = 4096;

    /// <summary>d, the number of coordinates of a point.</summary>
    int Dimensions { get; }

    /// <summary>How many points there are.</summary>
    long Count { get; }

    /// <summary>Fills in the points of a block; places after the last point get 0.5.</summary>
    /// <param name="block">Number of the block, from zero.</param>
    /// <param name="points">Room for d × <see cref="BlockSize"/> numbers: all first coordinates, then all second ones.</param>
    /// <exception cref="ArgumentException">The block is negative or past the last point, or the room is of another size.</exception>
    void Fill(long block, Span<double> points);
}
