using Reckon.Assessments.Tables;

namespace Reckon.Assessments.Tests.Tables;

public sealed class CellSuppressionTests
{
    [Theory]
    [InlineData("12 9 10 0", ". p . p")]
    [InlineData("12 10", ". .")]
    public void Cells_below_the_least_count_are_withheld(string counts, string expected) => Assert.Equal(expected, Withheld(null, Line(counts)));

    [Theory]
    // One small part: the next smallest goes with it, else total less the others gives it away.
    [InlineData("40 15 5 60", ". s p .")]
    // Two small parts protect each other.
    [InlineData("40 3 5 48", ". p p .")]
    // None is small.
    [InlineData("40 15 10 65", ". . . .")]
    // The only part is its own total.
    [InlineData("5 15", "p s")]
    // A total that is withheld would follow from its parts; the smallest goes with it.
    [InlineData("12 11 4", ". s p")]
    public void A_single_one_below_a_total_takes_the_next_smallest_along(string counts, string expected)
    {
        var cells = Line(counts);

        Assert.Equal(expected, Withheld("all", [.. cells.SkipLast(1), cells[^1] with { Keys = ["all"] }]));
    }

    [Fact]
    public void Without_a_total_nothing_follows_from_the_others() => Assert.Equal(". . p", Withheld(null, Line("40 15 5")));

    [Fact]
    public void Totals_across_and_down_are_both_protected()
    {
        // 2020: 50 20 5 | 75; 2021: 50 20 30 | 100; all: 100 40 35 | 175.
        var cells = Square("50 20 5 75", "50 20 30 100", "100 40 35 175");

        // 5 takes 20 along in its row and 30 in its column; each of these takes one more, and the square is closed.
        Assert.Equal(". s p . . s s . . . . .", Withheld("all", cells));
    }

    [Fact]
    public void No_cell_that_is_withheld_can_be_worked_out()
    {
        for (var seed = 1; seed <= 300; seed++)
        {
            var cells = RandomSquare(seed);
            var withheld = new CellSuppression(10, "all").Of(cells);

            Assert.Equal([], Determined(cells, withheld));
            Assert.All(cells.Zip(withheld), c => Assert.True(c.First.Count >= 10 || c.Second is { IsSecondary: false }));
        }
    }

    [Fact]
    public void Zero_shows_all() => Assert.All(new CellSuppression(0, "all").Of(Line("0 1 2")), Assert.Null);

    private static string Withheld(string? total, IReadOnlyList<CountedCell> cells) =>
        string.Join(' ', new CellSuppression(10, total).Of(cells).Select(w => w is null ? "." : w.IsSecondary ? "s" : "p"));

    private static List<CountedCell> Line(string counts) => [.. Numbers(counts).Select((n, i) => new CountedCell([$"k{i}"], n))];

    private static List<CountedCell> Square(params string[] lines) => [.. lines.SelectMany((line, i) =>
    {
        var numbers = Numbers(line).ToList();
        return numbers.Select((n, j) => new CountedCell([i == lines.Length - 1 ? "all" : $"r{i}", j == numbers.Count - 1 ? "all" : $"c{j}"], n));
    })];

    // The withheld cells that the equations of the totals, all shown cells known, have one solution for: those whose column is a pivot
    // of the reduced equations with no free column in its row.
    private static List<int> Determined(IReadOnlyList<CountedCell> cells, WithheldCell?[] withheld)
    {
        var unknown = Enumerable.Range(0, cells.Count).Where(i => withheld[i] is not null).ToList();
        var rows = Enumerable.Range(0, 2)
            .SelectMany(key => Enumerable.Range(0, cells.Count).GroupBy(i => cells[i].Keys[1 - key]).Select(g => unknown.Select(u => g.Contains(u) ? cells[u].Keys[key] == "all" ? -1.0 : 1.0 : 0.0).ToArray()))
            .ToList();
        var found = new List<int>();
        var pivots = new List<(int Column, double[] Row)>();
        for (var c = 0; c < unknown.Count; c++)
        {
            if (rows.Find(r => r[c] != 0 && pivots.TrueForAll(p => p.Row != r)) is not { } pivot) continue;
            pivots.Add((c, pivot));
            foreach (var row in rows.Where(r => r != pivot && r[c] != 0)) Subtract(row, pivot, row[c] / pivot[c]);
        }

        foreach (var (column, row) in pivots)
        {
            if (row.Count(v => Math.Abs(v) > 1e-9) == 1) found.Add(unknown[column]);
        }

        return found;
    }

    private static void Subtract(double[] row, double[] pivot, double times)
    {
        for (var j = 0; j < row.Length; j++) row[j] -= times * pivot[j];
    }

    private static List<CountedCell> RandomSquare(int seed)
    {
        var random = new Reckon.Statistics.Randomness.RandomStream((ulong)seed, 0);
        var parts = Enumerable.Range(0, 4).Select(_ => Enumerable.Range(0, 5).Select(_ => random.NextIndex(40)).ToList()).ToList();
        foreach (var row in parts) row.Add(row.Sum());
        parts.Add([.. Enumerable.Range(0, 6).Select(j => parts.Sum(r => r[j]))]);
        return Square([.. parts.Select(r => string.Join(' ', r))]);
    }

    private static IEnumerable<decimal> Numbers(string line) => line.Split(' ').Select(n => (decimal)int.Parse(n, System.Globalization.CultureInfo.InvariantCulture));
}
