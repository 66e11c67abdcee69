using Reckon.Assessments.Estimators;
using Reckon.Assessments.Formulas;
using Reckon.Assessments.Numbers;
using Reckon.Assessments.Quantities;
using Reckon.Assessments.Ranges;
using Reckon.Assessments.Uncertainty;
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
    private readonly EstimateRunner _estimates;
    private readonly Dictionary<QuantityId, EvaluatedQuantity> _known = [];
    private readonly HashSet<QuantityId> _onUnpublished = [];
    private readonly HashSet<QuantityId> _solving = [];

    public QuantityEvaluator(IReadOnlyDictionary<QuantityId, DeclaredQuantity> quantities, IReadOnlyList<QuantityId> order, PropagationMemory memory, DiagnosticBag diagnostics)
    {
        (_quantities, _diagnostics) = (quantities, diagnostics);
        _estimates = new EstimateRunner(this, memory, diagnostics);
        foreach (var id in order.Where(RestsOnUnpublished)) _onUnpublished.Add(id);
        foreach (var (id, quantity) in quantities.ExceptBy(order, q => q.Key)) _known[id] = InLoop(quantity.Declaration);
        foreach (var id in order.OrderBy(IsWorkedOut)) Get(id);
    }

    /// <summary>A quantity; unknown ones (in a loop, after an error) have no value.</summary>
    public EvaluatedQuantity Get(QuantityId id)
    {
        if (_known.TryGetValue(id, out var known)) return known;
        var found = _quantities.TryGetValue(id, out var declared) ? Evaluate(declared) : Unknown(isTainted: true);
        return _known[id] = found;
    }

    /// <summary>A formula's value, range and sense.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="diagnostics">Takes operations that have no result, such as a division by zero.</param>
    public EvaluatedQuantity Evaluate(CompiledFormula formula, DiagnosticBag diagnostics)
    {
        if (formula.Root is QuantityNode { IsPrinted: false, Id: var id }) return Same(Get(id));
        var isTainted = formula.Uses.Any(u => !u.IsPrinted && Get(u.Id).IsTainted);
        var point = new RangeEvaluator(PointOf, (span, problem) => diagnostics.Error("undefined", span, $"{problem}, so the formula has no value.")).Evaluate(formula.Root);
        if (point is null || !double.IsFinite(point.Value.Low)) return Unknown(isTainted);
        var (spread, range) = FindRange(formula);
        return new EvaluatedQuantity(point, spread, range, SenseOf(point.Partials.Select(p => (p.Key, p.Value.Slope))), true, isTainted);
    }

    // What is nothing but another number under a name of its own is computed from it, as uncertain as it is.
    private static EvaluatedQuantity Same(EvaluatedQuantity other) => other is { Point: not null, Spread: not null } ? other with { IsComputed = true } : other;

    /// <summary>Makes the checks and diagnostics of an estimate, unless that is done.</summary>
    public void Complete(Estimation estimation) => _estimates.Complete(estimation);

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
        quantity.Declaration is { Printed: null, Statistic: null } && (quantity.Formula is null || _onUnpublished.Contains(quantity.Declaration.Id));

    // What is solved for comes after all that can be computed without it.
    private bool IsWorkedOut(QuantityId id) =>
        _quantities[id] is { Declaration: { Printed: null, Statistic: null } } quantity && (quantity.Formula is null || _onUnpublished.Contains(id));

    private EvaluatedQuantity Evaluate(DeclaredQuantity declared)
    {
        var declaration = declared.Declaration;
        if (declaration.Statistic is { } statistic) return _estimates.Find(statistic, declaration);
        var isFirm = declared.Formula is not null && !_onUnpublished.Contains(declaration.Id);
        if (isFirm && Evaluate(declared.Formula!, _diagnostics) is { Point: not null } computed) return computed with { IsComputed = true };
        if (declaration.Printed is not null) return Printed(declaration);
        if (declared.SolvedFrom is { } from) return Solve(declared, from);
        return declared.Formula is { } formula && Evaluate(formula, _diagnostics) is { Point: not null } found ? found with { IsComputed = true, IsTainted = true } : Unknown(isTainted: true);
    }

    private static EvaluatedQuantity InLoop(QuantityDeclaration declaration) => declaration.Printed is null ? Unknown(isTainted: true) : Printed(declaration);

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
        if (!_quantities.TryGetValue(from, out var target) || target.Formula is null) return Unknown(isTainted: true);
        if (!_solving.Add(declared.Declaration.Id)) return Unknown(isTainted: true);
        var solver = new ImpliedSolver(this, _quantities, declared, from);
        var solved = solver.Solve() ?? Fail(declared, solver.Explain());
        _solving.Remove(declared.Declaration.Id);
        return solved;
    }

    private EvaluatedQuantity Fail(DeclaredQuantity declared, string message)
    {
        _diagnostics.Error("no-solution", declared.Declaration.Implied!.Span, $"'{declared.Declaration.Id.Name}' cannot be worked out. {message}", "Check 'from' and 'between', the formula and the printed value.");
        return Unknown(isTainted: true);
    }

    private RangeValue? PointOf(QuantityNode node) => node.IsPrinted ? Printed(_quantities[node.Id].Declaration).Point : Get(node.Id).Point;

    /// <summary>Whether the formula gives the value.</summary>
    internal bool IsComputed(QuantityId id) => !_solving.Contains(id) && Get(id).IsComputed;

    internal RangeValue? SpreadOf(QuantityNode node) => node.IsPrinted ? Printed(_quantities[node.Id].Declaration).Spread : Get(node.Id).Spread;

    private (RangeValue? Spread, FoundRange? Range) FindRange(CompiledFormula formula)
    {
        if (new RangeEvaluator(SpreadOf).Evaluate(formula.Root) is not { } spread) return (null, null);
        var boxes = new BoxEvaluator(_quantities, this);
        var finder = new RangeFinder(box => boxes.Evaluate(formula, box) ?? throw new InvalidOperationException("A formula whose range is looked for has a value."));
        return (spread, finder.Find(spread, SetOf));
    }

    /// <summary>How a result is meant: a bound among the numbers below carries over where the result rises or falls with it.</summary>
    /// <param name="slopes">How the result moves with each number below it.</param>
    internal Sense SenseOf(IEnumerable<(QuantityId Id, Interval Slope)> slopes)
    {
        var senses = new HashSet<Sense>();
        foreach (var (id, slope) in slopes)
        {
            var sense = _quantities[id].Declaration.Printed?.Sense ?? Get(id).Sense;
            if (sense == Sense.Equal || slope is { Low: 0, High: 0 }) continue;
            senses.Add(slope.IsNonNegative ? sense : SenseText.Reversed(sense));
        }

        return senses.Count switch
        {
            0 => Sense.Equal,
            1 => senses.First(),
            _ => senses.Contains(Sense.AtLeast) && senses.Contains(Sense.AtMost) ? Sense.Undetermined : Sense.About,
        };
    }
}
