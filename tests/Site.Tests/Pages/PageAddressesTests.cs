using Reckon.Diagnostics;
using Reckon.Site.Pages;
using Reckon.Site.Settings;

namespace Reckon.Site.Tests.Pages;

public sealed class PageAddressesTests
{
    private static readonly SiteLanguage Chinese = SiteLanguage.OfCode("zh", isFirst: true);
    private static readonly SiteLanguage English = SiteLanguage.OfCode("en", isFirst: false);
    private static readonly SiteSettings Settings = new() { File = new SourceFile("statiq.json", ""), Languages = [Chinese, English] };

    [Theory]
    [InlineData("My File & Name", "my-file-name")]
    [InlineData("a_b~c", "abc")]
    [InlineData("..dots..", "dots")]
    [InlineData("就业 机会", "就业-机会")]
    [InlineData("&&&", "&&&")]
    [InlineData("index", "index")]
    public void Makes_file_names_fit_for_addresses(string name, string expected) => Assert.Equal(expected, PageAddresses.OptimizeFileName(name));

    [Theory]
    [InlineData("index", false, "index.html", "/")]
    [InlineData("index", true, "en/index.html", "/en/")]
    [InlineData("reports/x/index", false, "reports/x/index.html", "/reports/x/")]
    [InlineData("reports/x/ledger", true, "en/reports/x/ledger.html", "/en/reports/x/ledger")]
    [InlineData("404", false, "404.html", "/404")]
    public void Puts_the_first_language_at_the_root(string stem, bool isEnglish, string path, string url)
    {
        var addresses = new PageAddresses(Settings, new DiagnosticBag());

        var output = addresses.OutputPath(stem, isEnglish ? English : Chinese, null);

        Assert.Equal((path, url), (output, addresses.Url(output)));
    }

    [Theory]
    [InlineData(false, false, "/a/index.html", "/b.html")]
    [InlineData(true, false, "/a/index.html", "/b")]
    [InlineData(false, true, "/a/", "/b.html")]
    public void Hides_as_much_as_the_settings_say(bool extensions, bool indexes, string index, string page)
    {
        var addresses = new PageAddresses(Settings with { LinkHideExtensions = extensions, LinkHideIndexPages = indexes }, new DiagnosticBag());

        Assert.Equal((index, page), (addresses.Url("a/index.html"), addresses.Url("b.html")));
    }

    [Fact]
    public void Escapes_links() => Assert.Equal("/repo/a%20b/%E4%B8%AD", new PageAddresses(Settings with { LinkRoot = "/repo" }, new DiagnosticBag()).Href("/a b/中"));

    [Theory]
    [InlineData("a/b.zh.md", "a/b", "zh")]
    [InlineData("a/b.md", "a/b", null)]
    [InlineData("v1.md", "v1", null)]
    [InlineData("v1.0.md", "v1.0", null)]
    [InlineData("notes.html.md", "notes.html", null)]
    [InlineData("a.eng.md", "a", "eng")]
    [InlineData(".en.md", ".en", null)]
    public void Reads_the_language_of_a_file_name(string path, string stem, string? code)
    {
        var name = PageName.Of(path);

        Assert.Equal((stem, code), (name.Stem, name.LanguageCode));
    }
}
