using Reckon.Assessments.Formulas;
using Reckon.Assessments.Quantities;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Evaluation;

/// <summary>Puts quantities in an order in which each comes after those that its formula names, and finds loops.</summary>
internal sealed class DependencyOrder
{
    private readonly IReadOnlyDictionary<QuantityId, DeclaredQuantity> _quantities;
    private readonly DiagnosticBag _diagnostics;
    private readonly Dictionary<QuantityId, bool> _isDone = [];
    private readonly List<QuantityId> _order = [];
    private readonly HashSet<QuantityId> _inLoops = [];

    private DependencyOrder(IReadOnlyDictionary<QuantityId, DeclaredQuantity> quantities, DiagnosticBag diagnostics) =>
        (_quantities, _diagnostics) = (quantities, diagnostics);

    /// <summary>The order of all quantities that are in no loop and depend on none; loops are reported whole.</summary>
    public static IReadOnlyList<QuantityId> Find(IReadOnlyDictionary<QuantityId, DeclaredQuantity> quantities, DiagnosticBag diagnostics)
    {
        var search = new DependencyOrder(quantities, diagnostics);
        foreach (var id in quantities.Keys) search.Visit(id);
        return search._order;
    }

    /// <summary>The quantities below a formula that are wanted, as far as wanted ones lead to them, each after those that it names.</summary>
    public static IReadOnlyList<QuantityId> Below(CompiledFormula formula, Func<QuantityId, bool> isWanted, IReadOnlyDictionary<QuantityId, DeclaredQuantity> quantities)
    {
        var order = new List<QuantityId>();
        var seen = new HashSet<QuantityId>();
        var open = new Stack<(QuantityId Id, bool IsReady)>(Wanted(formula));
        while (open.TryPop(out var top))
        {
            if (top.IsReady) order.Add(top.Id);
            else if (seen.Add(top.Id)) Open(top.Id);
        }

        return order;

        void Open(QuantityId id)
        {
            open.Push((id, true));
            foreach (var next in Wanted(quantities[id].Formula!)) open.Push(next);
        }

        IEnumerable<(QuantityId, bool)> Wanted(CompiledFormula of) => of.Uses.Where(u => !u.IsPrinted && isWanted(u.Id)).Select(u => (u.Id, false));
    }

    // Without recursion: a chain of ten thousand formulas must not overflow the stack.
    private void Visit(QuantityId start)
    {
        if (_isDone.ContainsKey(start)) return;
        var path = new Stack<(QuantityId Id, Queue<QuantityId> Open)>();
        Enter(start, path);
        while (path.TryPeek(out var top))
        {
            if (!top.Open.TryDequeue(out var next)) Leave(path);
            else if (!_isDone.TryGetValue(next, out var done)) Enter(next, path);
            else if (!done) ReportLoop([.. path.Reverse().Select(p => p.Id).SkipWhile(p => p != next)]);
        }
    }

    private void Enter(QuantityId id, Stack<(QuantityId, Queue<QuantityId>)> path)
    {
        _isDone[id] = false;
        path.Push((id, new Queue<QuantityId>(Needs(id))));
    }

    private void Leave(Stack<(QuantityId Id, Queue<QuantityId>)> path)
    {
        var id = path.Pop().Id;
        _isDone[id] = true;
        if (!_inLoops.Contains(id) && !Needs(id).Any(_inLoops.Contains)) _order.Add(id);
        else _inLoops.Add(id);
    }

    private IEnumerable<QuantityId> Needs(QuantityId id) =>
        UsesOf(_quantities[id]).Where(u => !u.IsPrinted && _quantities.ContainsKey(u.Id)).Select(u => u.Id);

    // A number that an estimate computes comes after the quantities that the estimate needs.
    private static IEnumerable<QuantityNode> UsesOf(DeclaredQuantity quantity) =>
        quantity.Formula?.Uses ?? quantity.Declaration.Statistic?.Estimation.Needs.SelectMany(n => n.Uses) ?? [];

    private void ReportLoop(IReadOnlyList<QuantityId> loop)
    {
        _inLoops.UnionWith(loop);
        var names = string.Join(" → ", loop.Append(loop[0]).Select(id => id.Assessment == loop[0].Assessment ? id.Name : id.ToString()));
        _diagnostics.Error("cycle", _quantities[loop[0]].Declaration.Span, $"These formulas go round in a circle: {names}.", "Break it where a printed number is known: printed(name) takes that number and not the formula.");
    }
}
