using Reckon.Support;

namespace Reckon.Site.Tests;

/// <summary>What authors do wrong: each folder in <c>Errors/</c> holds files of a site and the exact text of all findings.</summary>
public sealed class ErrorsTests
{
    private const string ExpectedName = "expected.txt";
    private static readonly string Folder = Path.Combine(Repository.Root, "tests/Site.Tests/Errors");

    public static TheoryData<string> Cases => [.. Directory.GetDirectories(Folder).Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Reports_what_is_wrong(string name)
    {
        var folder = Path.Combine(Folder, name);
        using var site = new TestSite();
        foreach (var file in Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Where(f => Path.GetFileName(f) is var n && !n.StartsWith("expected", StringComparison.Ordinal)))
            site.Write(Path.GetRelativePath(folder, file), File.ReadAllText(file));

        var (report, files) = site.Build();

        Expected.MatchesFile(Path.Combine(folder, ExpectedName), TestSite.Text(report) + "\n");
        Assert.Equal(report.Succeeded, files.Count > 0);
    }
}
