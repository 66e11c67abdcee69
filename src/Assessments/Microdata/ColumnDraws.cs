using Reckon.Statistics.Distributions;
using Reckon.Statistics.Randomness;

namespace Reckon.Assessments.Microdata;

/// <summary>Draws columns of random numbers in blocks, each from a stream of its own: the same numbers for any number of threads.</summary>
/// <param name="seed">The seed.</param>
/// <param name="threads">Most threads at a time; −1 for all processors.</param>
internal sealed class ColumnDraws(ulong seed, int threads)
{
    private const int BlockSize = 8192;

    /// <summary>A stream for work that is done in one go.</summary>
    public RandomStream Stream(DrawPurpose purpose) => Block(purpose, 0);

    /// <summary>Numbers strictly between 0 and 1.</summary>
    public double[] Uniform(int count, DrawPurpose purpose)
    {
        var values = new double[count];
        Each(count, (start, length, block) => Block(purpose, block).Fill(values.AsSpan(start, length)));
        return values;
    }

    /// <summary>Draws from a distribution.</summary>
    public double[] From(IDistribution distribution, int count, DrawPurpose purpose)
    {
        var (values, ready) = (Uniform(count, purpose), distribution.ForManyQuantiles());
        Each(count, (start, length, _) => ready.Fill(values.AsSpan(start, length), values.AsSpan(start, length)));
        return values;
    }

    /// <summary>Places in a list, each with the chance of its share.</summary>
    /// <param name="shares">Not negative; scaled to one.</param>
    /// <param name="count">How many.</param>
    /// <param name="purpose">What for.</param>
    public double[] Places(IReadOnlyList<double> shares, int count, DrawPurpose purpose)
    {
        var (total, sum) = (shares.Sum(), 0.0);
        double[] ends = [.. shares.Select(s => (sum += s) / total)];
        var draws = Uniform(count, purpose);
        return Map(count, i =>
        {
            var found = Array.BinarySearch(ends, draws[i]);
            return Math.Min(found >= 0 ? found : ~found, ends.Length - 1);
        });
    }

    /// <summary>A number for each row.</summary>
    public double[] Map(int count, Func<int, double> value)
    {
        var values = new double[count];
        Each(count, (start, length, _) =>
        {
            for (var i = start; i < start + length; i++) values[i] = value(i);
        });
        return values;
    }

    private RandomStream Block(DrawPurpose purpose, int block) => new(seed, ((ulong)purpose << 32) | (uint)block);

    private void Each(int count, Action<int, int, int> work)
    {
        var blocks = (count + BlockSize - 1) / BlockSize;
        Parallel.For(0, blocks, new ParallelOptions { MaxDegreeOfParallelism = threads }, b => work(b * BlockSize, Math.Min(BlockSize, count - b * BlockSize), b));
    }
}
