using Reckon.Diagnostics;
using Reckon.Site.Pages;
using Reckon.Site.Settings;

namespace Reckon.Site.Tests.Pages;

public sealed class PageIndexTests : IDisposable
{
    private readonly TestSite _site = new(
        ("input/index.zh.md", ""), ("input/index.en.md", ""), ("input/404.zh.md", ""),
        ("input/reports/index.zh.md", ""), ("input/reports/a/index.zh.md", "---\norder: 2\n---\n"), ("input/reports/b/index.zh.md", "---\norder: 1\n---\n"),
        ("input/reports/c/deep/page.zh.md", ""), ("input/cases/one.zh.md", ""), ("input/cases/two.zh.md", "---\nExcluded: true\n---\n"));

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("/", "cases/one reports/index")]
    [InlineData("/reports/", "reports/b/index reports/a/index reports/c/deep/page")]
    [InlineData("/en/", "")]
    public void Lists_the_pages_below_a_page_in_order(string url, string expected)
    {
        var pages = Find();

        Assert.Equal(expected, string.Join(' ', pages.Children(pages.FindUrl(url)!).Select(p => p.Stem)));
    }

    [Fact]
    public void Knows_the_way_up_and_to_the_sides()
    {
        var pages = Find();
        var page = pages.FindUrl("/reports/a/")!;

        Assert.Equal(["index", "reports/index"], pages.Ancestors(page).Select(p => p.Stem));
        Assert.Equal(("reports/b/index", "reports/c/deep/page"), (pages.Previous(page)?.Stem, pages.Next(page)?.Stem));
        Assert.Null(pages.Previous(pages.FindUrl("/")!));
    }

    [Theory]
    [InlineData("index.md", "en", "/en/")]
    [InlineData("index.zh.md", "en", "/en/")]
    [InlineData("reports/index.md", "en", "/reports/")]
    [InlineData("cases/two.md", "zh", null)]
    [InlineData("Index.md", "zh", null)]
    public void Finds_pages_by_file_in_the_nearest_language(string path, string code, string? url)
    {
        var pages = Find();

        Assert.Equal(url, pages.FindFile(path, SiteLanguage.OfCode(code, isFirst: code == "zh"))?.Url);
    }

    private PageIndex Find()
    {
        var diagnostics = new DiagnosticBag();
        var files = new SourceFolder(_site.Root);
        var settings = SettingsReader.Read(files, new Dictionary<string, string>(), new Dictionary<string, string>(), diagnostics);
        var pages = PageFinder.Find(files, settings, diagnostics);
        Assert.Empty(diagnostics.Ordered());
        return pages;
    }
}
