namespace Reckon.Assessments.Tables;

/// <summary>Decides which cells of a table are withheld.</summary>
/// <remarks>
/// Primary: the count is below the least one. Secondary: of the cells that add up to a total (those that differ in one key, where the
/// key of one names the total), one alone that is withheld would follow from the others; then the part with the next smallest count is
/// withheld too, or the total where there is no other part. Repeated over both keys until no cell follows from others, also not by way of
/// several totals (<see cref="CellNetwork"/>). Hundepool et al. (2012), Statistical Disclosure Control, chapter 4. How near a reader can
/// guess at cells that are withheld together is not bounded.
/// </remarks>
/// <param name="below">The least count that is shown; 0 withholds nothing.</param>
/// <param name="total">What keys call a total, or null for a table without totals.</param>
internal sealed class CellSuppression(int below, string? total)
{
    /// <summary>For each cell why it is withheld, or null for one that is shown.</summary>
    /// <param name="cells">Cells with one or two keys, each key once.</param>
    public WithheldCell?[] Of(IReadOnlyList<CountedCell> cells)
    {
        WithheldCell?[] withheld = [.. cells.Select(c => c.Count < below ? new WithheldCell(below, IsSecondary: false) : null)];
        if (total is null || cells.Count == 0) return withheld;
        var groups = Enumerable.Range(0, cells[0].Keys.Count).SelectMany(key => Groups(cells, key)).ToList();
        var network = new CellNetwork(cells.Count, [.. groups.Select(g => g.All)]);
        while ((Beside(groups, cells, withheld) ?? (cells[0].Keys.Count > 1 ? Across(network, cells, withheld) : null)) is { } next) withheld[next] = new WithheldCell(below, IsSecondary: true);
        return withheld;
    }

    // The cells that differ in a key alone, where one of them is their total.
    private IEnumerable<Group> Groups(IReadOnlyList<CountedCell> cells, int key) => Enumerable.Range(0, cells.Count)
        .GroupBy(i => string.Join('\n', cells[i].Keys.Where((_, k) => k != key)))
        .Select(g => new Group([.. g.Where(i => cells[i].Keys[key] != total)], [.. g.Where(i => cells[i].Keys[key] == total)]))
        .Where(g => g.Totals.Count > 0 && g.All.Count > 1);

    // The cell to withhold beside one that is the only one of its group, or null where none is.
    private static int? Beside(IEnumerable<Group> groups, IReadOnlyList<CountedCell> cells, WithheldCell?[] withheld)
    {
        if (groups.FirstOrDefault(g => g.All.Count(i => withheld[i] is not null) == 1) is not { } group) return null;
        var parts = group.Parts.Where(i => withheld[i] is null).OrderBy(i => cells[i].Count);
        return parts.Concat(group.Totals.Where(i => withheld[i] is null)).Select(i => (int?)i).FirstOrDefault();
    }

    // The cell to withhold where one follows from several totals together, or null where none does.
    private int? Across(CellNetwork network, IReadOnlyList<CountedCell> cells, WithheldCell?[] withheld) =>
        network.Protecting(i => withheld[i] is not null).OrderBy(i => cells[i].Keys.Contains(total)).ThenBy(i => cells[i].Count).Select(i => (int?)i).FirstOrDefault();

    private sealed record Group(IReadOnlyList<int> Parts, IReadOnlyList<int> Totals)
    {
        public IReadOnlyList<int> All { get; } = [.. Parts, .. Totals];
    }
}
