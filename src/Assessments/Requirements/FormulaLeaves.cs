using Reckon.Assessments.Evaluation;
using Reckon.Assessments.Formulas;
using Reckon.Assessments.Quantities;
using Reckon.Assessments.Ranges;
using Reckon.Statistics.Intervals;

namespace Reckon.Assessments.Requirements;

/// <summary>The numbers at the bottom of a formula, each of which can be replaced by another value.</summary>
internal sealed class FormulaLeaves
{
    private readonly CompiledFormula _formula;
    private readonly IReadOnlyDictionary<QuantityId, DeclaredQuantity> _quantities;
    private readonly QuantityEvaluator _evaluator;
    private readonly IReadOnlyList<QuantityId> _opened;
    private readonly Dictionary<QuantityId, RangeValue> _nominals = [];

    public FormulaLeaves(CompiledFormula formula, IReadOnlyDictionary<QuantityId, DeclaredQuantity> quantities, QuantityEvaluator evaluator)
    {
        (_formula, _quantities, _evaluator) = (formula, quantities, evaluator);
        _opened = DependencyOrder.Below(formula, IsOpen, quantities);
        Ids = [.. _opened.Select(id => quantities[id].Formula!).Append(formula).SelectMany(f => f.Uses).Where(u => u.IsPrinted || !IsOpen(u.Id)).Select(u => u.Id).Distinct()];
        foreach (var id in Ids) _nominals[id] = RangeValue.Constant(Nominal(id) ?? double.NaN);
    }

    /// <summary>The numbers, those of the innermost formulas first.</summary>
    public IReadOnlyList<QuantityId> Ids { get; }

    /// <summary>A number's printed value or the one worked out for it, in units without scale; null when nothing tells it.</summary>
    public double? Nominal(QuantityId id) => _quantities[id].Declaration is { Printed: { } printed, Unit: var unit }
        ? unit.ToBase((double)printed.Nominal)
        : _evaluator.Get(id).Value;

    /// <summary>What the formula gives, and how it moves with one number, at a value of that number; not a number where it gives nothing.</summary>
    public RangeValue At(QuantityId leaf, double value)
    {
        var moving = RangeValue.Leaf(leaf, Interval.Point(value));
        var known = new Dictionary<QuantityId, RangeValue?>();
        var ranges = new RangeEvaluator(node => !node.IsPrinted && known.TryGetValue(node.Id, out var computed) ? computed : node.Id == leaf ? moving : _nominals[node.Id]);
        foreach (var id in _opened) known[id] = ranges.Evaluate(_quantities[id].Formula!.Root);
        return ranges.Evaluate(_formula.Root) ?? RangeValue.Constant(double.NaN);
    }

    private bool IsOpen(QuantityId id) =>
        _quantities[id].Formula is not null && (_evaluator.IsComputed(id) || _quantities[id] is { Declaration.Printed: null, SolvedFrom: null });
}
