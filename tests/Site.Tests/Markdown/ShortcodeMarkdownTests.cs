namespace Reckon.Site.Tests.Markdown;

public sealed class ShortcodeMarkdownTests
{
    private const string Front = "---\ntitle: T\nx: X\nurl: https://example.org/\n---\n";

    // The golden table of Statiq's blocks and inlines; a tag followed by text is inline here.
    [Theory]
    [InlineData("before\n<?# Meta x /?>\nafter", "<p>before</p>\nX\n<p>after</p>")]
    [InlineData("text <?# Meta x /?> *more*", "<p>text X <em>more</em></p>")]
    [InlineData("<?# Meta x /?> trailing *text*", "<p>X trailing <em>text</em></p>")]
    [InlineData("<?# Meta\n\n  key=x\n/?>", "X")]
    [InlineData("a <?# Meta\nx /?> b", "<p>a X b</p>")]
    [InlineData("a <?# Raw ?>raw *md*<?#/ Raw ?> b", "<p>a raw *md* b</p>")]
    [InlineData("<?# Raw ?><?* raw *md* ?><?#/ Raw ?>", "raw *md*")]
    [InlineData("<?# Raw ?>\n<?* raw\n\n*md* <?# Nope /?>\n?>\n<?#/ Raw ?>", "raw\n\n*md* <?# Nope /?>")]
    [InlineData("| a |\n|---|\n| <?# Meta x /?> |", "<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>X</td>\n</tr>\n</tbody>\n</table>")]
    [InlineData("| a | b |\n|---|--:|\n| <?# Meta \"x\" /?> | <?# Raw ?>|<?#/ Raw ?> |", "<table>\n<thead>\n<tr>\n<th>a</th>\n<th class=\"right\">b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>X</td>\n<td class=\"right\">|</td>\n</tr>\n</tbody>\n</table>")]
    [InlineData("- a <?# Meta x /?>\n- <?# Meta x /?>", "<ul>\n<li>a X</li>\n<li>\nX\n</li>\n</ul>")]
    [InlineData("# Head <?# Meta x /?>", "<h1 id=\"head\">Head X</h1>")]
    [InlineData("[l](<?# Meta url /?>)", "<p><a href=\"https://example.org/\">l</a></p>")]
    [InlineData("[l <?# Meta x /?>](https://example.org/)", "<p><a href=\"https://example.org/\">l X</a></p>")]
    [InlineData("`<?# Meta x /?>`", "<p><code>&lt;?# Meta x /?&gt;</code></p>")]
    [InlineData("```\n<?# Meta x /?>\n```", "<pre><code>&lt;?# Meta x /?&gt;\n</code></pre>")]
    [InlineData("    <?# Meta x /?>", "<pre><code>&lt;?# Meta x /?&gt;\n</code></pre>")]
    [InlineData("<div title=\"<?# Meta x /?>\"><?# Meta x /?></div>", "<div title=\"X\">X</div>")]
    [InlineData("a <b title=\"<?# Meta x /?>\">c</b>", "<p>a <b title=\"X\">c</b></p>")]
    [InlineData("<!-- <?# Nope /?> -->", "<!-- <?# Nope /?> -->")]
    [InlineData("<?# META x /?>", "X")]
    [InlineData("<?#= x /?>", "X")]
    [InlineData("**“<?# Meta x /?>”**超过", "<p><strong>“X”</strong>超过</p>")]
    [InlineData("## 就业机会\n\n## 就业机会", "<h2 id=\"就业机会\">就业机会</h2>\n<h2 id=\"就业机会-1\">就业机会</h2>")]
    [InlineData("## A {#bc}", "<h2 id=\"bc\">A</h2>")]
    public void Renders_tags_where_they_stand(string markdown, string expected) => Assert.Equal(expected, TestSite.Render(Front + markdown));

    [Fact]
    public void Content_between_tags_on_their_own_lines_is_Markdown()
    {
        var html = TestSite.Render(Front + "<?# Note ?>\n- *a* <?# Meta x /?>\n\n```\n<?#/ Note ?>\n```\n<?#/ Note ?>");

        Assert.Contains("<li><em>a</em> X</li>", html, StringComparison.Ordinal);
        Assert.Contains("<code>&lt;?#/ Note ?&gt;", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Elements_of_one_name_nest()
    {
        var html = TestSite.Render("<?# Note title=outer ?>\n<?# Note title=inner ?>\ntext\n<?#/ Note ?>\nrest\n<?#/ Note ?>");

        Assert.Equal(2, html.Split("<div class=\"note").Length - 1);
        Assert.True(html.IndexOf("inner", StringComparison.Ordinal) < html.IndexOf("rest", StringComparison.Ordinal));
    }

    [Fact]
    public void An_element_alone_in_its_paragraph_is_a_block()
    {
        var html = TestSite.Render("<?# Note ?>A *short* one.<?#/ Note ?>");

        Assert.StartsWith("<div", html, StringComparison.Ordinal);
        Assert.Contains("<p>A <em>short</em> one.</p>", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("---\ntitle: t\n---\n\n<?# Nope a /?>", "5:5")]
    [InlineData("> a\n> <?# Nope a /?> b", "2:7")]
    [InlineData("- a\n  <?# Nope a /?> b", "2:7")]
    [InlineData("| a |\n|---|\n| <?# Nope /?> |", "3:7")]
    [InlineData("---\ntitle: t <?# Nope /?>\n---\n", "2:14")]
    public void Findings_stand_at_the_place_in_the_authors_file(string markdown, string place) =>
        Assert.Contains($"input/index.md:{place}: error: There is no shortcode 'Nope'.", TestSite.Findings(markdown), StringComparison.Ordinal);

    [Theory]
    [InlineData("<?# Note ?>\nText", "unclosed-shortcode")]
    [InlineData("text\n\n<?#/ Note ?>", "unopened-shortcode")]
    [InlineData("<?# Meta title ?>", "unclosed-shortcode")]
    [InlineData("<?# Note /?>", "content-missing")]
    [InlineData("<?# Raw ?>\nText", "unclosed-shortcode")]
    [InlineData("a <?# Meta title ?>x<?#/ Meta ?> b", "content-not-allowed")]
    [InlineData("<?! Meta title /?>", "other-phase")]
    public void Tags_without_partner_are_findings(string markdown, string code) =>
        Assert.Contains($"[{code}]", TestSite.Findings(markdown), StringComparison.Ordinal);
}
