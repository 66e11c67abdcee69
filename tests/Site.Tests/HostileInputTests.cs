namespace Reckon.Site.Tests;

public sealed class HostileInputTests
{
    public static TheoryData<string, string> Pages => new()
    {
        { "one long line", new string('a', 2_000_000) },
        { "many tags", string.Concat(Enumerable.Repeat("<?# Meta title /?> ", 12_000)) },
        { "many tags without end", string.Concat(Enumerable.Repeat("<?# Meta\n", 100_000)) },
        { "many quotation marks without end", string.Concat(Enumerable.Repeat("<?# \"\\\"\n", 100_000)) },
        { "many raw elements without end", string.Concat(Enumerable.Repeat("<?# Raw ?> ", 9_000)) },
        { "many raw elements without end on lines", string.Concat(Enumerable.Repeat("<?# Raw ?>\n", 9_000)) },
        { "deep elements on lines", string.Concat(Enumerable.Repeat("<?# Note ?>\n", 3_000)) + string.Concat(Enumerable.Repeat("<?#/ Note ?>\n", 3_000)) },
        { "deep elements in a line", string.Concat(Enumerable.Repeat("<?# Note ?>", 3_000)) + "x" + string.Concat(Enumerable.Repeat("<?#/ Note ?>", 3_000)) },
        { "deep quotes", new string('>', 5_000) + " x" },
        { "deep brackets", new string('[', 50_000) + "x" },
        { "deep lists of elements", string.Concat(Enumerable.Range(0, 60).Select(i => new string(' ', 2 * i) + "- <?# Note ?>x<?#/ Note ?>\n")) },
        { "many angle brackets", string.Concat(Enumerable.Repeat("<a href=\"", 50_000)) },
        { "many dollar signs", string.Concat(Enumerable.Repeat(" $a", 100_000)) },
        { "many formulas without end", string.Concat(Enumerable.Repeat("$$a ", 50_000)) },
        { "deep formulas", string.Concat(Enumerable.Repeat("$" + string.Concat(Enumerable.Repeat("{\\hat", 300)) + "$ ", 500)) },
        { "many starts of MathML", string.Concat(Enumerable.Repeat("<math>", 20_000)) },
        { "NUL", "a\0b" },
        { "half a character", "---\ntitle: \"\\ud800\"\n---\n" },
        { "open code", "```\n<?# Meta" },
        { "nothing but the start of a tag", "<?#" },
        { "the start of a tag in a table", "| <?# | a |\n|---|---|\n" },
        { "a heading of one tag", "# <?# Meta title /?>\n\n## <?# Meta title /?>" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Ends_with_findings_and_not_with_an_exception(string name, string markdown)
    {
        using var site = new TestSite(("input/index.md", markdown));
        var watch = System.Diagnostics.Stopwatch.StartNew();

        var (report, files) = site.Build();

        Assert.Equal(report.Succeeded, files.Count > 0);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{name}: {watch.Elapsed}");
        Assert.All(report.Diagnostics, d => Assert.InRange(Reckon.Diagnostics.DiagnosticText.Format(d).Length, 1, 2_000));
    }
}
