using Reckon.Assessments.Formulas;
using Reckon.Assessments.Quantities;
using Reckon.Assessments.Ranges;
using Reckon.Statistics.Intervals;

namespace Reckon.Assessments.Evaluation;

/// <summary>Computes a formula and all formulas below it with some printed numbers narrowed or replaced.</summary>
/// <param name="quantities">All quantities.</param>
/// <param name="evaluator">Knows the others.</param>
/// <param name="box">The sets to use in place of the whole ones, in units without scale.</param>
internal sealed class BoxEvaluator(
    IReadOnlyDictionary<QuantityId, DeclaredQuantity> quantities, QuantityEvaluator evaluator, IReadOnlyDictionary<QuantityId, Interval> box)
{
    private readonly Dictionary<QuantityId, RangeValue> _known = [];

    /// <summary>The formula's range over the box.</summary>
    public RangeValue Evaluate(CompiledFormula formula) =>
        new RangeEvaluator(Find).Evaluate(formula.Root) ?? throw new InvalidOperationException("A formula whose range is looked for has a value.");

    private RangeValue? Find(QuantityNode node)
    {
        if (node.IsPrinted) return Leaf(node.Id);
        if (_known.TryGetValue(node.Id, out var known)) return known;
        return _known[node.Id] = Compute(node.Id);
    }

    private RangeValue Compute(QuantityId id)
    {
        var evaluated = evaluator.Get(id);
        if (box.ContainsKey(id) && !evaluated.IsComputed) return Leaf(id);
        if (!evaluated.IsComputed || !evaluated.Spread!.Partials.Keys.Any(box.ContainsKey)) return evaluated.Spread ?? Leaf(id);
        return Evaluate(quantities[id].Formula!);
    }

    private RangeValue Leaf(QuantityId id) => RangeValue.Leaf(id, box.TryGetValue(id, out var set) ? set : evaluator.SetOf(id));
}
