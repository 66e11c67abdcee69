namespace Reckon.Site.Tests.Pages;

public sealed class PageMetaTests
{
    [Fact]
    public void The_closer_folder_wins_and_the_page_wins_over_all()
    {
        using var site = new TestSite(
            ("theme/layouts/default.hbs", "{{page.meta.a}} {{page.meta.b}} {{page.meta.c}} {{page.meta.only}} {{page.meta.deep.er}}"),
            ("input/_directory.yaml", "a: outer\nb: outer\nc: outer\nonly: outer"),
            ("input/x/_directory.yml", "B: inner\nC: inner\nrecursive: false\nonly: inner"),
            ("input/x/y/page.md", ""),
            ("input/x/page.md", "---\nc: page\ndeep: { er: kept }\n---\n"));

        var (report, files) = site.Build();

        Assert.True(report.Succeeded, TestSite.Text(report));
        Assert.Equal("outer inner page inner kept", files["x/page.html"]);
        Assert.Equal("outer outer outer outer ", files["x/y/page.html"]);
    }

    [Fact]
    public void Values_are_rendered_as_lines_and_never_escaped_twice()
    {
        using var site = new TestSite(
            ("theme/layouts/default.hbs", "{{page.meta.lead}}|{{{page.meta.lead}}}|{{#each page.meta.list}}{{this}};{{/each}}|{{#if page.meta.none}}x{{/if}}"),
            ("input/index.md", "---\nlead: 1. R&D *is* <?# Meta word /?>\nword: good\nlist: [a & b, c]\nnone:\n---\n"));

        Assert.Equal("1. R&amp;D <em>is</em> good|1. R&amp;D <em>is</em> good|a &amp; b;c;|", site.Build().Files["index.html"]);
    }
}
