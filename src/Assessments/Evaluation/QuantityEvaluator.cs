using Reckon.Assessments.Formulas;
using Reckon.Assessments.Numbers;
using Reckon.Assessments.Quantities;
using Reckon.Assessments.Ranges;
using Reckon.Diagnostics;
using Reckon.Statistics.Intervals;

namespace Reckon.Assessments.Evaluation;

/// <summary>Computes quantities in the order of their dependence, and expressions over them.</summary>
/// <remarks>
/// A quantity has the value of its formula; where that rests on something unpublished, its printed value; where it has none, the
/// value that is solved for, or what the formula gives with values solved for; else it is unknown.
/// </remarks>
internal sealed class QuantityEvaluator
{
    private readonly IReadOnlyDictionary<QuantityId, DeclaredQuantity> _quantities;
    private readonly DiagnosticBag _diagnostics;
    private readonly Dictionary<QuantityId, EvaluatedQuantity> _known = [];
    private readonly HashSet<QuantityId> _onUnpublished = [];
    private readonly HashSet<QuantityId> _solving = [];

    public QuantityEvaluator(IReadOnlyDictionary<QuantityId, DeclaredQuantity> quantities, IReadOnlyList<QuantityId> order, DiagnosticBag diagnostics)
    {
        (_quantities, _diagnostics) = (quantities, diagnostics);
        foreach (var id in order.Where(RestsOnUnpublished)) _onUnpublished.Add(id);
        foreach (var id in order) Get(id);
    }

    /// <summary>A quantity; unknown ones (in a loop, after an error) have no value.</summary>
    public EvaluatedQuantity Get(QuantityId id)
    {
        if (_known.TryGetValue(id, out var known)) return known;
        var found = _quantities.TryGetValue(id, out var declared) ? Evaluate(declared) : Unknown(isTainted: true);
        return _known[id] = found;
    }

    /// <summary>A formula's value, range and sense.</summary>
    public EvaluatedQuantity Evaluate(CompiledFormula formula)
    {
        var isTainted = formula.Uses.Any(u => !u.IsPrinted && Get(u.Id).IsTainted);
        var point = new RangeEvaluator(PointOf, Report).Evaluate(formula.Root);
        if (point is null || !double.IsFinite(point.Value.Low)) return Unknown(isTainted);
        var (spread, range) = FindRange(formula);
        return new EvaluatedQuantity(point, spread, range, SenseOf(point), true, isTainted);
    }

    /// <summary>The set of a printed number, in units without scale.</summary>
    public Interval SetOf(QuantityId id)
    {
        var declaration = _quantities[id].Declaration;
        return declaration.Printed is { } printed ? InBase(declaration, printed.Set) : Get(id).Range?.Outer ?? Interval.All;
    }

    // Known before anything is computed, in the order of dependence: what rests on something unpublished must not be asked for
    // its formula while that is being solved for.
    private bool RestsOnUnpublished(QuantityId id) =>
        _quantities[id].Formula?.Uses.Any(u => !u.IsPrinted && _quantities.TryGetValue(u.Id, out var used) && IsUnpublished(used)) == true;

    private bool IsUnpublished(DeclaredQuantity quantity) =>
        quantity.Declaration.Printed is null && (quantity.Formula is null || _onUnpublished.Contains(quantity.Declaration.Id));

    private EvaluatedQuantity Evaluate(DeclaredQuantity declared)
    {
        var declaration = declared.Declaration;
        var isFirm = declared.Formula is not null && !_onUnpublished.Contains(declaration.Id);
        if (isFirm && Evaluate(declared.Formula!) is { Point: not null } computed) return computed;
        if (declaration.Printed is not null) return Printed(declaration);
        if (declared.SolvedFrom is { } from) return Solve(declared, from);
        return declared.Formula is { } formula ? Evaluate(formula) with { IsTainted = true } : Unknown(isTainted: true);
    }

    private static EvaluatedQuantity Unknown(bool isTainted) => new(null, null, null, Sense.Equal, false, isTainted);

    private static EvaluatedQuantity Printed(QuantityDeclaration declaration)
    {
        var (printed, id) = (declaration.Printed!, declaration.Id);
        var set = InBase(declaration, printed.Set);
        var point = RangeValue.Leaf(id, Interval.Point(declaration.Unit.ToBase((double)printed.Nominal)));
        return new EvaluatedQuantity(point, RangeValue.Leaf(id, set), new FoundRange(set, set), printed.Sense, false, false);
    }

    private static Interval InBase(QuantityDeclaration declaration, Interval set) =>
        set with { Low = declaration.Unit.ToBase(set.Low), High = declaration.Unit.ToBase(set.High) };

    private EvaluatedQuantity Solve(DeclaredQuantity declared, QuantityId from)
    {
        if (!_solving.Add(declared.Declaration.Id)) return Fail(declared, "Solving for it needs its own value.");
        var solved = new ImpliedSolver(this, _quantities, declared, from).Solve();
        _solving.Remove(declared.Declaration.Id);
        return solved ?? Fail(declared, $"No value between the two numbers makes the formula of '{from.Name}' give its known value.");
    }

    private EvaluatedQuantity Fail(DeclaredQuantity declared, string message)
    {
        _diagnostics.Error("no-solution", declared.Declaration.Implied!.Span, $"'{declared.Declaration.Id.Name}' cannot be worked out. {message}", "Widen 'between', or check the formula and the printed value.");
        return Unknown(isTainted: true);
    }

    internal RangeValue? PointOf(QuantityNode node) => node.IsPrinted ? Printed(_quantities[node.Id].Declaration).Point : Get(node.Id).Point;

    private RangeValue? SpreadOf(QuantityNode node) => node.IsPrinted ? Printed(_quantities[node.Id].Declaration).Spread : Get(node.Id).Spread;

    private (RangeValue? Spread, FoundRange? Range) FindRange(CompiledFormula formula)
    {
        if (new RangeEvaluator(SpreadOf).Evaluate(formula.Root) is not { } spread) return (null, null);
        if (double.IsNaN(spread.Value.Low) || double.IsNaN(spread.Value.High)) return (spread, new FoundRange(Interval.All, spread.Value));
        if (spread.Partials.Values.All(p => p.Occurrences <= 1)) return (spread, new FoundRange(spread.Value, spread.Value));
        var sets = spread.Partials.Keys.ToDictionary(id => id, SetOf);
        var finder = new RangeFinder(box => new BoxEvaluator(_quantities, this, box).Evaluate(formula));
        return (spread, finder.Find(sets));
    }

    // A bound among the printed numbers carries over where the result rises or falls with it.
    private Sense SenseOf(RangeValue point)
    {
        var senses = new HashSet<Sense>();
        foreach (var (id, partial) in point.Partials)
        {
            var sense = _quantities[id].Declaration.Printed?.Sense ?? Sense.Equal;
            if (sense == Sense.Equal || partial.Slope is { Low: 0, High: 0 }) continue;
            senses.Add(partial.Slope.IsNonNegative ? sense : SenseText.Reversed(sense));
        }

        return senses.Count switch
        {
            0 => Sense.Equal,
            1 => senses.First(),
            _ => senses.Contains(Sense.AtLeast) && senses.Contains(Sense.AtMost) ? Sense.Undetermined : Sense.About,
        };
    }

    private void Report(OperationNode node, string problem)
    {
        var where = node.Operands.Count > 1 ? node.Operands[1].Span : node.Span;
        _diagnostics.Error("undefined", where, $"{problem}, so the formula has no value.");
    }
}
