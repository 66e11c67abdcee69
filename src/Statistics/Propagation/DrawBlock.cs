using Reckon.Statistics.Arithmetic;

namespace Reckon.Statistics.Propagation;

/// <summary>A block of draws of all inputs of a model: one array an input.</summary>
public readonly ref struct DrawBlock
{
    private readonly ReadOnlySpan<double> _values;

    /// <summary>Makes a block of draws that stand input after input.</summary>
    /// <param name="inputs">k, the number of inputs, above zero.</param>
    /// <param name="values">k × n numbers: n draws of the first input, then n of the second.</param>
    /// <exception cref="ArgumentException">The values do not divide into k arrays.</exception>
    public DrawBlock(int inputs, ReadOnlySpan<double> values)
    {
        Require.That(inputs > 0, nameof(inputs), $"inputs is {inputs}; it must be above zero.");
        (Inputs, Length) = (inputs, values.Length / inputs);
        Require.SameCount(values.Length, nameof(values), inputs * Length, "inputs × draws");
        _values = values;
    }

    /// <summary>k, the number of inputs.</summary>
    public int Inputs { get; }

    /// <summary>n, the number of draws.</summary>
    public int Length { get; }

    /// <summary>All k × n numbers: the draws of the first input, then those of the second.</summary>
    public ReadOnlySpan<double> Values => _values;

    /// <summary>The n draws of one input.</summary>
    public ReadOnlySpan<double> this[int input] => _values.Slice(input * Length, Length);
}
