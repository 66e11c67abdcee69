using Reckon.Statistics.Randomness;

namespace Reckon.Statistics.Sequences;

/// <summary>
/// Independent random points. Block k is stream k of the seed, coordinate after coordinate, so that more coordinates leave the first ones
/// as they are.
/// </summary>
public sealed class RandomPoints : IPointSequence
{
    private readonly ulong _seed;

    /// <summary>Makes the sequence of a seed.</summary>
    /// <param name="dimensions">Coordinates of a point, at least 1.</param>
    /// <param name="seed">Gives other points when changed.</param>
    /// <exception cref="ArgumentException">There is no dimension.</exception>
    public RandomPoints(int dimensions, ulong seed)
    {
        PointBlock.CheckDimensions(dimensions);
        (Dimensions, _seed) = (dimensions, seed);
    }

    /// <inheritdoc/>
    public int Dimensions { get; }

    /// <inheritdoc/>
    public long Count => long.MaxValue;

    /// <inheritdoc/>
    public void Fill(long block, Span<double> points)
    {
        PointBlock.Check(this, block, points);
        new RandomStream(_seed, (ulong)block).Fill(points);
    }
}
