using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Randomness;
using Reckon.Statistics.Sequences;

namespace Reckon.Statistics.Propagation;

/// <summary>Draws until the results have settled to a stated number of digits (JCGM 101:2008, 7.9.4).</summary>
public static class AdaptiveMonteCarlo
{
    private const int FewestDraws = 10_000;

    // So many batches are drawn before the next look, however many threads there are; those after the stop are dropped.
    private const int BatchesAtOnce = 16;

    /// <summary>
    /// Draws batches until twice the standard deviation of the average of the batches' means, standard deviations and interval ends is
    /// within the tolerance.
    /// </summary>
    /// <remarks>A batch has max(10,000, 100 / (1 − level)) draws, rounded up to whole blocks of 4,096.</remarks>
    /// <param name="model">The model; all its outputs must settle.</param>
    /// <param name="inputs">Its inputs.</param>
    /// <param name="options">Digits, level and limits; null for the defaults.</param>
    /// <exception cref="ArgumentException">An option is outside its range.</exception>
    /// <exception cref="NotFiniteNumberException">The model gives NaN or infinity for a draw.</exception>
    public static AdaptiveResult Run(Model model, UncertainInputs inputs, AdaptiveOptions? options = null)
    {
        options ??= new AdaptiveOptions();
        var size = BatchSize(options);
        var most = Math.Max(2, options.MostDraws / size);
        var batches = new List<double[][]>();
        var statistics = new List<BatchStatistics[]>();
        for (var count = 2; count <= most; count++)
        {
            while (batches.Count < count) Extend(batches, statistics, (model, inputs, options, size));
            var settling = Settle(statistics, count, model.Outputs, options);
            if (count == most || settling.All(s => s.HasSettled))
                return new AdaptiveResult(Join(batches, count, model.Outputs), count, settling);
        }

        throw new InvalidOperationException("The loop ends with its last batch.");
    }

    private static int BatchSize(AdaptiveOptions options)
    {
        Require.Probability(options.Level, nameof(options) + "." + nameof(options.Level));
        _ = NumericalTolerance.Of(1, options.SignificantDigits);
        var least = Math.Max(FewestDraws, Math.Ceiling(100 / (1 - options.Level)));
        var size = Math.Ceiling(least / IPointSequence.BlockSize) * IPointSequence.BlockSize;
        Require.That(2 * size <= options.MostDraws, nameof(options),
            $"options.MostDraws is {options.MostDraws}; two batches of {size} draws are needed.");
        return (int)size;
    }

    private static void Extend(
        List<double[][]> batches, List<BatchStatistics[]> statistics, (Model Model, UncertainInputs Inputs, AdaptiveOptions Options, int Size) task)
    {
        var points = new RandomPoints(task.Inputs.Count, task.Options.Seed);
        var (first, blocks) = (batches.Count, task.Size / IPointSequence.BlockSize);
        var (added, described) = (new double[BatchesAtOnce][][], new BatchStatistics[BatchesAtOnce][]);
        ParallelPieces.Do(BatchesAtOnce, task.Options.Threads, () => 0, (piece, _) =>
        {
            added[piece] = MonteCarlo.Draw(task.Model, task.Inputs, points, (long)(first + piece) * blocks, task.Size, 1);
            described[piece] = Array.ConvertAll(added[piece], output => BatchStatistics.Of(new OutputDraws(output), task.Options));
        });
        batches.AddRange(added);
        statistics.AddRange(described);
    }

    private static Settling[] Settle(List<BatchStatistics[]> statistics, int count, int outputs, AdaptiveOptions options) =>
        [.. Enumerable.Range(0, outputs).Select(j =>
            BatchStatistics.Settle([.. statistics.Take(count).Select(s => s[j])], options.SignificantDigits))];

    private static MonteCarloResult Join(List<double[][]> batches, int count, int outputs) =>
        new([.. Enumerable.Range(0, outputs).Select(j => batches.Take(count).SelectMany(b => b[j]).ToArray())]);
}
