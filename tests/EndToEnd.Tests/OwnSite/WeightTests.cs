using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Reckon.EndToEnd.Tests.OwnSite;

/// <summary>What a reader loads, compressed as a server sends it.</summary>
[Collection(BuiltSiteCollection.Name)]
public sealed class WeightTests(BuiltSite site)
{
    private const int MostOfPage = 150_000;
    private const int MostOfStyle = 15_000;
    private const int MostOfScript = 10_000;

    private IEnumerable<string> Pages => site.Files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal));

    [Fact]
    public void A_page_stays_below_150_kB() => Assert.All(Pages, path => Assert.True(Gzip.Size(site.Files[path].Bytes) <= MostOfPage, $"{path}: {Gzip.Size(site.Files[path].Bytes)} bytes"));

    [Fact]
    public void The_styles_of_a_page_stay_below_15_kB() => Assert.All(Pages, path => Assert.InRange(Sum(path, "link[rel=stylesheet]", "href"), 1, MostOfStyle));

    [Fact]
    public void The_scripts_of_a_page_stay_below_10_kB() => Assert.All(Pages, path => Assert.InRange(Sum(path, "script[src]", "src"), 1, MostOfScript));

    [Fact]
    public void A_page_brings_no_font_and_no_picture_from_elsewhere() => Assert.All(Pages, path => Assert.DoesNotContain(
        Parse(path).QuerySelectorAll("link[rel~=preload], link[rel~=preconnect], link[as=font], img, iframe, video, audio, object, embed"), e => (e.GetAttribute("src") ?? e.GetAttribute("href") ?? "").Contains("//", StringComparison.Ordinal)));

    [Fact]
    public void The_policy_of_a_page_lets_nothing_run_that_stands_in_it() => Assert.All(Pages, path =>
    {
        var page = Parse(path);
        var policy = page.QuerySelector("meta[http-equiv=Content-Security-Policy]")?.GetAttribute("content") ?? "";

        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("style, script:not([src]):not([type='application/ld+json']):not([type='application/json'])"));
        Assert.DoesNotContain(page.All, e => e.Attributes.Any(a => a.Name == "style" || a.Name.StartsWith("on", StringComparison.Ordinal)));
    });

    private int Sum(string path, string selector, string attribute) => Parse(path).QuerySelectorAll(selector)
        .Select(e => e.GetAttribute(attribute)!.Split('?')[0].TrimStart('/')).Sum(name => Gzip.Size(site.Files[FileOf(path, name)].Bytes));

    private static string FileOf(string page, string address) => new Uri(new Uri("http://site.test/" + page), "/" + address).AbsolutePath.TrimStart('/');

    private IDocument Parse(string path) => new HtmlParser().ParseDocument(site.Text(path));
}
