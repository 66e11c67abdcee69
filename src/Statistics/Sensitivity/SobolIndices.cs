using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Propagation;
using Reckon.Statistics.Randomness;
using Reckon.Statistics.Sequences;

namespace Reckon.Statistics.Sensitivity;

/// <summary>Shares the variance of a model's outputs among its inputs (Sobol, 1993).</summary>
/// <remarks>
/// First order: Saltelli et al. (2010), Computer Physics Communications 181, table 2 (b); total: Jansen (1999), the same table (f). For
/// correlated inputs the shares of single ones are not defined: they must be in one group, and the group's share is found.
/// </remarks>
public static class SobolIndices
{
    private const int BlockSize = IPointSequence.BlockSize;

    /// <summary>Estimates the indices of every output.</summary>
    /// <param name="model">The model.</param>
    /// <param name="inputs">Its inputs.</param>
    /// <param name="options">Draws, groups and intervals; null for the defaults.</param>
    /// <returns>One result an output.</returns>
    /// <exception cref="ArgumentException">
    /// An option is outside its range, an input is in no group or in two, correlated inputs are in different groups, or an output does
    /// not vary.
    /// </exception>
    /// <exception cref="NotFiniteNumberException">The model gives NaN or infinity for a draw.</exception>
    public static IReadOnlyList<SobolResult> Estimate(Model model, UncertainInputs inputs, SobolOptions? options = null)
    {
        options ??= new SobolOptions();
        Check(options);
        var groups = InputGroups.Of(inputs, options.Groups);
        var samples = Draw(model, inputs, groups, options);
        return [.. samples.Select((s, j) => SobolEstimator.Of(s, groups, options, j))];
    }

    private static void Check(SobolOptions options)
    {
        Require.That(options.BaseDraws > 0 && options.BaseDraws % BlockSize == 0, nameof(options),
            $"options.BaseDraws is {options.BaseDraws}; it must be a multiple of {BlockSize}, above zero.");
        Require.That(options.Replicates >= 100, nameof(options),
            $"options.Replicates is {options.Replicates}; an interval needs at least 100.");
        Require.Probability(options.Level, nameof(options) + "." + nameof(options.Level));
    }

    private static SobolSample[] Draw(Model model, UncertainInputs inputs, IReadOnlyList<IReadOnlyList<int>> groups, SobolOptions options)
    {
        var samples = Enumerable.Range(0, model.Outputs).Select(_ => new SobolSample(options.BaseDraws, groups.Count)).ToArray();
        var dimensions = 2 * inputs.Count;
        IPointSequence points = options.IsRandom || dimensions > SobolDirections.MostDimensions
            ? new RandomPoints(dimensions, options.Seed)
            : new ScrambledSobolSequence(dimensions, options.Seed);
        var size = inputs.Count * BlockSize;
        var makeRoom = () => (Points: new double[2 * size], Draws: new double[size], Results: new double[model.Outputs * BlockSize]);
        ParallelPieces.Do(options.BaseDraws / BlockSize, options.Threads, makeRoom, (block, room) =>
        {
            points.Fill(block, room.Points);
            void Evaluate(Func<SobolSample, double[]> target)
            {
                inputs.Transform(room.Draws);
                model.Evaluate(inputs.Count, room.Draws, room.Results);
                for (var j = 0; j < samples.Length; j++)
                    room.Results.AsSpan(j * BlockSize, BlockSize).CopyTo(target(samples[j]).AsSpan(block * BlockSize));
            }

            room.Points.AsSpan(0, size).CopyTo(room.Draws);
            Evaluate(s => s.First);
            room.Points.AsSpan(size, size).CopyTo(room.Draws);
            Evaluate(s => s.Second);
            for (var g = 0; g < groups.Count; g++)
            {
                room.Points.AsSpan(0, size).CopyTo(room.Draws);
                foreach (var input in groups[g])
                    room.Points.AsSpan(size + input * BlockSize, BlockSize).CopyTo(room.Draws.AsSpan(input * BlockSize));
                Evaluate(s => s.Mixed[g]);
            }
        });
        return samples;
    }
}
