namespace Reckon.Site.Tests.Links;

public sealed class LinkCheckerTests
{
    [Theory]
    [InlineData("[a](other.md)")]
    [InlineData("[a](other.zh.md#part)")]
    [InlineData("[a](other#part)")]
    [InlineData("[a](~/folder)")]
    [InlineData("[a](folder/)")]
    [InlineData("[a](./folder/../other.md)")]
    [InlineData("[a](/folder/)")]
    [InlineData("[a](#top)\n\n## Top {#top}")]
    [InlineData("[a](#)")]
    [InlineData("[a](mailto:a@example.org) [b](//example.org/x) <https://example.org>")]
    [InlineData("[a](folder/中%20文.csv)")]
    [InlineData("[a](<folder/中 文.csv>)")]
    [InlineData("[a][b]\n\n[b]: other.md")]
    [InlineData("text[^1]\n\n[^1]: A footnote.")]
    [InlineData("<a href=\"other#part\">a</a> <!-- <a href=\"no\"> -->")]
    [InlineData("![a](folder/a.svg)")]
    public void Finds_what_is_there(string markdown) => Assert.Equal("", Findings(markdown));

    [Theory]
    [InlineData("[a](Other.md)", "dead-link")]
    [InlineData("[a](other.md#Part)", "dead-fragment")]
    [InlineData("[a](../other.md)", "dead-link")]
    [InlineData("[a](../../../x)", "dead-link")]
    [InlineData("[a](data/private.csv)", "dead-link")]
    [InlineData("[a][b]\n\n[b]: othr.md", "dead-link")]
    [InlineData("![a](folder/b.svg)", "dead-link")]
    [InlineData("<img src=\"https://example.org/x.png\" alt=\"\">", "outside-request")]
    [InlineData("[a](_hidden.md)", "dead-link")]
    public void Reports_what_is_not(string markdown, string code) => Assert.Contains($"[{code}]", Findings(markdown), StringComparison.Ordinal);

    [Fact]
    public void Links_outside_the_link_root_are_dead()
    {
        using var site = new TestSite(("input/index.md", "[a](/other) [b](/repo/other) [c](/repository/other)"), ("input/other.md", ""));
        site.Settings["LinkRoot"] = "repo";

        var text = TestSite.Text(site.Build().Report);

        Assert.Equal(2, text.Split("[dead-link]").Length - 1);
        Assert.Contains("'/repository/other'", text, StringComparison.Ordinal);
    }

    private static string Findings(string markdown)
    {
        using var site = new TestSite(
            ("input/index.md", markdown), ("input/other.zh.md", "## Part {#part}"), ("input/folder/index.md", ""), ("input/_hidden.md", ""),
            ("input/data/private.csv", ""), ("input/folder/中 文.csv", ""), ("input/folder/a.svg", ""));
        return TestSite.Text(site.Build().Report);
    }
}
