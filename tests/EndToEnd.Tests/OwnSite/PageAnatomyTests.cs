using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Reckon.EndToEnd.Tests.OwnSite;

/// <summary>What stands around the text of a report, on the page of each of the five reports in both languages.</summary>
[Collection(BuiltSiteCollection.Name)]
public sealed class PageAnatomyTests(BuiltSite site)
{
    private static readonly string[] Slugs = ["wechat-caict-2021", "kuaishou-ruc-2022", "kuaishou-grow-2023", "kuaishou-youth-2023", "douyin-2025"];

    public static TheoryData<string> Pages => [.. from prefix in new[] { "", "en/" } from slug in Slugs select $"{prefix}reports/{slug}/index.html"];

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_finding_comes_first_and_the_key_numbers_next_each_with_its_interval_or_what_stands_for_it(string path)
    {
        var main = Parse(path).QuerySelector("main")!;
        var order = main.QuerySelectorAll("h1, .lead, .keys, article").ToList();
        var keys = main.QuerySelectorAll(".keys .key").ToList();

        Assert.Equal(["H1", "P", "DL", "ARTICLE"], order.Select(e => e.TagName));
        Assert.InRange(keys.Count, 2, 6);
        Assert.All(keys, key => Assert.NotEqual("", key.QuerySelector(".rng")!.TextContent.Trim()));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_contents_lead_to_every_section(string path)
    {
        var page = Parse(path);
        var listed = page.QuerySelectorAll(".toc-wide a").Select(a => a.GetAttribute("href")!.TrimStart('#')).ToList();
        var sections = page.QuerySelectorAll("article h2[id]").Select(h => h.Id!).Except(["cite-page"]);

        Assert.Equal(sections, listed);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Figures_and_tables_are_numbered_from_one(string path)
    {
        var page = Parse(path);
        Assert.NotEmpty(page.QuerySelectorAll(".fig, .tbl"));
        foreach (var kind in new[] { ".fig", ".tbl" })
        {
            var numbers = page.QuerySelectorAll(kind).Select(figure => figure.QuerySelector(".kicker")!).Select(k => int.Parse(string.Concat(k.FirstChild!.TextContent.Where(char.IsAsciiDigit)), System.Globalization.CultureInfo.InvariantCulture));
            Assert.Equal(Enumerable.Range(1, page.QuerySelectorAll(kind).Length), numbers);
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void It_cites_sources_links_to_methods_and_can_be_cited_in_four_styles(string path)
    {
        var page = Parse(path);

        Assert.NotEmpty(page.QuerySelectorAll("article a[href^='#ref-']"));
        Assert.NotEmpty(page.QuerySelectorAll("#references ~ ol > li, section:has(#references) li"));
        Assert.Contains(page.QuerySelectorAll("article a"), a => a.GetAttribute("href")!.Contains("/methods/", StringComparison.Ordinal) && a.GetAttribute("href")!.Contains("#method-", StringComparison.Ordinal));
        Assert.Equal(["APA", "GB/T 7714", "BibTeX", "CSL-JSON"], page.QuerySelectorAll(".cite b, .cite summary").Select(s => s.TextContent.Trim()).OrderBy(s => Array.IndexOf(["APA", "GB/T 7714", "BibTeX", "CSL-JSON"], s)));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void It_says_where_it_belongs_what_comes_before_and_after_and_when_its_content_changed(string path)
    {
        var page = Parse(path);

        Assert.Equal(3, page.QuerySelectorAll(".crumbs li").Length);
        Assert.NotEmpty(page.QuerySelectorAll(".pager a[rel=next], .pager a[rel=prev]"));
        Assert.Matches("^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$", page.QuerySelector(".facts time")!.GetAttribute("datetime"));
    }

    [Theory]
    [InlineData("reports/kuaishou-ruc-2022/index.html")]
    [InlineData("en/reports/kuaishou-ruc-2022/index.html")]
    public void A_report_with_an_earlier_edition_says_what_changed(string path) => Assert.NotEmpty(Parse(path).QuerySelectorAll(".changes tbody tr, .changes p"));

    private IDocument Parse(string path) => new HtmlParser().ParseDocument(site.Text(path));
}
