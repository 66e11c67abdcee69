using System.Globalization;
using Reckon.Assessments.Formulas;
using Reckon.Assessments.Quantities;
using Reckon.Assessments.Ranges;
using Reckon.Statistics.Intervals;
using Reckon.Statistics.Roots;

namespace Reckon.Assessments.Evaluation;

/// <summary>Works out an unpublished quantity: the value that makes another one's formula give that one's known value.</summary>
internal sealed class ImpliedSolver
{
    private readonly QuantityEvaluator _evaluator;
    private readonly IReadOnlyDictionary<QuantityId, DeclaredQuantity> _quantities;
    private readonly DeclaredQuantity _unknown;
    private readonly QuantityId _id;
    private readonly QuantityId _from;
    private readonly CompiledFormula _formula;
    private readonly BoxEvaluator _boxes;
    private readonly bool _isUsed;

    /// <summary>A solver.</summary>
    /// <param name="evaluator">Knows the others.</param>
    /// <param name="quantities">All quantities.</param>
    /// <param name="unknown">The quantity looked for.</param>
    /// <param name="from">The quantity whose formula and value are known; it has a formula.</param>
    public ImpliedSolver(QuantityEvaluator evaluator, IReadOnlyDictionary<QuantityId, DeclaredQuantity> quantities, DeclaredQuantity unknown, QuantityId from)
    {
        (_evaluator, _quantities, _unknown, _from) = (evaluator, quantities, unknown, from);
        _id = unknown.Declaration.Id;
        _formula = quantities[from].Formula!;
        var dependents = Dependents();
        _isUsed = _formula.Uses.Any(u => u.Id == _id || dependents.Contains(u.Id));
        _boxes = new BoxEvaluator(quantities, evaluator, dependents);
    }

    /// <summary>The quantity solved for, with the range that the printed digits leave to it; null when there is no solution.</summary>
    public EvaluatedQuantity? Solve()
    {
        var target = _evaluator.Get(_from);
        if (target.Point is null) return null;
        var leaves = Points(target.Point);
        if (Root(target.Point.Value.Low, leaves) is not { } root) return null;
        var directions = Directions(target.Point, leaves, root);
        var (low, high) = (Corner(target, directions, -1), Corner(target, directions, 1));
        var set = new Interval(Math.Min(low, high), Math.Max(low, high), double.IsInfinity(low), double.IsInfinity(high));
        var sense = _evaluator.SenseOf(directions.Select(d => (d.Key, Interval.Point(d.Value))));
        return new EvaluatedQuantity(RangeValue.Leaf(_id, Interval.Point(root)), RangeValue.Leaf(_id, set), new FoundRange(set, set), sense, false, true);
    }

    /// <summary>Why there is no solution, in the unit of the quantity whose value is known.</summary>
    public string Explain()
    {
        if (_evaluator.Get(_from) is not { Point: { } target }) return $"'{_from.Name}' has no known value to solve it from.";
        if (!_isUsed) return $"The formula of '{_from.Name}' does not rest on it.";
        var leaves = Points(target);
        var (implied, own, unit) = (_unknown.Declaration.Implied!, _unknown.Declaration.Unit, _quantities[_from].Declaration.Unit);
        return FormattableString.Invariant($"The formula of '{_from.Name}' should give {Text(target.Value.Low)}; at {implied.Low} it gives {Text(Of(implied.Low))}, at {implied.High} {Text(Of(implied.High))}.");

        double Of(decimal x) => At(leaves, own.ToBase((double)x)).Value.Low;

        string Text(double value) => double.IsFinite(value) ? Digits(unit.FromBase(value)) : "no number";

        static string Digits(double value) => value.ToString(Math.Abs(value) is >= 0.001 and < 1e12 ? "#,0.####" : "G5", CultureInfo.InvariantCulture);
    }

    // What has to be computed for each trial value: all between the formula and the unknown.
    private HashSet<QuantityId> Dependents()
    {
        var dependents = new HashSet<QuantityId>();
        foreach (var id in DependencyOrder.Below(_formula, id => id != _id && _quantities[id] is { Formula: not null, Declaration.Printed: null }, _quantities))
        {
            if (_quantities[id].Formula!.Uses.Any(u => !u.IsPrinted && (u.Id == _id || dependents.Contains(u.Id)))) dependents.Add(id);
        }

        return dependents;
    }

    private double? Root(double target, IReadOnlyDictionary<QuantityId, Interval> leaves)
    {
        var (implied, unit) = (_unknown.Declaration.Implied!, _unknown.Declaration.Unit);
        return RootFinder.Find(x => At(leaves, x).Value.Low - target, unit.ToBase((double)implied.Low), unit.ToBase((double)implied.High));
    }

    private RangeValue At(IReadOnlyDictionary<QuantityId, Interval> leaves, double x) =>
        _boxes.Evaluate(_formula, new Dictionary<QuantityId, Interval>(leaves) { [_id] = Interval.Point(x) }) ?? RangeValue.Constant(double.NaN);

    private Dictionary<QuantityId, Interval> Points(RangeValue target)
    {
        var points = new Dictionary<QuantityId, Interval>();
        var start = _unknown.Declaration.Unit.ToBase((double)_unknown.Declaration.Implied!.Low);
        foreach (var id in At(points, start).Partials.Keys.Concat(target.Partials.Keys).Where(id => id != _id)) points[id] = Interval.Point(Nominal(id));
        return points;
    }

    private double Nominal(QuantityId id)
    {
        if (_quantities[id].Declaration is { Printed: { } printed, Unit: var unit }) return unit.ToBase((double)printed.Nominal);
        return _evaluator.Get(id).Value ?? double.NaN;
    }

    // The solution moves with each printed number in one direction near the root; its extremes are looked for at those corners.
    private Dictionary<QuantityId, int> Directions(RangeValue target, Dictionary<QuantityId, Interval> leaves, double root)
    {
        var slopes = At(leaves, root).Partials;
        var own = slopes.TryGetValue(_id, out var o) ? o.Slope.Low : double.NaN;
        return leaves.Keys.ToDictionary(id => id, id => Direction(id, slopes, target.Partials, own));
    }

    private static int Direction(QuantityId id, IReadOnlyDictionary<QuantityId, Partial> slopes, IReadOnlyDictionary<QuantityId, Partial> targets, double own)
    {
        var slope = slopes.TryGetValue(id, out var s) ? s.Slope.Low : 0;
        var target = targets.TryGetValue(id, out var t) ? t.Slope.Low : 0;
        var change = (target - slope) / own;
        return double.IsNaN(change) ? 0 : Math.Sign(change);
    }

    // A bound without end, or a corner without solution, leaves that side open.
    private double Corner(EvaluatedQuantity target, Dictionary<QuantityId, int> directions, int towards)
    {
        var open = towards * double.PositiveInfinity;
        var corner = directions.ToDictionary(d => d.Key, d => Interval.Point(End(d.Key, d.Value * towards)));
        if (corner.Values.Any(c => !double.IsFinite(c.Low))) return open;
        return Root(corner.TryGetValue(_from, out var end) ? end.Low : target.Value!.Value, corner) ?? open;
    }

    private double End(QuantityId id, int side)
    {
        var set = _evaluator.SetOf(id);
        return side switch { < 0 => set.Low, > 0 => set.High, _ => Nominal(id) };
    }
}
