using System.Globalization;
using System.Text.RegularExpressions;
using Reckon.Assessments.Portfolios;
using Reckon.Assessments.Quantities;
using Reckon.Diagnostics;
using Reckon.Support;

namespace Reckon.EndToEnd.Tests.OwnSite.Methods;

/// <summary>
/// Every method that the five reports use (<c>methods.csv</c>), written as an assessment: the file <c>report/method.yaml</c>. What it has
/// to give is worked out by hand in the comment at its head. A method that has no formula in its report has a reason in the list instead.
/// </summary>
public sealed partial class MethodsOfTheReportsTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "EndToEnd.Tests", "OwnSite", "Methods");

    private static readonly IReadOnlyList<Row> Rows = [.. File.ReadLines(Path.Combine(Folder, "methods.csv")).Skip(1).Select(Read)];

    public static TheoryData<string, string> Expressible
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var row in Rows.Where(r => r.Reason.Length == 0)) data.Add(row.Report, row.Method);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Expressible))]
    public void Every_method_can_be_written_and_gives_what_its_formula_gives(string report, string method)
    {
        var text = File.ReadAllText(FileOf(report, method));
        var (portfolio, messages) = Load(report, text);

        Assert.True(messages.Length == 0, messages);
        var (numbers, verdicts) = (ExpectedNumber().Matches(text), ExpectedVerdict().Matches(text));
        Assert.NotEmpty(numbers.Concat(verdicts));
        Assert.All(numbers, n => AssertNumber(portfolio, report, n));
        Assert.All(verdicts, v => Assert.Equal(v.Groups[2].Value, portfolio.FindClaim(new QuantityId(report, v.Groups[1].Value))?.Status.ToString()));
    }

    [Theory]
    [InlineData("douyin-2025", 20)]
    [InlineData("kuaishou-grow-2023", 13)]
    [InlineData("kuaishou-ruc-2022", 17)]
    [InlineData("kuaishou-youth-2023", 12)]
    [InlineData("wechat-caict-2021", 23)]
    public void No_method_is_left_out(string report, int count) => Assert.Equal(count, Rows.Where(r => r.Report == report).Select(r => r.Method).Distinct().Count());

    [Fact]
    public void A_method_has_a_file_or_a_reason()
    {
        var files = Directory.EnumerateFiles(Folder, "*.yaml", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Folder, f).Replace('\\', '/'));

        Assert.Equal(Rows.Where(r => r.Reason.Length == 0).Select(r => $"{r.Report}/{r.Method}.yaml").Order(StringComparer.Ordinal), files.Order(StringComparer.Ordinal));
    }

    private static void AssertNumber(Portfolio portfolio, string report, Match expected)
    {
        var (name, value) = (expected.Groups[1].Value, Number(expected.Groups[2].Value));
        var found = portfolio.FindQuantity(new QuantityId(report, name))?.Value;
        var near = expected.Groups[3].Success ? Number(expected.Groups[3].Value) : 1e-9 * Math.Max(1, Math.Abs(value));

        Assert.True(found is { } v && Math.Abs(v - value) <= near, FormattableString.Invariant($"{name} is {found:R} and should be {value:R}."));
    }

    // The files beside an assessment, and the nouns and input–output tables of the site.
    private static (Portfolio Portfolio, string Messages) Load(string report, string text)
    {
        using var folder = new TemporaryFolder();
        folder.Write($"input/reports/{report}/assessment.yaml", text);
        CopyInto(folder, Path.Combine(Repository.Root, "input", "data"), "input/data");
        CopyInto(folder, Path.Combine(Folder, report, "data"), $"input/reports/{report}/data");
        var diagnostics = new DiagnosticBag();
        var portfolio = PortfolioLoader.Load(new SourceFolder(folder.Root), "input", diagnostics);
        return (portfolio, string.Join("\n\n", diagnostics.Ordered().Select(DiagnosticText.Format)));
    }

    private static void CopyInto(TemporaryFolder folder, string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
            folder.Write($"{to}/{Path.GetRelativePath(from, file).Replace('\\', '/')}", File.ReadAllBytes(file));
    }

    private static string FileOf(string report, string method) => Path.Combine(Folder, report, method + ".yaml");

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static Row Read(string line)
    {
        var cells = line.Split(',', 3);
        return new Row(cells[0], cells[1], cells[2]);
    }

    [GeneratedRegex(@"^# expected: (?!claim )(.+?) = (\S+)(?: within (\S+))?$", RegexOptions.Multiline)]
    private static partial Regex ExpectedNumber();

    [GeneratedRegex(@"^# expected: claim (\S+) is (\S+)$", RegexOptions.Multiline)]
    private static partial Regex ExpectedVerdict();

    private sealed record Row(string Report, string Method, string Reason);
}
