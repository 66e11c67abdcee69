using Microsoft.Playwright;
using Reckon.EndToEnd.Tests.BadInput;

namespace Reckon.EndToEnd.Tests.Browser;

/// <summary>The preview in a real browser, under the policy that real pages have.</summary>
public sealed class PreviewTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Page = "input/reports/demo/index.md";

    [SkippableFact]
    public async Task Reloads_where_the_reader_was_and_shows_errors_until_they_are_mended()
    {
        var browser = chromium.Browser;
        using var site = SmallSite.Create();
        site.Write(Page, site.Read(Page) + string.Concat(Enumerable.Repeat("\nA long page.\n", 100)));
        using var stop = new CancellationTokenSource();
        using var output = new AddressWriter();
        var running = Task.Run(() => Cli.Program.RunAsync(["serve", "--port", "0"], new Cli.Shell { Out = output, Error = TextWriter.Null, Folder = site.Root }, stop.Token));
        var page = await browser.NewPageAsync();
        await page.GotoAsync(await output.Address + "reports/demo/");
        await page.EvaluateAsync("scrollTo(0, 700)");

        site.Write(Page, site.Read(Page) + "\nThe end of it.\n");
        await Assertions.Expect(page.GetByText("The end of it.")).ToBeAttachedAsync();
        await page.WaitForFunctionAsync("scrollY === 700");

        var good = site.Read(Page);
        site.Write(Page, good + "\n<?# Valeu x /?>\n");
        var overlay = page.Locator("#reckon-errors");
        await Assertions.Expect(overlay).ToBeVisibleAsync();
        await Assertions.Expect(overlay).ToContainTextAsync("error: There is no shortcode 'Valeu'.");
        await Assertions.Expect(overlay).ToContainTextAsync("^^^^^");
        await Assertions.Expect(page.GetByText("The end of it.")).ToBeAttachedAsync();

        site.Write(Page, good);
        await Assertions.Expect(overlay).ToHaveCountAsync(0);

        await stop.CancelAsync();
        Assert.Equal(0, await running);
    }
}
