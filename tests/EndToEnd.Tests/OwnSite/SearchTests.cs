using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Reckon.Site.Tests.Search;

namespace Reckon.EndToEnd.Tests.OwnSite;

/// <summary>The search of the site of this repository, held against its finished pages.</summary>
[Collection(BuiltSiteCollection.Name)]
public sealed class SearchTests(BuiltSite site)
{
    private const int Queries = 50;
    private const int MostBytes = 50 * 1024;
    private const int MostBytesOfScript = 3 * 1024;

    // What stands in the text of a page, without lists of other pages, navigation and the rows of a ledger.
    private const string Texts = "main .lead, main h1, :is(article.main, .full) :is(p, h2, h3, li, td, th, dt, dd)";
    private const string Elsewhere = "nav, form, svg, .cite, .list, .cards, table.led, .vh";

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void A_search_finds_every_page_on_which_a_text_search_finds_the_words(string language)
    {
        var pages = Pages(language);

        foreach (var query in RandomQueries(pages, language))
        {
            var expected = pages.Where(p => p.Value.Any(t => Holds(t, query, language))).Select(p => p.Key);
            var found = new SearchReader(site.Files, language).Search(query).Select(r => FileOf(r.Href)).ToHashSet();

            Assert.True(expected.All(found.Contains), $"{query}: not found on {string.Join(", ", expected.Except(found))}");
        }
    }

    // Two characters are one pair: whatever is found by them holds them. A row is found by all that stands in it, of which a result shows but a part.
    [Fact]
    public void Most_of_what_a_search_in_Chinese_finds_holds_the_words_together()
    {
        var pages = Pages("zh");
        // Each query counts alike: one of common characters finds more than all rare ones together.
        var shares = RandomQueries(pages, "zh").Where(q => q.Length > 2).Select(q => new SearchReader(site.Files, "zh").Search(q)
            .Select(r => $"{r.Title} {r.Context} {r.Text} {RowOf(r.Href)}".Contains(q, StringComparison.Ordinal) ? 1.0 : 0).DefaultIfEmpty(1).Average()).ToList();

        Assert.True(shares.Average() > .9, $"{shares.Average():0.000} of {shares.Count} queries");
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void A_query_loads_little(string language)
    {
        var loads = RandomQueries(Pages(language), language).Select(q => (Query: q, Bytes: Load(q, language))).ToList();

        Assert.All(loads, l => Assert.True(l.Bytes <= MostBytes, $"{l.Query}: {l.Bytes} bytes"));
    }

    [Fact]
    public void The_script_is_small() => Assert.InRange(Gzip.Size(site.Files["assets/search.js"].Bytes), 1, MostBytesOfScript);

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Every_result_leads_to_an_id_that_is_there(string language)
    {
        var ids = site.Files.Keys.Where(k => k.EndsWith(".html", StringComparison.Ordinal)).ToDictionary(k => k, k => Parse(site.Text(k)).QuerySelectorAll("[id]").Select(e => e.Id!).ToHashSet());
        var entries = site.Files.Keys.Where(k => k.StartsWith($"search/{language}/d", StringComparison.Ordinal)).SelectMany(k => System.Text.Json.JsonDocument.Parse(site.Files[k].Bytes).RootElement.EnumerateArray()).Select(e => e[3].GetString()!).ToList();

        Assert.NotEmpty(entries);
        Assert.All(entries, h => Assert.True(h.Split('#') is [_] || ids[FileOf(h)].Contains(Uri.UnescapeDataString(h.Split('#')[1])), h));
    }

    private string RowOf(string href) => href.Split('#') is [_, var id] && Parse(site.Text(FileOf(href))).GetElementById(Uri.UnescapeDataString(id)) is { LocalName: "tr" } row ? row.TextContent : "";

    private int Load(string query, string language)
    {
        var search = new SearchReader(site.Files, language);
        search.Show(query);
        return search.Loaded.Sum(p => Gzip.Size(site.Files[p].Bytes));
    }

    private Dictionary<string, List<string>> Pages(string language) => site.Files.Keys
        .Where(k => k.EndsWith(".html", StringComparison.Ordinal) && k.StartsWith("en/", StringComparison.Ordinal) == (language == "en") && !k.EndsWith("404.html", StringComparison.Ordinal))
        .ToDictionary(k => k, k => Parse(site.Text(k)).QuerySelectorAll(Texts).Where(e => e.Closest(Elsewhere) is null && e.QuerySelector(Texts + ", svg, div, ul, dl, table, small, math") is null).Select(e => e.TextContent).ToList());

    // The same at every run: a place in a text that is drawn among all of them.
    private static List<string> RandomQueries(Dictionary<string, List<string>> pages, string language)
    {
        var random = new Random(50);
        var texts = pages.OrderBy(p => p.Key, StringComparer.Ordinal).SelectMany(p => p.Value).SelectMany(t => Runs(t, language)).ToList();
        return [.. Enumerable.Range(0, Queries).Select(_ => texts[random.Next(texts.Count)]).Select(r => language == "en" ? r : Part(r, random))];
    }

    private static IEnumerable<string> Runs(string text, string language) => System.Text.RegularExpressions.Regex.Matches(text, language == "en" ? "[A-Za-z]{2,}" : "[\u4e00-\u9fff]{2,}").Select(m => m.Value);

    private static string Part(string run, Random random)
    {
        var length = random.Next(2, Math.Min(6, run.Length) + 1);
        return run.Substring(random.Next(run.Length - length + 1), length);
    }

    private static bool Holds(string text, string query, string language) =>
        language == "en" ? Runs(text, language).Any(r => r.StartsWith(query, StringComparison.OrdinalIgnoreCase)) : text.Contains(query, StringComparison.Ordinal);

    private string FileOf(string href)
    {
        var path = href.Split('#')[0].TrimStart('/');
        return site.Files.ContainsKey(path + ".html") ? path + ".html" : $"{path}index.html";
    }

    private static IDocument Parse(string html) => new HtmlParser().ParseDocument(html);
}
