using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Randomness;
using Reckon.Statistics.Sequences;

namespace Reckon.Statistics.Propagation;

/// <summary>
/// Propagates the distributions of a model's inputs to its outputs by drawing (JCGM 101:2008, clause 7; JCGM 102:2011 for several
/// outputs).
/// </summary>
public static class MonteCarlo
{
    private const int BlockSize = IPointSequence.BlockSize;

    /// <summary>Draws all inputs and computes the model for each draw.</summary>
    /// <param name="model">The model.</param>
    /// <param name="inputs">Its inputs.</param>
    /// <param name="options">Number of draws, seed and threads; null for the defaults.</param>
    /// <exception cref="ArgumentException">An option is outside its range, or the points are fewer or of another dimension.</exception>
    /// <exception cref="NotFiniteNumberException">The model gives NaN or infinity for a draw.</exception>
    public static MonteCarloResult Run(Model model, UncertainInputs inputs, MonteCarloOptions? options = null)
    {
        options ??= new MonteCarloOptions();
        var points = options.Points ?? new RandomPoints(inputs.Count, options.Seed);
        Require.That(options.Draws >= 2, nameof(options), $"options.Draws is {options.Draws}; it must be at least 2.");
        Require.SameCount(points.Dimensions, "dimensions of the points", inputs.Count, nameof(inputs));
        Require.That(points.Count >= options.Draws, nameof(options),
            $"options.Draws is {options.Draws}, and the sequence has {points.Count} points.");
        return new MonteCarloResult(Draw(model, inputs, points, 0, options.Draws, options.Threads));
    }

    /// <summary>
    /// The draws of the inputs themselves: with the same options those that <see cref="Run"/> computes the model for, in the same order.
    /// </summary>
    /// <exception cref="ArgumentException">An option is outside its range, or the points are fewer or of another dimension.</exception>
    public static MonteCarloResult DrawInputs(UncertainInputs inputs, MonteCarloOptions? options = null) =>
        Run(Model.OfBlocks(Copy, inputs.Count), inputs, options);

    /// <summary>The outputs for draws from a block on, one array an output.</summary>
    internal static double[][] Draw(Model model, UncertainInputs inputs, IPointSequence points, long firstBlock, int draws, int threads)
    {
        var outputs = Enumerable.Range(0, model.Outputs).Select(_ => new double[draws]).ToArray();
        var blocks = (draws - 1) / BlockSize + 1;
        ParallelPieces.Do(blocks, threads, () => new double[(inputs.Count + model.Outputs) * BlockSize], (piece, room) =>
        {
            var block = room.AsSpan(0, inputs.Count * BlockSize);
            var results = room.AsSpan(inputs.Count * BlockSize);
            inputs.Draw(points, firstBlock + piece, block);
            model.Evaluate(inputs.Count, block, results);
            for (var j = 0; j < outputs.Length; j++) Keep(results.Slice(j * BlockSize, BlockSize), outputs[j], piece * BlockSize);
        });
        CheckFinite(outputs);
        return outputs;
    }

    private static void Copy(DrawBlock inputs, ResultBlock results)
    {
        for (var i = 0; i < inputs.Inputs; i++) inputs[i].CopyTo(results[i]);
    }

    private static void Keep(ReadOnlySpan<double> results, double[] output, int first)
    {
        var count = Math.Min(BlockSize, output.Length - first);
        results[..count].CopyTo(output.AsSpan(first));
    }

    private static void CheckFinite(double[][] outputs)
    {
        for (var j = 0; j < outputs.Length; j++)
        {
            var draw = Array.FindIndex(outputs[j], v => !double.IsFinite(v));
            if (draw < 0) continue;
            throw new NotFiniteNumberException(FormattableString.Invariant(
                $"Output {j} of the model is {outputs[j][draw]} for draw {draw} of {outputs[j].Length}; every draw must give a finite number."), outputs[j][draw]);
        }
    }
}
