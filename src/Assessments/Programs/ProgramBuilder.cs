using Reckon.Assessments.Formulas;
using Reckon.Assessments.Quantities;

namespace Reckon.Assessments.Programs;

/// <summary>Turns formulas into a program; each quantity is computed once, however many formulas name it.</summary>
/// <param name="known">Gives the value of a quantity that stays the same in every run; null for one that is an input.</param>
/// <param name="isComputed">Whether a formula gives a quantity another value than the printed one.</param>
internal sealed class ProgramBuilder(Func<ProgramInput, double?> known, Func<QuantityId, bool> isComputed)
{
    private readonly Dictionary<QuantityId, int> _computed = [];
    private readonly Dictionary<ProgramInput, int> _inputSlots = [];
    private readonly List<(ProgramInput, int)> _inputs = [];
    private readonly Dictionary<int, double> _constants = [];
    private readonly Dictionary<double, int> _constantSlots = [];
    private readonly List<ProgramStep> _steps = [];
    private int _slots;

    /// <summary>Adds the formula of a quantity. Those that it names come before it, or are inputs.</summary>
    public void Define(QuantityId id, FormulaNode root) => _computed[id] = Add(root);

    /// <summary>Adds a formula.</summary>
    /// <returns>The slot of its value.</returns>
    public int Add(FormulaNode node) => node switch
    {
        NumberNode number => Constant(number.Value),
        QuantityNode quantity => SlotOf(quantity),
        OperationNode operation => AddOperation(operation),
        _ => throw new ArgumentException($"A compiled formula holds no {node.GetType().Name}.", nameof(node)),
    };

    /// <summary>The slot of a quantity that was defined or is an input.</summary>
    public int SlotOf(QuantityNode node) =>
        !node.IsPrinted && _computed.TryGetValue(node.Id, out var slot) ? slot : Input(new ProgramInput(node.Id, node.IsPrinted && isComputed(node.Id)));

    /// <summary>Whether a slot has the same value in every run.</summary>
    public bool IsConstant(int slot) => _constants.ContainsKey(slot);

    /// <summary>The program that gives the values of some slots.</summary>
    public FormulaProgram Build(IReadOnlyList<int> outputs) => new(_inputs, _constants, _steps, _slots, outputs);

    private int Input(ProgramInput input)
    {
        if (_inputSlots.TryGetValue(input, out var slot)) return slot;
        if (known(input) is { } value) return _inputSlots[input] = Constant(value);
        _inputs.Add((input, _slots));
        return _inputSlots[input] = _slots++;
    }

    private int Constant(double value)
    {
        if (_constantSlots.TryGetValue(value, out var slot)) return slot;
        _constants[_slots] = value;
        return _constantSlots[value] = _slots++;
    }

    private int AddOperation(OperationNode operation)
    {
        var operands = operation.Operands.Select(Add).ToArray();
        if (operands.All(IsConstant)) return Constant(StepArithmetic.Of(operation.Operator, [.. operands.Select(o => _constants[o])]));
        _steps.Add(new ProgramStep(operation.Operator, operands, _slots));
        return _slots++;
    }
}
