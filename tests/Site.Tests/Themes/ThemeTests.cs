namespace Reckon.Site.Tests.Themes;

public sealed class ThemeTests
{
    [Fact]
    public void A_page_without_a_layout_takes_that_of_its_kind()
    {
        using var site = new TestSite(
            ("theme/layouts/home.hbs", "home"), ("theme/layouts/report.hbs", "report"), ("theme/layouts/case.hbs", "case"), ("theme/layouts/default.hbs", "default"),
            ("input/index.md", ""), ("input/reports/index.md", ""), ("input/reports/x/index.md", ""), ("input/reports/x/ledger.md", ""), ("input/cases/y.md", ""));

        var files = site.Build().Files;

        Assert.Equal("home default report default case", string.Join(' ', new[] { "index", "reports/index", "reports/x/index", "reports/x/ledger", "cases/y" }.Select(f => files[f + ".html"])));
    }

    [Fact]
    public void A_partial_that_cannot_be_compiled_is_named()
    {
        using var site = new TestSite(("theme/partials/part.hbs", "{{%href}}"), ("theme/layouts/default.hbs", "{{> part}}"), ("input/index.md", "Home\n"));

        Assert.StartsWith("theme/partials/part.hbs:1:1: error: ", TestSite.Text(site.Build().Report), StringComparison.Ordinal);
        Assert.Contains("[template-syntax]", TestSite.Text(site.Build().Report), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_is_escaped_and_Chinese_stays_readable()
    {
        using var site = new TestSite(("theme/layouts/default.hbs", "<p title=\"{{page.titleText}}\">"), ("input/index.md", "---\ntitle: 就业 \"<&>' 机会\n---\n"));

        Assert.Equal("<p title=\"就业 &quot;&lt;&amp;&gt;&#39; 机会\">", site.Build().Files["index.html"]);
    }

    [Fact]
    public void Texts_of_the_theme_take_markup_and_text()
    {
        using var site = new TestSite(
            ("theme/strings/en.yaml", "note.note: Note\nnote.warning: W\nnote.demo: D\nin: \"<{0}> {1}\""), ("theme/strings/zh.yaml", "note.note: Note\nnote.warning: W\nnote.demo: D\nin: \"《{0}》{1}\""),
            ("theme/layouts/default.hbs", "{{t \"in\" page.meta.place page.titleText}}"), ("input/index.en.md", "---\ntitle: A & B\nplace: R&D *lab*\n---\n"));

        Assert.Equal("&lt;R&amp;D <em>lab</em>&gt; A &amp; B", site.Build().Files["en/index.html"]);
    }

    [Fact]
    public void A_changed_asset_has_another_address()
    {
        using var site = new TestSite(("theme/assets/css/site.css", "a"), ("theme/layouts/default.hbs", "{{asset \"css/site.css\"}}"), ("input/index.md", ""));
        var before = site.Build().Files["index.html"];

        site.Write("theme/assets/css/site.css", "b");

        Assert.StartsWith("/assets/css/site.css?v=", before, StringComparison.Ordinal);
        Assert.NotEqual(before, site.Build().Files["index.html"]);
    }

    [Theory]
    [InlineData("{{t page.titleText}}", "The theme has no text 'Index'.")]
    [InlineData("{{> x}}", "There is no partial 'x'.")]
    [InlineData("{{#if a}}{{else}}{{else if b}}{{/if}}", "[template-syntax]")]
    [InlineData("{{! {{> nothing}} }}", "")]
    [InlineData("{{!-- {{> nothing}} --}}", "")]
    [InlineData("{{ page..title | x }}", "There is no helper 'page..title'.")]
    [InlineData("{{t}} {{asset}}", "The theme has no text ''.")]
    public void Reports_a_template_that_fails(string template, string expected)
    {
        using var site = new TestSite(("theme/layouts/default.hbs", template), ("input/index.md", "---\ntitle: Index\n---\n"));

        var (report, _) = site.Build();

        Assert.Contains(expected, TestSite.Text(report), StringComparison.Ordinal);
    }

    [Fact]
    public void A_partial_that_calls_itself_without_end_is_a_finding()
    {
        using var site = new TestSite(("theme/layouts/default.hbs", "{{> p}}"), ("theme/partials/p.hbs", "{{> p}}"), ("input/index.md", ""));

        Assert.Contains("[template-failed]", TestSite.Text(site.Build().Report), StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_without_a_theme_is_a_finding()
    {
        using var site = new TestSite(("input/index.md", ""));
        site.Settings["ThemePaths"] = "no-theme";

        Assert.Contains("[no-theme]", TestSite.Text(site.Build().Report), StringComparison.Ordinal);
    }
}
