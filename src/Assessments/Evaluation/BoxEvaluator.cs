using Reckon.Assessments.Formulas;
using Reckon.Assessments.Quantities;
using Reckon.Assessments.Ranges;
using Reckon.Statistics.Intervals;

namespace Reckon.Assessments.Evaluation;

/// <summary>Computes a formula and all formulas below it with some numbers narrowed or replaced.</summary>
/// <param name="quantities">All quantities.</param>
/// <param name="evaluator">Knows the others.</param>
/// <param name="reopened">Quantities to compute anew although the evaluator does not know them yet: those that rest on a number solved for.</param>
internal sealed class BoxEvaluator(
    IReadOnlyDictionary<QuantityId, DeclaredQuantity> quantities, QuantityEvaluator evaluator, IReadOnlySet<QuantityId> reopened)
{
    private static readonly HashSet<QuantityId> None = [];

    /// <summary>One that reopens nothing.</summary>
    public BoxEvaluator(IReadOnlyDictionary<QuantityId, DeclaredQuantity> quantities, QuantityEvaluator evaluator)
        : this(quantities, evaluator, None)
    {
    }

    /// <summary>The formula's range, or null when one of its quantities is unknown.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="box">The sets to use in place of the whole ones, in units without scale.</param>
    public RangeValue? Evaluate(CompiledFormula formula, IReadOnlyDictionary<QuantityId, Interval> box)
    {
        var known = new Dictionary<QuantityId, RangeValue?>();
        var ranges = new RangeEvaluator(node => !node.IsPrinted && known.TryGetValue(node.Id, out var value) ? value : Find(node, box));
        foreach (var id in DependencyOrder.Below(formula, id => IsTouched(id, box), quantities)) known[id] = ranges.Evaluate(quantities[id].Formula!.Root);
        return ranges.Evaluate(formula.Root);
    }

    private RangeValue? Find(QuantityNode node, IReadOnlyDictionary<QuantityId, Interval> box)
    {
        if (box.TryGetValue(node.Id, out var set) && (node.IsPrinted || !evaluator.IsComputed(node.Id))) return RangeValue.Leaf(node.Id, set);
        return evaluator.SpreadOf(node);
    }

    private bool IsTouched(QuantityId id, IReadOnlyDictionary<QuantityId, Interval> box)
    {
        if (box.ContainsKey(id) && !evaluator.IsComputed(id)) return false;
        return reopened.Contains(id) || (evaluator.IsComputed(id) && evaluator.Get(id).Spread!.Partials.Keys.Any(box.ContainsKey));
    }
}
