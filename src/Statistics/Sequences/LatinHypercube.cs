using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Randomness;

namespace Reckon.Statistics.Sequences;

/// <summary>A Latin hypercube of n points: in each coordinate every n-th part of 0 … 1 holds exactly one point.</summary>
/// <remarks>
/// McKay, Beckman and Conover (1979), Technometrics 21; centred: Patterson (1954). Cells are joined at random. It takes out of the error
/// of a mean what single inputs bring in; standard errors from the draws as if they were independent are then too large (Stein, 1987).
/// </remarks>
public sealed class LatinHypercube : IPointSequence
{
    private const int JitterBits = 21;

    private readonly double[][] _columns;

    /// <summary>Makes a Latin hypercube; it holds n × d numbers in memory.</summary>
    /// <param name="points">n, from 1 to 2²⁹.</param>
    /// <param name="dimensions">d, at least 1.</param>
    /// <param name="seed">Gives another hypercube when changed.</param>
    /// <param name="isCentred">
    /// Whether points lie in the middle of their cells; by default they lie anywhere in them, which alone is free of bias.
    /// </param>
    /// <exception cref="ArgumentException">A number is outside its range.</exception>
    public LatinHypercube(int points, int dimensions, ulong seed, bool isCentred = false)
    {
        Require.That(points is >= 1 and <= 1 << 29, nameof(points), $"points is {points}; it must lie between 1 and {1 << 29}.");
        PointBlock.CheckDimensions(dimensions);
        Count = points;
        _columns = new double[dimensions][];
        Parallel.For(0, dimensions, j => _columns[j] = Column(points, new RandomStream(seed, (ulong)j), isCentred));
    }

    /// <inheritdoc/>
    public int Dimensions => _columns.Length;

    /// <inheritdoc/>
    public long Count { get; }

    /// <summary>One coordinate of one point.</summary>
    public double this[int point, int dimension] => _columns[dimension][point];

    /// <inheritdoc/>
    public void Fill(long block, Span<double> points)
    {
        PointBlock.Check(this, block, points);
        var first = (int)block * IPointSequence.BlockSize;
        var present = Math.Min(IPointSequence.BlockSize, (int)Count - first);
        for (var j = 0; j < Dimensions; j++)
        {
            var column = points.Slice(j * IPointSequence.BlockSize, IPointSequence.BlockSize);
            _columns[j].AsSpan(first, present).CopyTo(column);
            column[present..].Fill(0.5);
        }
    }

    private static double[] Column(int points, RandomStream random, bool isCentred)
    {
        var cells = Enumerable.Range(0, points).ToArray();
        for (var i = points - 1; i > 0; i--)
        {
            var other = random.NextIndex(i + 1);
            (cells[i], cells[other]) = (cells[other], cells[i]);
        }

        return Array.ConvertAll(cells, cell => (cell + (isCentred ? 0.5 : Jitter(random))) / points);
    }

    // So few bits that cell plus jitter is exact: rounding cannot move the point into the next cell.
    private static double Jitter(RandomStream random) => ((random.NextBits() >> (64 - JitterBits)) + 0.5) / (1 << JitterBits);
}
