namespace Reckon.Assessments.Tables;

/// <summary>Decides which cells of a table are withheld.</summary>
/// <remarks>
/// Primary: the count is below the least one. Secondary: of the cells that add up to a total (those that differ in one key, where the
/// key of one names the total), one alone that is withheld would follow from the others; then the part with the next smallest count is
/// withheld too, or the total where there is no other part. Repeated over both keys until no cell stands alone. Hundepool et al. (2012),
/// Statistical Disclosure Control, chapter 4. That two cells of a group are withheld does not bound how near a reader can guess them.
/// </remarks>
/// <param name="below">The least count that is shown; 0 withholds nothing.</param>
/// <param name="total">What keys call a total, or null for a table without totals.</param>
internal sealed class CellSuppression(int below, string? total)
{
    /// <summary>For each cell why it is withheld, or null for one that is shown.</summary>
    public WithheldCell?[] Of(IReadOnlyList<CountedCell> cells)
    {
        WithheldCell?[] withheld = [.. cells.Select(c => c.Count < below ? new WithheldCell(below, IsSecondary: false) : null)];
        if (total is null) return withheld;
        var groups = Enumerable.Range(0, cells.Count == 0 ? 0 : cells[0].Keys.Count).SelectMany(key => Groups(cells, key)).ToList();
        while (groups.Select(g => Next(g, cells, withheld)).FirstOrDefault(i => i is not null) is { } next) withheld[next] = new WithheldCell(below, IsSecondary: true);
        return withheld;
    }

    // The cells that differ in a key alone, where one of them is their total.
    private IEnumerable<Group> Groups(IReadOnlyList<CountedCell> cells, int key) => Enumerable.Range(0, cells.Count)
        .GroupBy(i => string.Join('\n', cells[i].Keys.Where((_, k) => k != key)))
        .Select(g => new Group([.. g.Where(i => cells[i].Keys[key] != total)], [.. g.Where(i => cells[i].Keys[key] == total)]))
        .Where(g => g.Totals.Count > 0);

    // The cell to withhold beside the only one of a group, or null where none stands alone.
    private static int? Next(Group group, IReadOnlyList<CountedCell> cells, WithheldCell?[] withheld)
    {
        if (group.Parts.Concat(group.Totals).Count(i => withheld[i] is not null) != 1) return null;
        var parts = group.Parts.Where(i => withheld[i] is null).OrderBy(i => cells[i].Count).ToList();
        return parts.Count > 0 ? parts[0] : group.Totals.Where(i => withheld[i] is null).Select(i => (int?)i).FirstOrDefault();
    }

    private sealed record Group(IReadOnlyList<int> Parts, IReadOnlyList<int> Totals);
}
