using Microsoft.Playwright;
using Reckon.EndToEnd.Tests.OwnSite;

namespace Reckon.EndToEnd.Tests.Browser;

/// <summary>Looking case studies up, with script and without.</summary>
[Collection(BuiltSiteCollection.Name)]
public sealed class CasesTests(BuiltSite site, Chromium chromium) : IClassFixture<Chromium>
{
    [SkippableTheory]
    [InlineData("/cases/", "place-gd")]
    [InlineData("/en/cases/", "place-gd")]
    public async Task A_choice_leaves_the_cases_that_fit(string path, string place)
    {
        await using var visit = await Visit.OpenAsync(chromium.Browser, site.Files, path, new Look());
        var cards = visit.Page.Locator("#cases > li:visible");
        var all = await cards.CountAsync();

        await visit.Page.SelectOptionAsync("#case-place", place);

        Assert.True(all > 2);
        await Assertions.Expect(cards).ToHaveCountAsync(2);
        await Assertions.Expect(visit.Page.Locator("[data-count]")).ToContainTextAsync("2");
        await visit.Page.SelectOptionAsync("#case-place", "");
        await Assertions.Expect(cards).ToHaveCountAsync(all);
        Assert.True(visit.Complaints.Count == 0, string.Join('\n', visit.Complaints));
    }

    [SkippableFact]
    public async Task Without_script_a_province_on_the_map_leads_to_its_cases()
    {
        await using var visit = await Visit.OpenAsync(chromium.Browser, site.Files, "/en/cases/", new Look { RunsScript = false });

        await visit.Page.Locator(".tiles a", new PageLocatorOptions { HasText = "GD" }).ClickAsync();
        await visit.Page.Locator("#place-gd + dd a").ClickAsync();
        await visit.Page.WaitForURLAsync("**/en/cases/*");

        await Assertions.Expect(visit.Page.Locator("header .kicker")).ToContainTextAsync("Guangdong");
    }
}
