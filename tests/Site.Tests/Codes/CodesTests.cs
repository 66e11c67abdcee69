using System.Text.RegularExpressions;
using Reckon.Site.Codes;
using Reckon.Support;

namespace Reckon.Site.Tests.Codes;

/// <summary>Holds the codes of messages in the source, their entries and the expected files of the tests against each other.</summary>
public sealed partial class CodesTests
{
    private const string AnyCode = "\"(?<code>[a-z]+(?:-[a-z]+)*)\"";

    /// <summary>Codes that no file of a site can bring about alone, with the reason; each is tested where it says.</summary>
    private static readonly Dictionary<string, string> WithoutCase = new()
    {
        ["bad-output"] = "needs an output folder: Output/FolderOutputTests",
        ["cannot-write"] = "needs a folder without rights: Output/FolderOutputTests",
        ["build-running"] = "needs a build that goes on: Output/FolderOutputTests",
        ["not-ours"] = "needs a file in the output folder: EndToEnd.Tests/BadInput/OutputTests",
        ["output-link"] = "needs a symbolic link: Output/FolderOutputTests",
        ["not-a-replica"] = "about method cards, which travel in the program and are read by Assessments.Tests/Cards",
        ["half-character"] = "no file decodes to half a character; it guards texts that a shortcode puts together",
        ["file-twice"] = "today's shortcodes name their files apart; it guards those to come",
        ["too-many-tags"] = "takes a file of 10,001 tags: HostileInputTests",
    };

    private static readonly string[] Product = [.. Files("src", "*.cs").Select(File.ReadAllText)];

    [Fact]
    public void Every_code_in_the_source_has_an_entry()
    {
        var named = Product.SelectMany(t => NamedCode().Matches(t)).Select(m => m.Groups["code"].Value).Distinct(StringComparer.Ordinal).ToList();

        Assert.True(named.Count > 120, $"The pattern finds {named.Count} codes only.");
        Assert.Empty(named.Except(CodeCatalog.All.Codes, StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_code_that_a_test_expects_has_an_entry() => Assert.Empty(ExpectedCodes().Except(CodeCatalog.All.Codes).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_entry_is_a_code_in_the_source() =>
        Assert.DoesNotContain(CodeCatalog.All.Codes, c => !Product.Any(t => t.Contains($"\"{c}\"", StringComparison.Ordinal)));

    [Fact]
    public void Every_code_has_an_expected_case() => Assert.Empty(CodeCatalog.All.Codes.Except(WithoutCase.Keys).Except(ExpectedCodes()));

    [Fact]
    public void No_exception_is_kept_that_has_a_case() => Assert.Empty(WithoutCase.Keys.Intersect(ExpectedCodes()));

    [Fact]
    public void Every_entry_speaks_both_languages()
    {
        var entries = CodeCatalog.All.Areas.SelectMany(a => a.Entries);

        Assert.All(entries, e => Assert.All([e.Means, e.Why, e.Mend], t => Assert.Equal(["en", "zh"], t.Languages)));
        Assert.All(entries, e => Assert.Equal(e.Wrong is null, e.Right is null));
    }

    [Theory]
    [InlineData("input/guide/messages.zh.md", "guide/messages.html")]
    [InlineData("input/guide/messages.en.md", "en/guide/messages.html")]
    public void The_guide_has_an_anchor_for_each_code(string source, string output)
    {
        using var site = new TestSite((source, File.ReadAllText(Path.Combine(Repository.Root, source))));

        var html = site.Build().Files[output];

        Assert.All(CodeCatalog.All.Codes, c => Assert.Contains($" id=\"{c}\"", html, StringComparison.Ordinal));
        Assert.Contains("&lt;?# Value jobs.total /?&gt;", html, StringComparison.Ordinal);
    }

    private static IReadOnlySet<string> ExpectedCodes() =>
        Files("tests", "*.txt").SelectMany(f => File.ReadLines(f)).Select(l => PrintedCode().Match(l)).Where(m => m.Success).Select(m => m.Groups["code"].Value).ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), pattern, SearchOption.AllDirectories).Where(f => !f.Contains("-changed", StringComparison.Ordinal));

    // The ways in which the source hands a code on: to the bag, to an estimator's call, to a reader's own report, to a problem that waits for its place.
    [GeneratedRegex($@"(?:\.(?:Error|Warning)\(\s*|\bFail\([^;{{}}]{{0,80}}?,\s*|\b(?:Report|Refuse|TagProblem|DesignRefusedException)\(\s*|new DeadLink\([^,]+,\s*|=>\s*new\((?=""[a-z-]+"", start)){AnyCode}")]
    private static partial Regex NamedCode();

    [GeneratedRegex(@": (?:error|warning|info): .*\[(?<code>[a-z]+(?:-[a-z]+)*)\]$")]
    private static partial Regex PrintedCode();
}
