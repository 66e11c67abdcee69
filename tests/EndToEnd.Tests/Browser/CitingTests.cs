using Microsoft.Playwright;
using Reckon.EndToEnd.Tests.OwnSite;

namespace Reckon.EndToEnd.Tests.Browser;

/// <summary>The citations of a page, copied.</summary>
[Collection(BuiltSiteCollection.Name)]
public sealed class CitingTests(BuiltSite site, Chromium chromium) : IClassFixture<Chromium>
{
    // The test's host is not one to which browsers give their clipboard.
    private const string Clipboard = "Object.defineProperty(navigator, 'clipboard', { value: { writeText: async text => { window.copied = text; } } });";
    private const string Boxes = "JSON.stringify([...document.querySelectorAll('.cite, .cite *:not(button *), .cite ~ *')].map(e => { const b = e.getBoundingClientRect(); return [b.x, b.y + scrollY, b.width, b.height]; }))";

    [SkippableTheory]
    [InlineData("/reports/kuaishou-ruc-2022/", "GB/T 7714", 360)]
    [InlineData("/en/reports/kuaishou-ruc-2022/", "APA", 1280)]
    public async Task A_citation_is_copied_and_nothing_moves(string path, string style, int width)
    {
        await using var visit = await Visit.OpenAsync(chromium.Browser, site.Files, path, new Look(width));
        await visit.Page.AddInitScriptAsync(Clipboard);
        await visit.Page.ReloadAsync();
        var line = visit.Page.Locator(".cite > .line").First;
        var before = await BoxesAsync(visit.Page, "none");

        await line.Locator("button").ClickAsync();
        await Assertions.Expect(line.Locator("button > span").First).ToHaveTextAsync(path.StartsWith("/en", StringComparison.Ordinal) ? "Copied" : "已复制");

        Assert.Equal(before, await BoxesAsync(visit.Page, "none"));
        Assert.Equal(style, await line.Locator("b").InnerTextAsync());
        Assert.Equal(await line.Locator("[data-copy-text]").InnerTextAsync(), await visit.Page.EvaluateAsync<string>("window.copied"));
    }

    [SkippableFact]
    public async Task The_buttons_have_their_room_before_the_script_shows_them()
    {
        await using var visit = await Visit.OpenAsync(chromium.Browser, site.Files, "/reports/kuaishou-ruc-2022/", new Look());
        await visit.Page.AddInitScriptAsync(Clipboard);
        await visit.Page.ReloadAsync();

        Assert.Equal(await BoxesAsync(visit.Page, "button => { button.hidden = true; }"), await BoxesAsync(visit.Page, "button => { button.hidden = false; }"));
    }

    [SkippableFact]
    public async Task What_is_for_programs_is_copied_whole()
    {
        await using var visit = await Visit.OpenAsync(chromium.Browser, site.Files, "/en/cases/silversmith-account", new Look());
        await visit.Page.AddInitScriptAsync(Clipboard);
        await visit.Page.ReloadAsync();
        var details = visit.Page.Locator(".cite details").First;

        await details.Locator("summary").ClickAsync();
        await details.Locator("button").ClickAsync();

        Assert.StartsWith("@misc{cases-silversmith-account-en,\n", await visit.Page.EvaluateAsync<string>("window.copied"), StringComparison.Ordinal);
    }

    private static async Task<string> BoxesAsync(IPage page, string change)
    {
        if (change != "none") await page.EvaluateAsync($"document.querySelectorAll('.cite button').forEach({change})");
        return await page.EvaluateAsync<string>(Boxes);
    }
}
