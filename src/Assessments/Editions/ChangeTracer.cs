using Reckon.Assessments.Quantities;

namespace Reckon.Assessments.Editions;

/// <summary>Follows changes back to the numbers at which they began.</summary>
/// <remarks>Every number is visited once, its inputs before it, without recursion: chains may be as long as a file.</remarks>
/// <param name="changes">All numbers that changed.</param>
/// <param name="reprinted">The names of numbers whose print changed, whatever became of their value.</param>
/// <param name="current">All numbers of the new edition.</param>
internal sealed class ChangeTracer(IReadOnlyDictionary<string, NumberChange> changes, IReadOnlySet<string> reprinted, IReadOnlyDictionary<string, EditionNumber> current)
{
    private readonly Dictionary<string, NumberChange> _explained = new(StringComparer.Ordinal);
    private readonly HashSet<string> _entered = new(StringComparer.Ordinal);

    /// <summary>The changes with their roots.</summary>
    public IEnumerable<NumberChange> Explain()
    {
        var open = new Stack<NumberChange>();
        foreach (var change in changes.Values)
        {
            open.Push(change);
            while (open.Count > 0) Visit(open);
        }

        return _explained.Values;
    }

    private void Visit(Stack<NumberChange> open)
    {
        var change = open.Peek();
        if (!_entered.Add(change.Id))
        {
            open.Pop();
            if (!_explained.ContainsKey(change.Id)) _explained.Add(change.Id, Explained(change));
            return;
        }

        foreach (var id in Upstream(change).Where(i => !_entered.Contains(i) && changes.ContainsKey(i))) open.Push(changes[id]);
    }

    private NumberChange Explained(NumberChange change)
    {
        if (change.Cause is not (ChangeCause.Input or ChangeCause.Formula)) return change;
        var roots = Upstream(change).Aggregate(ChangeRoots.None, (found, id) => found.Join(RootsThrough(id, change)));
        return change with { Roots = roots, Cause = change.Cause == ChangeCause.Input && roots.Ids.Count == 0 ? ChangeCause.Other : change.Cause };
    }

    private ChangeRoots RootsThrough(string input, NumberChange change)
    {
        var self = new ChangeRoots([input], false);
        if (reprinted.Contains(input) && ReadsPrint(change, input)) return self;
        if (!changes.ContainsKey(input) || !_explained.TryGetValue(input, out var found)) return ChangeRoots.None;
        var isSolved = change.New!.SolvedFrom == input && found.Cause == ChangeCause.Formula;
        if (!isSolved && !found.IsValueMoved && !found.IsRangeMoved) return ChangeRoots.None;
        return found.Cause == ChangeCause.Input ? found.Roots : self.Join(found.Roots);
    }

    // Where a formula says printed(x), or was solved for an unknown, the print counts and not what x was computed to be.
    private static bool ReadsPrint(NumberChange change, string input) =>
        change.New!.SolvedFrom == input || change.New.Formula?.Contains("printed(", StringComparison.Ordinal) == true;

    // A printed number rests on its print alone, even where a formula stands beside it; an implied one on the number it was solved from and on all else in there.
    private IEnumerable<string> Upstream(NumberChange change)
    {
        if (change.New is not { } number || number.Kind == QuantityKind.Printed) return [];
        return number.SolvedFrom is { } from ? [from, .. InputsOf(from).Where(i => i != number.Id)] : number.Inputs;
    }

    private IReadOnlyList<string> InputsOf(string id) => current.TryGetValue(id, out var number) ? number.Inputs : [];
}
