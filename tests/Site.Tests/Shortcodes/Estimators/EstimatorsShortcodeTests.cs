using System.Net;
using System.Text.RegularExpressions;
using Reckon.Assessments.Cards;

namespace Reckon.Site.Tests.Shortcodes.Estimators;

public sealed partial class EstimatorsShortcodeTests
{
    [Fact]
    public void Every_estimator_stands_there_with_what_it_does_and_each_option_that_its_card_explains()
    {
        var (report, chinese, english) = ReferenceSite.Build("<?# Estimators /?>");

        Assert.True(report.Succeeded, TestSite.Text(report));
        foreach (var card in MethodCards.All.Names.Select(n => MethodCards.All.Find(n)!))
        {
            var (zh, en) = (Section(chinese, card.Name), Section(english, card.Name));
            Assert.Contains($"estimate: {card.Name}", en);
            Assert.Contains(card.Title.In("zh"), zh);
            Assert.Contains(card.Title.In("en"), en);
            Assert.All(card.Options, o => Assert.Contains($"<td><code>{o.Name}</code></td>", zh));
            Assert.Equal(card.Options.Count, Row().Count(en));
        }
    }

    private static string Section(string page, string name)
    {
        var start = page.IndexOf($"id=\"estimator-{name}\"", StringComparison.Ordinal);
        Assert.True(start >= 0, name);
        var end = page.IndexOf("<h2", start, StringComparison.Ordinal);
        return WebUtility.HtmlDecode(end < 0 ? page[start..] : page[start..end]);
    }

    [GeneratedRegex(@"<tr>\s*<td><code>")]
    private static partial Regex Row();
}
