namespace Reckon.Assessments.Tables;

/// <summary>Groups of cells that add up, joined by the cells that stand in two of them.</summary>
/// <remarks>
/// A cell is a way between its row's group and its column's, or between its one group and the outside. A cell that is withheld follows
/// from what is shown when no other way over withheld cells joins its two ends (Gusfield 1988, SIAM Journal on Computing 17).
/// </remarks>
internal sealed class CellNetwork
{
    private const int Outside = -1;
    private readonly (int From, int To)[] _ways;

    /// <summary>Joins groups.</summary>
    /// <param name="cells">How many cells there are.</param>
    /// <param name="groups">The cells of each group; a cell stands in two at most.</param>
    public CellNetwork(int cells, IReadOnlyList<IReadOnlyList<int>> groups)
    {
        _ways = [.. Enumerable.Repeat((Outside, Outside), cells)];
        for (var g = 0; g < groups.Count; g++)
        {
            foreach (var cell in groups[g]) _ways[cell] = _ways[cell].From == Outside ? (g, _ways[cell].To) : (_ways[cell].From, g);
        }
    }

    /// <summary>For the first withheld cell that follows from what is shown: the shown cells of which one more would protect it; none when nothing follows.</summary>
    /// <param name="isWithheld">Whether a cell is withheld.</param>
    public IReadOnlyList<int> Protecting(Func<int, bool> isWithheld)
    {
        var cells = Enumerable.Range(0, _ways.Length).ToList();
        foreach (var cell in cells.Where(isWithheld))
        {
            var near = Reached(_ways[cell].From, cells.Where(c => c != cell && isWithheld(c)));
            if (near.Contains(_ways[cell].To)) continue;
            var leaving = cells.Where(c => !isWithheld(c) && near.Contains(_ways[c].From) != near.Contains(_ways[c].To)).ToList();
            var far = Reached(_ways[cell].To, cells.Where(c => c != cell && isWithheld(c)));
            var direct = leaving.Where(c => far.Contains(_ways[c].From) || far.Contains(_ways[c].To)).ToList();
            if (leaving.Count > 0) return direct.Count > 0 ? direct : leaving;
        }

        return [];
    }

    private HashSet<int> Reached(int start, IEnumerable<int> over)
    {
        var (reached, ways) = (new HashSet<int> { start }, over.Select(c => _ways[c]).ToList());
        for (var grew = true; grew;)
        {
            grew = false;
            foreach (var (from, to) in ways.Where(w => reached.Contains(w.From) != reached.Contains(w.To))) grew |= reached.Add(from) | reached.Add(to);
        }

        return reached;
    }
}
