using System.Text.RegularExpressions;
using Reckon.Assessments.Cards;

namespace Reckon.EndToEnd.Tests.OwnSite.Methods;

/// <summary>The pages on methods, in both languages.</summary>
[Collection(BuiltSiteCollection.Name)]
public sealed partial class MethodPagesTests(BuiltSite site)
{
    [Theory]
    [InlineData("methods/")]
    [InlineData("en/methods/")]
    public void Every_method_stands_on_one_page(string folder)
    {
        var found = site.Files.Keys.Where(f => f.StartsWith(folder, StringComparison.Ordinal)).SelectMany(f => Cards().Matches(site.Text(f)).Select(m => m.Groups[1].Value));

        Assert.Equal(MethodCards.All.Names, found.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("methods/")]
    [InlineData("en/methods/")]
    public void Every_page_with_methods_leads_to_a_report_and_from_the_first_one(string folder)
    {
        var first = site.Text(folder + "index.html");
        var pages = site.Files.Keys.Where(f => f.StartsWith(folder, StringComparison.Ordinal) && Cards().IsMatch(site.Text(f))).ToList();

        Assert.NotEmpty(pages);
        Assert.All(pages, p => Assert.Contains($"href=\"/{p[..^".html".Length]}\"", first, StringComparison.Ordinal));
        Assert.All(pages, p => Assert.Matches("<article.*href=\"/(en/)?reports/[a-z0-9-]+/(#[a-z]+)?\"", site.Text(p).ReplaceLineEndings(" ")));
    }

    [GeneratedRegex("<section class=\"method\" aria-labelledby=\"method-([a-z-]+)\"")]
    private static partial Regex Cards();
}
