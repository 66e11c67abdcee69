using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Distributions;
using Reckon.Statistics.Estimates;
using Reckon.Statistics.Propagation;

namespace Reckon.Statistics.Sensitivity;

/// <summary>
/// Moves one input at a time and orders the inputs by how far the output moves. It sees no interactions; <see cref="SobolIndices"/> do.
/// </summary>
public sealed class Tornado
{
    private Tornado(double reference, IReadOnlyList<TornadoBar> bars) => (Reference, Bars) = (reference, bars);

    /// <summary>The output with every input at its middle.</summary>
    public double Reference { get; }

    /// <summary>One bar an input, the longest first; of equal ones that of the first input.</summary>
    public IReadOnlyList<TornadoBar> Bars { get; }

    /// <summary>Moves each input between two quantiles; the others stay at their medians.</summary>
    /// <param name="model">The model.</param>
    /// <param name="distributions">The distributions of its inputs.</param>
    /// <param name="level">Probability between the quantiles; 0.9 by default: from the 5 % to the 95 % quantile.</param>
    /// <param name="output">Number of the output; the first by default.</param>
    /// <exception cref="ArgumentException">There is no input or no such output, or the level does not lie between 0 and 1.</exception>
    /// <exception cref="NotFiniteNumberException">The model gives NaN or infinity.</exception>
    public static Tornado BetweenQuantiles(Model model, IReadOnlyList<IDistribution> distributions, double level = 0.9, int output = 0)
    {
        Require.Probability(level, nameof(level));
        var ranges = distributions.Select(d => (d.Quantile((1 - level) / 2), d.Quantile(0.5), d.Quantile((1 + level) / 2)));
        return Between(model, [.. ranges], output);
    }

    /// <summary>Moves each input by one standard uncertainty down and up; the others stay at their estimates.</summary>
    /// <param name="model">The model.</param>
    /// <param name="inputs">Estimates of its inputs.</param>
    /// <param name="output">Number of the output; the first by default.</param>
    /// <exception cref="ArgumentException">There is no input or no such output.</exception>
    /// <exception cref="NotFiniteNumberException">The model gives NaN or infinity.</exception>
    public static Tornado ByUncertainties(Model model, IReadOnlyList<Estimate> inputs, int output = 0) =>
        Between(model, [.. inputs.Select(e => (e.Value - e.StandardError, e.Value, e.Value + e.StandardError))], output);

    private static Tornado Between(Model model, (double Low, double Middle, double High)[] inputs, int output)
    {
        Require.NotEmpty(inputs.Length, nameof(inputs));
        Require.That(output >= 0 && output < model.Outputs, nameof(output),
            $"output is {output}; the model has {model.Outputs}, from 0 on.");
        double[] middle = [.. inputs.Select(i => i.Middle)];
        double At(int input, double value)
        {
            var point = (double[])middle.Clone();
            point[input] = value;
            var result = model.At(point)[output];
            return double.IsFinite(result) ? result : throw new NotFiniteNumberException(FormattableString.Invariant(
                $"The model is {result} with input {input} at {value} and the others in the middle."), result);
        }

        var bars = inputs.Select((range, i) => new TornadoBar(i, range.Low, range.High, At(i, range.Low), At(i, range.High)));
        return new Tornado(At(0, middle[0]), [.. bars.OrderByDescending(b => b.Swing).ThenBy(b => b.Input)]);
    }
}
