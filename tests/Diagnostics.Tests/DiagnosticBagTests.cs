namespace Reckon.Diagnostics.Tests;

public sealed class DiagnosticBagTests
{
    [Fact]
    public void Findings_come_in_one_order_however_many_threads_added_them()
    {
        var files = new[] { new SourceFile("b", new string('x', 100)), new SourceFile("a", new string('x', 100)) };
        var findings = Enumerable.Range(0, 300).Select(i => new Diagnostic(i % 2 == 0 ? Severity.Error : Severity.Warning, $"c{i % 3}", files[i % 2].Span(i % 7, i % 4), $"M{i % 5}.", i % 11 == 0 ? $"H{i}" : null)).ToList();
        findings.AddRange(Enumerable.Range(0, 9).Select(i => new Diagnostic(Severity.Error, "same", files[0].Span(3, i / 3), "Same.", $"Hint {i % 3}")));
        var expected = Fill(findings, parallel: false);

        for (var run = 0; run < 20; run++) Assert.Equal(expected, Fill([.. findings.AsEnumerable().Reverse()], parallel: true));
    }

    [Fact]
    public void They_are_ordered_by_file_place_and_code_and_said_once()
    {
        var (a, b) = (new SourceFile("a", "xyz"), new SourceFile("B", "xyz"));
        var bag = new DiagnosticBag();
        bag.Error("z", a.Span(1, 1), "M.");
        bag.Error("y", a.Span(1, 1), "M.");
        bag.Warning("z", a.Span(0, 1), "M.");
        bag.Error("z", b.Span(2, 1), "M.");
        bag.Error("z", a.Span(1, 1), "M.", "A hint that a second finding has.");

        Assert.Equal([("B", 2, "z"), ("a", 0, "z"), ("a", 1, "y"), ("a", 1, "z")], bag.Ordered().Select(d => (d.Span.File.Path, d.Span.Start, d.Code)));
    }

    [Fact]
    public void Warnings_are_no_errors()
    {
        var bag = new DiagnosticBag();
        bag.Warning("w", new SourceFile("a", "").Span(0, 0), "W.");

        Assert.False(bag.HasErrors);
        bag.Error("e", new SourceFile("a", "").Span(0, 0), "E.");
        Assert.True(bag.HasErrors);
        Assert.Equal(1, bag.ErrorCount);
    }

    private static List<string> Fill(List<Diagnostic> findings, bool parallel)
    {
        var bag = new DiagnosticBag();
        if (parallel) Parallel.ForEach(findings, bag.Add);
        else findings.ForEach(bag.Add);
        return [.. bag.Ordered().Select(DiagnosticText.Format)];
    }
}
