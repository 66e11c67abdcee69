using Microsoft.Playwright;
using Reckon.EndToEnd.Tests.OwnSite;
using Reckon.Site;
using Reckon.Site.Output;
using Reckon.Support;

namespace Reckon.EndToEnd.Tests.Browser;

/// <summary>What readers do.</summary>
[Collection(BuiltSiteCollection.Name)]
public sealed class ReadingTests(BuiltSite site, Chromium chromium) : IClassFixture<Chromium>
{
    private const string Report = "/reports/kuaishou-ruc-2022/";

    [SkippableTheory]
    [InlineData(Report)]
    [InlineData("/en" + Report)]
    public async Task A_number_opens_its_card_from_the_keyboard(string path)
    {
        await using var visit = await Visit.OpenAsync(chromium.Browser, site.Files, path, new Look());
        var number = visit.Page.Locator("main button.num").First;
        var card = visit.Page.Locator(".card:popover-open");

        await number.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(card).ToBeVisibleAsync();
        var name = await card.Locator("[id$=-label]").InnerTextAsync();
        await visit.Page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(card).ToHaveCountAsync(0);
        await Assertions.Expect(number).ToBeFocusedAsync();
        Assert.NotEmpty(name);
        Assert.True(visit.Complaints.Count == 0, string.Join('\n', visit.Complaints));
    }

    [SkippableFact]
    public async Task The_tab_key_reaches_numbers()
    {
        await using var visit = await Visit.OpenAsync(chromium.Browser, site.Files, Report, new Look());
        var isNumber = false;

        for (var i = 0; i < 100 && !isNumber; i++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            isNumber = await visit.Page.EvaluateAsync<bool>("document.activeElement.matches('main button.num')");
        }

        Assert.True(isNumber);
    }

    [SkippableTheory]
    [InlineData("/", "/en/")]
    [InlineData(Report, "/en" + Report)]
    [InlineData("/en/audit", "/audit")]
    [InlineData("/en/cases/silversmith-account", "/cases/silversmith-account")]
    public async Task The_language_switch_leads_to_the_twin(string path, string twin)
    {
        await using var visit = await Visit.OpenAsync(chromium.Browser, site.Files, path, new Look());

        await visit.Page.Locator("header .lang a").ClickAsync();
        await visit.Page.WaitForURLAsync($"**{twin}");

        Assert.Equal(twin, new Uri(visit.Page.Url).AbsolutePath);
        Assert.Equal(twin.StartsWith("/en", StringComparison.Ordinal) ? "en" : "zh-Hans", await visit.Page.GetAttributeAsync("html", "lang"));
        Assert.True(visit.Complaints.Count == 0, string.Join('\n', visit.Complaints));
    }

    [SkippableFact]
    public async Task A_site_below_a_folder_works_as_well()
    {
        var output = new MemoryOutput();
        SiteBuilder.Build(new BuildRequest { Root = Repository.Root, Settings = new Dictionary<string, string> { ["LinkRoot"] = "/repo" } }, output);
        await using var visit = await Visit.OpenAsync(chromium.Browser, output.Files, "/repo/", new Look(), "/repo");

        await visit.Page.Locator("header .lang a").ClickAsync();
        await visit.Page.WaitForURLAsync("**/repo/en/");
        await visit.Page.Locator("main a[href*='/reports/']").First.ClickAsync();
        await visit.Page.WaitForURLAsync("**/repo/en/reports/**");
        await visit.Page.Locator("header .brand").ClickAsync();
        await visit.Page.WaitForURLAsync("**/repo/en/");

        Assert.Equal("rgb", (await visit.Page.EvaluateAsync<string>("getComputedStyle(document.body).color"))[..3]);
        Assert.True(visit.Complaints.Count == 0, string.Join('\n', visit.Complaints));
    }

    [SkippableFact]
    public async Task Without_script_all_that_is_said_is_there()
    {
        await using var context = await chromium.Browser.NewContextAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();

        await page.SetContentAsync(site.Text("audit.html"));

        Assert.Contains("4981", await page.InnerTextAsync("main"));
    }
}
