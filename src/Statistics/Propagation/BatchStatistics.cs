using Reckon.Statistics.Arithmetic;

namespace Reckon.Statistics.Propagation;

/// <summary>What is kept of one output in one batch of draws.</summary>
internal readonly record struct BatchStatistics(int Draws, double Mean, double StandardDeviation, double Low, double High)
{
    /// <summary>The statistics of a batch.</summary>
    public static BatchStatistics Of(OutputDraws batch, AdaptiveOptions options)
    {
        var interval = options.IsShortest ? batch.ShortestInterval(options.Level) : batch.SymmetricInterval(options.Level);
        return new BatchStatistics(batch.Values.Length, batch.Mean, batch.StandardDeviation, interval.Low, interval.High);
    }

    /// <summary>How far the averages of the batches still move, against the tolerance of the uncertainty of all draws together.</summary>
    public static Settling Settle(BatchStatistics[] batches, int digits)
    {
        var tolerance = NumericalTolerance.Of(PooledDeviation(batches), digits);
        return new Settling(
            tolerance, Movement(batches, b => b.Mean), Movement(batches, b => b.StandardDeviation), Movement(batches, b => b.Low), Movement(batches, b => b.High));
    }

    private static double PooledDeviation(BatchStatistics[] batches)
    {
        var draws = (double)batches[0].Draws;
        var within = Sums.Of(Array.ConvertAll(batches, b => (draws - 1) * b.StandardDeviation * b.StandardDeviation));
        var between = draws * Sums.OfSquaredDeviations(Array.ConvertAll(batches, b => b.Mean));
        return Math.Sqrt((within + between) / (draws * batches.Length - 1));
    }

    private static double Movement(BatchStatistics[] batches, Converter<BatchStatistics, double> value)
    {
        var count = (double)batches.Length;
        return 2 * Math.Sqrt(Sums.OfSquaredDeviations(Array.ConvertAll(batches, value)) / (count * (count - 1)));
    }
}
