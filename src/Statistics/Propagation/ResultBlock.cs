using Reckon.Statistics.Arithmetic;

namespace Reckon.Statistics.Propagation;

/// <summary>Room for the outputs of a model on a block of draws: one array an output, to be filled in by the model.</summary>
public readonly ref struct ResultBlock
{
    private readonly Span<double> _values;

    /// <summary>Makes a block over room for results.</summary>
    /// <param name="outputs">m, the number of outputs, above zero.</param>
    /// <param name="values">Room for m × n numbers, output after output.</param>
    /// <exception cref="ArgumentException">The room does not divide into m arrays.</exception>
    public ResultBlock(int outputs, Span<double> values)
    {
        Require.That(outputs > 0, nameof(outputs), $"outputs is {outputs}; it must be above zero.");
        (Outputs, Length) = (outputs, values.Length / outputs);
        Require.SameCount(values.Length, nameof(values), outputs * Length, "outputs × draws");
        _values = values;
    }

    /// <summary>m, the number of outputs.</summary>
    public int Outputs { get; }

    /// <summary>n, the number of draws.</summary>
    public int Length { get; }

    /// <summary>Room for all m × n numbers: the results of the first output, then those of the second.</summary>
    public Span<double> Values => _values;

    /// <summary>Room for the n results of one output.</summary>
    public Span<double> this[int output] => _values.Slice(output * Length, Length);
}
