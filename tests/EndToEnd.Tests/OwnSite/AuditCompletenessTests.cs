using Reckon.Assessments.Claims;
using Reckon.Assessments.Portfolios;
using Reckon.Site;
using Reckon.Site.Numbers;
using Reckon.Support;

namespace Reckon.EndToEnd.Tests.OwnSite;

/// <summary>
/// All relations that were looked at when the five reports were read (<c>checks-of-the-reports.csv</c>: report, check, the claims and
/// the findings that state it), held against the assessments of this site.
/// </summary>
public sealed class AuditCompletenessTests
{
    private static readonly Portfolio Portfolio = SiteNumbers.Load(new BuildRequest { Root = Repository.Root }).Portfolio;

    private static readonly IReadOnlyList<Row> Rows =
        [.. File.ReadLines(Path.Combine(Repository.Root, "tests/EndToEnd.Tests/OwnSite/checks-of-the-reports.csv")).Skip(1).Select(Read)];

    public static TheoryData<string, string> Checks
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var row in Rows) data.Add(row.Report, row.Check);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Checks))]
    public void Every_check_is_stated_as_a_claim_or_a_finding(string report, string check)
    {
        var row = Assert.Single(Rows, r => r.Report == report && r.Check == check);
        var assessment = Portfolio.FindAssessment(report)!;

        Assert.NotEmpty(row.Claims.Concat(row.Findings));
        Assert.Empty(row.Claims.Except(assessment.Claims.Select(c => c.Id.Name)));
        Assert.Empty(row.Findings.Except(assessment.Findings.Select(f => f.Id.Name)));
    }

    [Theory]
    [InlineData("douyin-2025", 32)]
    [InlineData("kuaishou-grow-2023", 31)]
    [InlineData("kuaishou-ruc-2022", 34)]
    [InlineData("kuaishou-youth-2023", 38)]
    [InlineData("wechat-caict-2021", 42)]
    public void No_check_is_left_out(string report, int count) => Assert.Equal(count, Rows.Count(r => r.Report == report));

    [Fact]
    public void What_is_stated_can_be_read_in_both_languages()
    {
        foreach (var row in Rows)
        {
            var assessment = Portfolio.FindAssessment(row.Report)!;
            var texts = assessment.Claims.Where(c => row.Claims.Contains(c.Id.Name)).Select(c => c.Label)
                .Concat(assessment.Findings.Where(f => row.Findings.Contains(f.Id.Name)).SelectMany(f => new[] { f.Title, f.Text }));
            Assert.All(texts, t => Assert.Equal(["en", "zh"], t.Languages));
        }
    }

    // Every contradiction on the site is one that was looked at, so that none comes in by a slip of the pen.
    [Fact]
    public void Every_contradiction_belongs_to_a_check()
    {
        var stated = Rows.SelectMany(r => r.Claims.Select(c => $"{r.Report}:{c}")).ToHashSet(StringComparer.Ordinal);

        var contradictions = Portfolio.Assessments.SelectMany(a => a.Claims).Where(c => c.Status == ClaimStatus.Contradicts).Select(c => c.Id.ToString());

        Assert.Empty(contradictions.Except(stated));
    }

    private static Row Read(string line)
    {
        var cells = line.Split(',');
        return new Row(cells[0], cells[1], cells[2].Split(' ', StringSplitOptions.RemoveEmptyEntries), cells[3].Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private sealed record Row(string Report, string Check, IReadOnlyList<string> Claims, IReadOnlyList<string> Findings);
}
