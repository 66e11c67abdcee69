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
    private readonly BoxEvaluator _boxes;
    private readonly Dictionary<QuantityId, Interval> _nominals = [];

    public FormulaLeaves(CompiledFormula formula, IReadOnlyDictionary<QuantityId, DeclaredQuantity> quantities, QuantityEvaluator evaluator)
    {
        (_formula, _quantities, _evaluator) = (formula, quantities, evaluator);
        var opened = DependencyOrder.Below(formula, IsOpen, quantities);
        _boxes = new BoxEvaluator(quantities, evaluator, opened.Where(id => !evaluator.IsComputed(id)).ToHashSet());
        Ids = [.. opened.Select(id => quantities[id].Formula!).Append(formula).SelectMany(f => f.Uses).Where(u => u.IsPrinted || !IsOpen(u.Id)).Select(u => u.Id).Distinct()];
        foreach (var id in Ids) _nominals[id] = Interval.Point(Nominal(id) ?? double.NaN);
    }

    /// <summary>The numbers, those of the innermost formulas first.</summary>
    public IReadOnlyList<QuantityId> Ids { get; }

    /// <summary>A number's printed value or the one worked out for it, in units without scale; null when nothing tells it.</summary>
    public double? Nominal(QuantityId id) => _quantities[id].Declaration is { Printed: { } printed, Unit: var unit }
        ? unit.ToBase((double)printed.Nominal)
        : _evaluator.Get(id).Value;

    /// <summary>What the formula gives, and how it moves with each number, with one number replaced; not a number where it gives nothing.</summary>
    public RangeValue At(QuantityId leaf, double value) =>
        _boxes.Evaluate(_formula, new Dictionary<QuantityId, Interval>(_nominals) { [leaf] = Interval.Point(value) }) ?? RangeValue.Constant(double.NaN);

    private bool IsOpen(QuantityId id) =>
        _evaluator.IsComputed(id) || _quantities[id] is { Declaration.Printed: null, Formula: not null, SolvedFrom: null };
}
