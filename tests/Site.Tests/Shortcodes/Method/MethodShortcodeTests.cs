using Reckon.Assessments.Cards;
using Reckon.Support;

namespace Reckon.Site.Tests.Shortcodes.Method;

public sealed class MethodShortcodeTests
{
    public static TheoryData<string> Names => [.. MethodCards.All.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_card_of_each_estimator_is_shown_in_both_languages(string name)
    {
        using var site = Site($"<?# Method {name} /?>");

        var (report, files) = site.Build();

        Assert.True(report.Succeeded, TestSite.Text(report));
        Assert.All(new[] { files["index.html"], files["en/index.html"] }, html => Assert.Contains($"<h2 id=\"method-{name}\">", html, StringComparison.Ordinal));
    }

    [Fact]
    public void A_card_shows_formulas_symbols_premises_and_literature()
    {
        using var site = Site("<?# Method expansion /?>\n\n<?# Ref method:expansion /?>");

        var html = site.Build().Files["en/index.html"];

        Assert.Equal(5, Count(html, "<math display=\"block\">"));
        Assert.Contains("<annotation encoding=\"application/x-tex\">\\hat Y = N\\,\\bar y,", html, StringComparison.Ordinal);
        Assert.Contains("<tr><td class=\"sym\"><math><semantics><msub><mi>y</mi><mi>i</mi></msub>", html, StringComparison.Ordinal);
        Assert.Contains("<td>pure number</td>", html, StringComparison.Ordinal);
        Assert.Contains("<h3>When it misleads</h3>", html, StringComparison.Ordinal);
        Assert.Contains("<li>Cochran, W. G. (1977).", html, StringComparison.Ordinal);
        Assert.Contains("<a class=\"ref-link\" href=\"#method-expansion\">Expansion of a sample mean</a>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_script_and_style_attributes()
    {
        using var site = Site("<?# Method expansion /?>");

        var html = site.Build().Files["index.html"];

        Assert.DoesNotContain("style=", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_name_is_an_error_at_the_name()
    {
        var findings = TestSite.Findings("See <?# Method expnsion /?>");

        Assert.Contains("input/index.md:1:16: error: There is no method 'expnsion'. [unknown-method]", findings, StringComparison.Ordinal);
        Assert.Contains("Did you mean 'expansion'?", findings, StringComparison.Ordinal);
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    private static TestSite Site(string markdown) => new(
        ("input/index.zh.md", markdown),
        ("input/index.en.md", markdown),
        ("theme/strings/zh.yaml", Words("zh")),
        ("theme/strings/en.yaml", Words("en")));

    private static string Words(string language) => File.ReadAllText(Path.Combine(Repository.Root, $"theme/strings/{language}.yaml"));
}
