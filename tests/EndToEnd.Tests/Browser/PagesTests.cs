using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Reckon.EndToEnd.Tests.OwnSite;

namespace Reckon.EndToEnd.Tests.Browser;

/// <summary>Pages of each kind, in each language, colour scheme and on a phone and a desk.</summary>
[Collection(BuiltSiteCollection.Name)]
public sealed class PagesTests(BuiltSite site, Chromium chromium) : IClassFixture<Chromium>
{
    private static readonly string[] Paths =
    [
        "/", "/reports/", "/reports/kuaishou-ruc-2022/", "/reports/kuaishou-ruc-2022/ledger", "/cases/", "/cases/silversmith-account", "/audit", "/gauge", "/404",
        "/methods/", "/methods/surveys", "/guide/", "/guide/first-report", "/guide/charts", "/guide/yaml", "/guide/messages",
    ];

    private static readonly string[] Prefixes = ["", "/en"];

    // A window of 1280 px that is enlarged four times.
    private const int EnlargedPx = 320;
    private const int PhonePx = 360;
    private const int TabletPx = 768;
    private const int DeskPx = 1280;

    public static TheoryData<string, int, bool> Looks => Data((EnlargedPx, false), (TabletPx, true), (DeskPx, false));

    public static TheoryData<string, int, bool> Enlarged => Data((DeskPx, false));

    // Each width and each scheme once for each page: what the checker looks at does not depend on both together, and it takes its time.
    public static TheoryData<string, int, bool> LooksInPairs => Data((PhonePx, true), (DeskPx, false));

    [SkippableTheory]
    [MemberData(nameof(Looks))]
    public async Task Fit_the_window_and_ask_no_other_host(string path, int width, bool isDark)
    {
        await using var visit = await Visit.OpenAsync(chromium.Browser, site.Files, path, new Look(width, isDark));

        var content = await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth");
        var wide = await visit.Page.EvaluateAsync<string>(Widest);

        Assert.True(visit.Complaints.Count == 0, string.Join('\n', visit.Complaints));
        Assert.True(content <= width, $"The page is {content} px wide in a window of {width} px: {wide}");
    }

    [SkippableTheory]
    [MemberData(nameof(Enlarged))]
    public async Task Fit_the_window_with_letters_of_twice_the_size(string path, int width, bool isDark)
    {
        await using var visit = await Visit.OpenAsync(chromium.Browser, site.Files, path, new Look(width, isDark) { LettersPx = 32 });

        var content = await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth");
        var clipped = await visit.Page.EvaluateAsync<string>(Clipped);

        Assert.Equal("32px", await visit.Page.EvaluateAsync<string>("getComputedStyle(document.documentElement).fontSize"));
        Assert.True(content <= width, $"The page is {content} px wide in a window of {width} px: {await visit.Page.EvaluateAsync<string>(Widest)}");
        Assert.Equal("", clipped);
    }

    [SkippableTheory]
    [MemberData(nameof(LooksInPairs))]
    public async Task Can_be_used_by_everybody(string path, int width, bool isDark)
    {
        await using var visit = await Visit.OpenAsync(chromium.Browser, site.Files, path, new Look(width, isDark) { RunsForeignScript = true });

        var result = await visit.Page.RunAxe();

        Assert.True(result.Violations.Length == 0, string.Join('\n', result.Violations.Select(Describe)));
    }

    // Texts of which a part is cut off; what is for screen readers alone is as small as a dot.
    private const string Clipped =
        """
        [...document.querySelectorAll('body *')].filter(e => {
          const style = getComputedStyle(e);
          const hides = axis => ['hidden', 'clip'].includes(axis) && e.clientWidth > 2 && e.clientHeight > 2 && e.innerText?.trim();
          return (hides(style.overflowX) && e.scrollWidth > e.clientWidth + 2) || (hides(style.overflowY) && e.scrollHeight > e.clientHeight + 2);
        }).slice(0, 5).map(e => e.tagName + '.' + e.className + ': ' + e.innerText.slice(0, 40)).join(', ')
        """;

    private const string Widest =
        """
        [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1)
          .slice(0, 5).map(e => e.tagName + '.' + e.className).join(', ')
        """;

    private static TheoryData<string, int, bool> Data(params (int Width, bool IsDark)[] looks)
    {
        var data = new TheoryData<string, int, bool>();
        foreach (var (path, look) in from prefix in Prefixes from path in Paths from look in looks select (prefix + path, look))
            data.Add(path, look.Width, look.IsDark);
        return data;
    }

    private static string Describe(AxeResultItem item) => $"{item.Id}: {item.Help}: {string.Join(" | ", item.Nodes.Take(3).Select(n => n.Html))}";
}
