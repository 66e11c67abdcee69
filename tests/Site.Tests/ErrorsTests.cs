using Reckon.Support;

namespace Reckon.Site.Tests;

/// <summary>
/// What authors do wrong: each folder in <c>Errors/</c> holds files of a site and the exact text of all findings.
/// Those in <c>ErrorsWithTheme/</c> are built with the theme of this repository, as numbers and figures need its words; those in <c>Reviews/</c> are checked by all rules, too.
/// </summary>
public sealed class ErrorsTests
{
    private const string ExpectedName = "expected.txt";
    private static readonly string Tests = Path.Combine(Repository.Root, "tests/Site.Tests");

    public static TheoryData<string> Cases => [.. Names("Errors")];

    public static TheoryData<string> CasesWithTheme => [.. Names("ErrorsWithTheme")];

    public static TheoryData<string> Reviews => [.. Names("Reviews")];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Reports_what_is_wrong(string name)
    {
        using var site = new TestSite();
        Check(site, Path.Combine(Tests, "Errors", name));
    }

    [Theory]
    [MemberData(nameof(CasesWithTheme))]
    public void Reports_what_is_wrong_with_numbers(string name)
    {
        using var site = new TestSite();
        Copy(Path.Combine(Repository.Root, "theme"), site, "theme");
        Check(site, Path.Combine(Tests, "ErrorsWithTheme", name));
    }

    [Theory]
    [MemberData(nameof(Reviews))]
    public void Remarks_what_a_reviewer_would(string name)
    {
        using var site = new TestSite { IsReview = true };
        Copy(Path.Combine(Repository.Root, "theme"), site, "theme");
        Check(site, Path.Combine(Tests, "Reviews", name));
    }

    private static void Check(TestSite site, string folder)
    {
        Copy(folder, site, ".");

        var (report, files) = site.Build();

        Expected.MatchesFile(Path.Combine(folder, ExpectedName), TestSite.Text(report) + "\n");
        Assert.Equal(report.Succeeded, files.Count > 0);
    }

    private static void Copy(string from, TestSite site, string to)
    {
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories).Where(f => Path.GetFileName(f) is var n && !n.StartsWith("expected", StringComparison.Ordinal)))
            site.Write(Path.Combine(to, Path.GetRelativePath(from, file)), File.ReadAllText(file));
    }

    private static IEnumerable<string> Names(string folder) =>
        Directory.GetDirectories(Path.Combine(Tests, folder)).Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal);
}
