using Reckon.Statistics.Arithmetic;

namespace Reckon.Statistics.Propagation;

/// <summary>A measurement model: outputs as a function of inputs.</summary>
/// <remarks>
/// A function of blocks runs as fast as the arrays' arithmetic; a function of points is easier to write and some ten times slower.
/// </remarks>
public sealed class Model
{
    private readonly BlockFunction _function;

    private Model(int outputs, BlockFunction function)
    {
        Require.That(outputs > 0, nameof(outputs), $"outputs is {outputs}; it must be above zero.");
        (Outputs, _function) = (outputs, function);
    }

    /// <summary>How many outputs the model has.</summary>
    public int Outputs { get; }

    /// <summary>A model that is computed array by array.</summary>
    /// <param name="function">The function; it must not keep anything from one block to the next.</param>
    /// <param name="outputs">How many outputs it has; one by default.</param>
    /// <exception cref="ArgumentException">There is no output.</exception>
    public static Model OfBlocks(BlockFunction function, int outputs = 1) => new(outputs, function);

    /// <summary>A model with one output that is computed point by point.</summary>
    /// <param name="function">The output for one value of each input.</param>
    public static Model OfPoints(Func<ReadOnlySpan<double>, double> function) => OfPoints((inputs, results) =>
        results[0] = function(inputs), 1);

    /// <summary>A model that is computed point by point.</summary>
    /// <param name="function">The outputs for one value of each input.</param>
    /// <param name="outputs">How many outputs it has.</param>
    /// <exception cref="ArgumentException">There is no output.</exception>
    public static Model OfPoints(PointFunction function, int outputs) => new(outputs, (inputs, results) =>
    {
        var (point, values) = (new double[inputs.Inputs], new double[results.Outputs]);
        for (var i = 0; i < inputs.Length; i++)
        {
            for (var j = 0; j < point.Length; j++) point[j] = inputs[j][i];
            function(point, values);
            for (var j = 0; j < values.Length; j++) results[j][i] = values[j];
        }
    });

    /// <summary>The outputs at one point.</summary>
    /// <param name="inputs">One value of each input.</param>
    public double[] At(ReadOnlySpan<double> inputs)
    {
        var results = new double[Outputs];
        Evaluate(inputs.Length, inputs, results);
        return results;
    }

    /// <summary>The outputs for n draws.</summary>
    /// <param name="inputs">k, the number of inputs.</param>
    /// <param name="draws">k × n numbers, input after input.</param>
    /// <param name="results">Room for outputs × n numbers, output after output.</param>
    /// <exception cref="ArgumentException">The sizes do not fit.</exception>
    public void Evaluate(int inputs, ReadOnlySpan<double> draws, Span<double> results)
    {
        var block = new DrawBlock(inputs, draws);
        Require.SameCount(results.Length, nameof(results), Outputs * block.Length, "outputs × draws");
        _function(block, new ResultBlock(Outputs, results));
    }
}
