using Reckon.Assessments.Formulas;
using Reckon.Assessments.Numbers;
using Reckon.Assessments.Quantities;
using Reckon.Assessments.Ranges;
using Reckon.Statistics.Intervals;
using Reckon.Statistics.Roots;

namespace Reckon.Assessments.Evaluation;

/// <summary>Works out an unpublished quantity: the value that makes another one's formula give that one's known value.</summary>
/// <param name="evaluator">Knows the others.</param>
/// <param name="quantities">All quantities.</param>
/// <param name="unknown">The quantity looked for.</param>
/// <param name="from">The quantity whose formula and value are known.</param>
internal sealed class ImpliedSolver(
    QuantityEvaluator evaluator, IReadOnlyDictionary<QuantityId, DeclaredQuantity> quantities, DeclaredQuantity unknown, QuantityId from)
{
    private readonly QuantityId _id = unknown.Declaration.Id;

    /// <summary>The quantity solved for, with the range that the printed digits leave to it; null when there is no solution.</summary>
    public EvaluatedQuantity? Solve()
    {
        var target = evaluator.Get(from);
        if (quantities[from].Formula is not { } formula || target.Point is null) return null;
        var leaves = Points(formula, target.Point);
        if (Root(formula, target.Point.Value.Low, leaves) is not { } root) return null;
        var (low, high) = Extremes(formula, target, leaves, root);
        var spread = RangeValue.Leaf(_id, new Interval(Math.Min(low, high), Math.Max(low, high)));
        var point = RangeValue.Leaf(_id, Interval.Point(root));
        return new EvaluatedQuantity(point, spread, new FoundRange(spread.Value, spread.Value), Sense.Equal, false, true);
    }

    private double? Root(CompiledFormula formula, double target, IReadOnlyDictionary<QuantityId, Interval> leaves)
    {
        var (implied, unit) = (unknown.Declaration.Implied!, unknown.Declaration.Unit);
        return RootFinder.Find(x => At(formula, leaves, x).Value.Low - target, unit.ToBase((double)implied.Low), unit.ToBase((double)implied.High));
    }

    private RangeValue At(CompiledFormula formula, IReadOnlyDictionary<QuantityId, Interval> leaves, double x) =>
        Compute(formula, new Dictionary<QuantityId, Interval>(leaves) { [_id] = Interval.Point(x) });

    private RangeValue Compute(CompiledFormula formula, IReadOnlyDictionary<QuantityId, Interval> box) =>
        new RangeEvaluator(node => Find(node, box)).Evaluate(formula.Root) ?? RangeValue.Constant(double.NaN);

    private RangeValue? Find(QuantityNode node, IReadOnlyDictionary<QuantityId, Interval> box)
    {
        if (box.TryGetValue(node.Id, out var set)) return RangeValue.Leaf(node.Id, set);
        if (node.IsPrinted || !DependsOnUnknown(node.Id)) return evaluator.PointOf(node);
        return Compute(quantities[node.Id].Formula!, box);
    }

    private bool DependsOnUnknown(QuantityId id) =>
        id == _id || (quantities[id] is { Formula: { } formula, Declaration.Printed: null } && formula.Uses.Any(u => !u.IsPrinted && DependsOnUnknown(u.Id)));

    private Dictionary<QuantityId, Interval> Points(CompiledFormula formula, RangeValue target)
    {
        var points = new Dictionary<QuantityId, Interval>();
        var start = unknown.Declaration.Unit.ToBase((double)unknown.Declaration.Implied!.Low);
        foreach (var id in At(formula, points, start).Partials.Keys.Concat(target.Partials.Keys).Where(id => id != _id))
            points[id] = Interval.Point(evaluator.Get(id) is { IsComputed: false, Value: { } value } ? value : Nominal(id));
        return points;
    }

    private double Nominal(QuantityId id) => quantities[id].Declaration is { Printed: { } printed, Unit: var unit } ? unit.ToBase((double)printed.Nominal) : double.NaN;

    // The solution moves with each printed number in one direction near the root; its extremes are looked for at those corners.
    private (double Low, double High) Extremes(CompiledFormula formula, EvaluatedQuantity target, Dictionary<QuantityId, Interval> leaves, double root)
    {
        var slopes = At(formula, leaves, root).Partials;
        var own = slopes.TryGetValue(_id, out var o) ? o.Slope.Low : double.NaN;
        var direction = leaves.Keys.ToDictionary(id => id, id => Direction(id, slopes, target.Point!.Partials, own));
        return (Corner(formula, target, direction, -1) ?? root, Corner(formula, target, direction, 1) ?? root);
    }

    private static int Direction(QuantityId id, IReadOnlyDictionary<QuantityId, Partial> slopes, IReadOnlyDictionary<QuantityId, Partial> targets, double own)
    {
        var slope = slopes.TryGetValue(id, out var s) ? s.Slope.Low : 0;
        var target = targets.TryGetValue(id, out var t) ? t.Slope.Low : 0;
        var change = (target - slope) / own;
        return double.IsNaN(change) ? 0 : Math.Sign(change);
    }

    private double? Corner(CompiledFormula formula, EvaluatedQuantity target, Dictionary<QuantityId, int> direction, int towards)
    {
        var corner = direction.ToDictionary(d => d.Key, d => Interval.Point(End(d.Key, d.Value * towards)));
        if (corner.Values.Any(c => !double.IsFinite(c.Low))) return null;
        var targetAt = target.IsComputed ? target.Value!.Value : corner.TryGetValue(from, out var end) ? end.Low : TargetEnd(target, corner);
        return Root(formula, targetAt, corner);
    }

    private static double TargetEnd(EvaluatedQuantity target, Dictionary<QuantityId, Interval> corner) =>
        target.Point!.Partials.Count == 1 && corner.TryGetValue(target.Point.Partials.First().Key, out var end) ? end.Low : target.Value!.Value;

    private double End(QuantityId id, int side)
    {
        var set = evaluator.SetOf(id);
        return side switch { < 0 => set.Low, > 0 => set.High, _ => evaluator.Get(id).Value ?? Nominal(id) };
    }
}
