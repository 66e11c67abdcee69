using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Reckon.Support;

namespace Reckon.Site.Tests.Shortcodes.CaseIndex;

public sealed class CaseIndexTests : IDisposable
{
    private const string Assessment = """
        assessment: demo
        title: { zh: 演示报告, en: Demonstration }
        sources: { paper: { title: A paper } }
        units: { job: { zh: 个, en: job } }
        quantities:
          shop.jobs: { label: { zh: 小店的岗位, en: Jobs of the shop }, value: 12, unit: job, source: paper }

        """;

    private readonly TestSite _site = new(
        ("input/index.zh.md", "---\ntitle: 首页\n---\n[案例](cases/index.md) [报告](reports/demo/index.md)\n"),
        ("input/index.en.md", "---\ntitle: Home\n---\n[Cases](cases/index.md) [Report](reports/demo/index.md)\n"),
        ("input/cases/index.zh.md", "---\ntitle: 案例\n---\n<?# CaseIndex /?>\n"),
        ("input/cases/index.en.md", "---\ntitle: Cases\n---\n<?# CaseIndex /?>\n"),
        ("input/cases/shop.zh.md", Case("小店", "贵州凯里", "零售、直播", "匹配：一场直播见许多人", "quantities: [shop.jobs]")),
        ("input/cases/shop.en.md", Case("The shop", "Kaili, Guizhou", "Retail, streaming", "\"Matching: one stream, many people\"", "quantities: [shop.jobs]")),
        ("input/cases/farm.zh.md", Case("农场", "贵州", "农业、零售", "匹配：另一种办法", "")),
        ("input/cases/farm.en.md", Case("The farm", "Guizhou", "Farming, retail", "\"Matching: another way\"", "")),
        ("input/cases/post.zh.md", Case("招聘", "全国", "零售", "返乡", "")),
        ("input/cases/post.en.md", Case("Hiring", "Somewhere, Elsewhere", "Retail", "Return home", "province: CN-SD")),
        ("input/reports/demo/assessment.yaml", Assessment),
        ("input/reports/demo/index.zh.md", "---\nassessment: demo\n---\n[台账](ledger.md)\n"),
        ("input/reports/demo/index.en.md", "---\nassessment: demo\n---\n[Ledger](ledger.md)\n"),
        ("input/reports/demo/ledger.zh.md", "---\nassessment: demo\nlayout: ledger\n---\n<?# Ledger /?>\n"),
        ("input/reports/demo/ledger.en.md", "---\nassessment: demo\nlayout: ledger\n---\n<?# Ledger /?>\n"));

    private readonly Dictionary<string, string> _pages;

    public CaseIndexTests()
    {
        foreach (var file in Directory.GetFiles(Path.Combine(Repository.Root, "theme"), "*", SearchOption.AllDirectories)) _site.Write(Path.GetRelativePath(Repository.Root, file), File.ReadAllText(file));
        var (report, pages) = _site.Build();
        Assert.True(report.Succeeded, TestSite.Text(report));
        _pages = pages;
    }

    [Theory]
    [InlineData("cases/index.html", "贵州", "匹配")]
    [InlineData("en/cases/index.html", "Guizhou", "Matching")]
    public void Lists_the_cases_of_a_province_and_of_a_mechanism_without_script(string path, string province, string mechanism)
    {
        var page = Page(path);

        Assert.Equal((province + " 2", 2), Entry(page, "place-gz"));
        Assert.Equal((mechanism + " 2", 2), Entry(page, "mechanism-" + mechanism.ToLowerInvariant()));
    }

    [Fact]
    public void Splits_lists_of_sectors()
    {
        Assert.Equal(("零售 3", 3), Entry(Page("cases/index.html"), "sector-零售"));
        Assert.Equal(("Retail 3", 3), Entry(Page("en/cases/index.html"), "sector-retail"));
    }

    [Fact]
    public void Takes_the_province_that_front_matter_names_and_else_the_place_itself()
    {
        Assert.Equal(("Shandong 1", 1), Entry(Page("en/cases/index.html"), "place-sd"));
        Assert.Equal(("全国 1", 1), Entry(Page("cases/index.html"), "place-全国"));
    }

    [Fact]
    public void Shows_all_provinces_on_the_map_and_links_those_with_cases()
    {
        var tiles = Page("en/cases/index.html").QuerySelectorAll(".tiles li");

        Assert.Equal(34, tiles.Length);
        Assert.Equal(["SD 1 #place-sd", "GZ 2 #place-gz"], tiles.Select(t => t.QuerySelector("a")).OfType<IElement>().Select(a => $"{a.TextContent} {a.GetAttribute("href")}"));
        Assert.Equal(34, tiles.Select(t => t.ClassName).Distinct().Count());
    }

    [Fact]
    public void Leads_from_a_mechanism_to_the_numbers_of_its_cases()
    {
        var numbers = Page("en/cases/index.html").QuerySelectorAll("dd").First(d => d.TextContent.Contains("The shop", StringComparison.Ordinal) && d.QuerySelectorAll("a").Length > 1);

        Assert.Equal("/en/reports/demo/ledger#shop.jobs", numbers.QuerySelectorAll("a")[^1].GetAttribute("href"));
        Assert.Contains("one stream, many people", numbers.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Leads_from_a_case_to_the_others_that_share_its_mechanism() =>
        Assert.Contains(Page("en/cases/shop.html").QuerySelectorAll(".facts a"), a => a.GetAttribute("href") == "/en/cases/#mechanism-matching" && a.TextContent == "Matching");

    [Fact]
    public void Leads_from_a_number_of_the_ledger_to_its_cases() =>
        Assert.Equal("/en/cases/shop", Page("en/reports/demo/ledger.html").QuerySelector("tr[id='shop.jobs'] a[href*='/cases/']")?.GetAttribute("href"));

    public void Dispose() => _site.Dispose();

    private static string Case(string title, string place, string sector, string mechanism, string more) =>
        $"---\ntitle: {title}\nreport: demo\nplace: {place}\nsector: {sector}\nmechanism: {mechanism}\n{more}\n---\nText.\n";

    private static (string Text, int Cases) Entry(IDocument page, string id)
    {
        var entry = page.GetElementById(id)!;
        var cases = 0;
        for (var next = entry.NextElementSibling; next?.LocalName == "dd"; next = next.NextElementSibling) cases++;
        return (entry.TextContent.Trim(), cases);
    }

    private IDocument Page(string path) => new HtmlParser().ParseDocument(_pages[path]);
}
