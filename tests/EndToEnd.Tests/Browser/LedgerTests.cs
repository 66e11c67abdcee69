using Microsoft.Playwright;
using Reckon.EndToEnd.Tests.OwnSite;

namespace Reckon.EndToEnd.Tests.Browser;

/// <summary>Looking numbers up in a ledger, with script and without.</summary>
[Collection(BuiltSiteCollection.Name)]
public sealed class LedgerTests(BuiltSite site, Chromium chromium) : IClassFixture<Chromium>
{
    private const string Rows = "#ledger-rows tbody tr:visible";

    [SkippableTheory]
    [InlineData("/reports/kuaishou-ruc-2022/ledger", "内容生态带动")]
    [InlineData("/en/reports/kuaishou-ruc-2022/ledger", "Job opportunities in the content ecosystem")]
    public async Task What_is_typed_leaves_the_rows_that_hold_it(string path, string typed)
    {
        await using var visit = await Visit.OpenAsync(chromium.Browser, site.Files, path, new Look());
        var rows = visit.Page.Locator(Rows);
        var all = await rows.CountAsync();

        await visit.Page.FillAsync("[data-find]", typed);
        await Assertions.Expect(rows).Not.ToHaveCountAsync(all);

        Assert.InRange(await rows.CountAsync(), 1, all - 1);
        Assert.All(await rows.AllTextContentsAsync(), text => Assert.Contains(typed, text, StringComparison.OrdinalIgnoreCase));
        await visit.Page.FillAsync("[data-find]", "");
        await Assertions.Expect(rows).ToHaveCountAsync(all);
        Assert.True(visit.Complaints.Count == 0, string.Join('\n', visit.Complaints));
    }

    [SkippableFact]
    public async Task A_verdict_leaves_the_rows_that_have_it()
    {
        await using var visit = await Visit.OpenAsync(chromium.Browser, site.Files, "/en/reports/kuaishou-ruc-2022/ledger", new Look());

        await visit.Page.CheckAsync("input[name=status][value=contradicts]", new PageCheckOptions { Force = true });

        await Assertions.Expect(visit.Page.Locator(Rows)).ToHaveCountAsync(1);
        await Assertions.Expect(visit.Page.Locator(Rows)).ToContainTextAsync("Contradicts");
    }

    [SkippableFact]
    public async Task A_heading_sorts_up_then_down_then_as_the_report_has_it()
    {
        await using var visit = await Visit.OpenAsync(chromium.Browser, site.Files, "/en/reports/kuaishou-ruc-2022/ledger", new Look());
        var names = visit.Page.Locator("#ledger-rows tbody tr th");
        var heading = visit.Page.Locator("#ledger-rows thead [data-sort=name] button");
        var given = await names.AllTextContentsAsync();

        await heading.ClickAsync();
        var up = await names.AllTextContentsAsync();
        await heading.ClickAsync();
        var down = await names.AllTextContentsAsync();
        await heading.ClickAsync();

        Assert.NotEqual(given, up);
        Assert.Equal(given.Order(StringComparer.Ordinal), up.Order(StringComparer.Ordinal));
        Assert.Equal(up[0], down[^1]);
        Assert.Equal(given, await names.AllTextContentsAsync());
    }

    [SkippableFact]
    public async Task Without_script_it_is_a_plain_table_of_all_rows()
    {
        await using var visit = await Visit.OpenAsync(chromium.Browser, site.Files, "/en/reports/kuaishou-ruc-2022/ledger", new Look { RunsScript = false });

        await Assertions.Expect(visit.Page.Locator("[data-filters]")).ToBeHiddenAsync();
        Assert.True(await visit.Page.Locator(Rows).CountAsync() > 200);
    }
}
