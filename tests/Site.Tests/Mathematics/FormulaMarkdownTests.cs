namespace Reckon.Site.Tests.Mathematics;

public sealed class FormulaMarkdownTests
{
    private const string X = "<math><semantics><mi>x</mi><annotation encoding=\"application/x-tex\">x</annotation></semantics></math>";
    private const string Displayed = "<math display=\"block\"><semantics><mi>x</mi><annotation encoding=\"application/x-tex\">x</annotation></semantics></math>";

    [Theory]
    [InlineData("a $x$ b", "<p>a " + X + " b</p>")]
    [InlineData("系数$x$，为$x$倍", "<p>系数" + X + "，为" + X + "倍</p>")]
    [InlineData("*$x$* ($x$)", "<p><em>" + X + "</em> (" + X + ")</p>")]
    [InlineData("# $x$", "<h1 id=\"section\">" + X + "</h1>")]
    [InlineData("a $$x$$ b", "<p>a <span class=\"tex\" tabindex=\"0\">" + Displayed + "</span> b</p>")]
    [InlineData("a $$x\n$$ b", "<p>a <span class=\"tex\" tabindex=\"0\">" + Displayed + "</span> b</p>")]
    [InlineData("$$\nx\n$$", "<div class=\"tex\" tabindex=\"0\">" + Displayed + "</div>")]
    [InlineData("> $$\n> x\n> $$", "<blockquote>\n<div class=\"tex\" tabindex=\"0\">" + Displayed + "</div>\n</blockquote>")]
    [InlineData("| a |\n|---|\n| $x$ |", "<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>" + X + "</td>\n</tr>\n</tbody>\n</table>")]
    public void A_formula_becomes_MathML_where_it_stands(string markdown, string expected) => Assert.Equal(expected, TestSite.Render(markdown));

    [Fact]
    public void Money_before_a_formula_does_not_open_it() =>
        Assert.Equal($"<p>It cost $5, and {X} of it</p>", TestSite.Render("It cost $5, and $x$ of it"));

    [Fact]
    public void An_alternative_text_holds_the_TeX()
    {
        using var site = new TestSite(("input/index.md", "![Of $x^2$](a.png)"), ("input/a.png", ""));

        Assert.Contains("alt=\"Of x^2\"", site.Build().Files["index.html"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("It cost $5 and sold for $10.")]
    [InlineData("It cost $5, then $6, then $7")]
    [InlineData("from US$5 to US$6")]
    [InlineData("5$ and 6$")]
    [InlineData("价格从$5涨到$6")]
    [InlineData("$ 5 and 6 $")]
    [InlineData("one $ alone")]
    [InlineData("$$ $")]
    [InlineData("\\$x\\$")]
    [InlineData("$x\ny$")]
    [InlineData("$$$x$$$")]
    public void Money_stays_text(string markdown) =>
        Assert.Equal($"<p>{markdown.Replace("\\", "", StringComparison.Ordinal)}</p>", TestSite.Render(markdown));

    [Fact]
    public void A_computed_number_between_dollar_signs_stays_money() =>
        Assert.Equal("<p>$7/$7</p>", TestSite.Render("---\ntitle: T\nx: 7\n---\n$<?# Meta x /?>/$<?# Meta x /?>"));

    [Fact]
    public void Emphasis_and_table_bars_mean_nothing_within_a_formula()
    {
        var html = TestSite.Render("$a_i$ and $b_i$, $a*b*c$\n\n| a |\n|---|\n| $|x|$ |");

        Assert.DoesNotContain("<em>", html, StringComparison.Ordinal);
        Assert.Contains("<annotation encoding=\"application/x-tex\">|x|</annotation>", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("---\ntitle: t\n---\n\nAs $a+\\sume x$ says", "5:7", "There is no command '\\sume' in formulas.")]
    [InlineData("> a\n> b $\\sume$", "2:6", "There is no command '\\sume' in formulas.")]
    [InlineData("- a\n\n  $$\n  x\n    + \\sume\n  $$", "5:7", "There is no command '\\sume' in formulas.")]
    [InlineData("> $$\n> x +\n> \\sume\n> $$", "3:3", "There is no command '\\sume' in formulas.")]
    [InlineData("---\ntitle: t $\\sume$\n---\n", "2:11", "There is no command '\\sume' in formulas.")]
    [InlineData("a\n\n$$\nx\n\nand more", "3:1", "The formula that opens here has no end.")]
    [InlineData("-\t$$\n\t\\sume\n\t$$", "2:2", "There is no command '\\sume' in formulas.")]
    [InlineData("$$\n$$", "1:1", "The formula is empty.")]
    public void An_error_stands_at_its_place_in_the_authors_file(string markdown, string place, string message) =>
        Assert.Contains($"input/index.md:{place}: error: {message}", TestSite.Findings(markdown), StringComparison.Ordinal);

    [Fact]
    public void Titles_hold_formulas_and_descriptions_their_TeX()
    {
        using var site = new TestSite(("input/index.md", "---\ntitle: Of $x^2$\n---\nAs $\\frac{a}{b}<1$ says."), ("theme/layouts/default.hbs", "{{{page.title}}}|{{page.description}}"));

        var (report, files) = site.Build();

        Assert.True(report.Succeeded, TestSite.Text(report));
        Assert.Contains("<msup><mi>x</mi><mn>2</mn></msup>", files["index.html"], StringComparison.Ordinal);
        Assert.Contains("As \\frac{a}{b}&lt;1 says.", files["index.html"], StringComparison.Ordinal);
    }
}
