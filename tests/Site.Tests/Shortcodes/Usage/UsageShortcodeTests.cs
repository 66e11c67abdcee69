using System.Net;
using System.Text.RegularExpressions;
using Reckon.Diagnostics;
using Reckon.Site.Shortcodes;

namespace Reckon.Site.Tests.Shortcodes.Usage;

public sealed partial class UsageShortcodeTests
{
    private static readonly Catalog<IShortcode> Catalog = new(typeof(IShortcode).Assembly, s => s.Name);

    public static TheoryData<string> Names => [.. Catalog.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_shortcode_is_explained_in_both_languages_with_all_its_arguments(string name)
    {
        var (report, chinese, english) = ReferenceSite.Build($"<?# Usage {name} bare=true /?>");

        Assert.True(report.Succeeded, TestSite.Text(report));
        Assert.Matches(Han(), First(chinese));
        Assert.DoesNotMatch(Han(), First(english));
        Assert.Contains("&lt;?#", english);
        foreach (var parameter in Catalog.Find(name)!.Parameters)
        {
            Assert.Contains($"<code>{parameter.Name}</code>", chinese);
            Assert.Contains(parameter.Summary, WebUtility.HtmlDecode(english));
            Assert.DoesNotContain(parameter.Summary, WebUtility.HtmlDecode(chinese));
        }
    }

    [Fact]
    public void What_the_example_gives_stands_below_its_source()
    {
        var (report, chinese, english) = ReferenceSite.Build("<?# Usage Note /?>");

        Assert.True(report.Succeeded, TestSite.Text(report));
        Assert.Contains("&lt;?# Note type=warning", english);
        Assert.Contains("<div class=\"note note-warning\"", english);
        Assert.Contains("当心", chinese);
    }

    [Fact]
    public void A_shortcode_that_is_none_is_an_error_with_the_nearest_one()
    {
        var (report, _, _) = ReferenceSite.Build("<?# Usage Valeu /?>");

        Assert.Contains("There is no shortcode 'Valeu'.", TestSite.Text(report));
        Assert.Contains("Did you mean 'Value'?", TestSite.Text(report));
    }

    // The sentence on what it does.
    private static string First(string page)
    {
        var end = page.IndexOf("<pre", StringComparison.Ordinal);
        return Paragraph().Matches(page[..end])[^1].Value;
    }

    [GeneratedRegex(@"<p>[^\n]*</p>")]
    private static partial Regex Paragraph();

    [GeneratedRegex(@"[\u4e00-\u9fff]")]
    private static partial Regex Han();
}
