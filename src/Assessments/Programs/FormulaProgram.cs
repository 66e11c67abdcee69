using System.Globalization;
using System.Text;

namespace Reckon.Assessments.Programs;

/// <summary>Formulas as a straight line of operations on arrays: the same formulas for many values of their inputs.</summary>
/// <remarks>
/// Operations whose operands are all known are carried out once, when the program is built. One program serves many threads. The numbers
/// are those that the evaluation of the formulas gives, bit for bit; what has no result is NaN or infinite.
/// </remarks>
internal sealed class FormulaProgram
{
    // So many draws at a time that the slots of a few hundred steps stay in the processor's cache.
    private const int Chunk = 256;
    private readonly IReadOnlyList<ProgramStep> _steps;
    private readonly IReadOnlyDictionary<int, double> _constants;
    private readonly IReadOnlyList<int> _inputSlots;
    private readonly IReadOnlyList<int> _outputs;
    private readonly int _slots;

    public FormulaProgram(
        IReadOnlyList<(ProgramInput Input, int Slot)> inputs, IReadOnlyDictionary<int, double> constants, IReadOnlyList<ProgramStep> steps, int slots, IReadOnlyList<int> outputs)
    {
        Inputs = [.. inputs.Select(i => i.Input)];
        _inputSlots = [.. inputs.Select(i => i.Slot)];
        (_constants, _steps, _slots, _outputs) = (constants, steps, slots, outputs);
    }

    /// <summary>The k numbers that it takes, in order.</summary>
    public IReadOnlyList<ProgramInput> Inputs { get; }

    /// <summary>The slots of the inputs, in order.</summary>
    public IReadOnlyList<int> InputSlots => _inputSlots;

    /// <summary>The slots of the results, in order.</summary>
    public IReadOnlyList<int> OutputSlots => _outputs;

    /// <summary>The slots that are the same in every run, with their values.</summary>
    public IReadOnlyDictionary<int, double> Constants => _constants;

    /// <summary>The steps that a result needs, in order.</summary>
    public IReadOnlyList<ProgramStep> StepsFor(int slot)
    {
        var needed = new HashSet<int> { slot };
        var steps = new List<ProgramStep>();
        foreach (var step in _steps.Reverse().Where(s => needed.Contains(s.Slot)))
        {
            needed.UnionWith(step.Operands);
            steps.Add(step);
        }

        steps.Reverse();
        return steps;
    }

    /// <summary>How many results it gives.</summary>
    public int Outputs => _outputs.Count;

    /// <summary>Computes all results for n values of each input.</summary>
    /// <param name="inputs">k × n numbers, input after input.</param>
    /// <param name="results">Room for outputs × n numbers, result after result.</param>
    /// <param name="count">n.</param>
    public void Run(ReadOnlySpan<double> inputs, Span<double> results, int count)
    {
        var width = Math.Min(Chunk, count);
        var room = new double[_slots * width];
        foreach (var (slot, value) in _constants) room.AsSpan(slot * width, width).Fill(value);
        for (var first = 0; first < count; first += width)
        {
            var length = Math.Min(width, count - first);
            for (var i = 0; i < _inputSlots.Count; i++) inputs.Slice(i * count + first, length).CopyTo(room.AsSpan(_inputSlots[i] * width));
            foreach (var step in _steps) StepArithmetic.Apply(step, room, width, length);
            for (var j = 0; j < _outputs.Count; j++) room.AsSpan(_outputs[j] * width, length).CopyTo(results[(j * count + first)..]);
        }
    }

    /// <summary>All that decides the results, for telling whether they have to be computed again.</summary>
    public void Describe(StringBuilder text)
    {
        text.AppendJoin(' ', Inputs).AppendJoin(' ', _inputSlots).AppendJoin(' ', _outputs);
        foreach (var (slot, value) in _constants.OrderBy(c => c.Key)) text.Append(CultureInfo.InvariantCulture, $"\n{slot}={BitConverter.DoubleToInt64Bits(value):x}");
        foreach (var step in _steps) text.Append(CultureInfo.InvariantCulture, $"\n{step.Slot}:{(int)step.Operator} ").AppendJoin(' ', step.Operands);
    }

    /// <summary>The results for one value of each input.</summary>
    public double[] At(ReadOnlySpan<double> inputs)
    {
        var results = new double[Outputs];
        Run(inputs, results, 1);
        return results;
    }
}
