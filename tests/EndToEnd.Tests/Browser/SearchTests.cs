using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Reckon.EndToEnd.Tests.OwnSite;
using Reckon.Site.Tests.Search;

namespace Reckon.EndToEnd.Tests.Browser;

/// <summary>The search box as readers use it.</summary>
[Collection(BuiltSiteCollection.Name)]
public sealed class SearchTests(BuiltSite site, Chromium chromium) : IClassFixture<Chromium>
{
    private const string Box = "header [role=combobox]";
    private const string Options = "header [role=option]";

    [SkippableTheory]
    [InlineData("/", "zh", "招聘")]
    [InlineData("/", "zh", "上下游岗位")]
    [InlineData("/", "zh", "就")]
    [InlineData("/", "zh", "3463")]
    [InlineData("/", "zh", "ＧＤＰ 微信")]
    [InlineData("/en/", "en", "multipl")]
    [InlineData("/en/", "en", "live stream")]
    [InlineData("/en/", "en", "A")]
    public async Task The_script_finds_what_the_index_holds(string path, string language, string query)
    {
        await using var visit = await Visit.OpenAsync(chromium.Browser, site.Files, path, new Look());
        var expected = new SearchReader(site.Files, language).Show(query).Select(r => r.Href).ToList();

        await visit.Page.FillAsync(Box, query);
        await Assertions.Expect(visit.Page.Locator(Options)).ToHaveCountAsync(expected.Count);

        Assert.NotEmpty(expected);
        Assert.Equal(expected, await visit.Page.EvaluateAsync<string[]>($"[...document.querySelectorAll('{Options}')].map(o => o.dataset.href)"));
        Assert.True(visit.Complaints.Count == 0, string.Join('\n', visit.Complaints));
    }

    [SkippableFact]
    public async Task It_works_from_the_keyboard()
    {
        await using var visit = await Visit.OpenAsync(chromium.Browser, site.Files, "/", new Look());
        var (box, keyboard) = (visit.Page.Locator(Box), visit.Page.Keyboard);

        await keyboard.PressAsync("/");
        await Assertions.Expect(box).ToBeFocusedAsync();
        await keyboard.TypeAsync("直播");
        await Assertions.Expect(box).ToHaveAttributeAsync("aria-expanded", "true");
        await keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(box).ToHaveAttributeAsync("aria-activedescendant", "find-0");
        await keyboard.PressAsync("ArrowUp");
        await Assertions.Expect(box).ToHaveAttributeAsync("aria-activedescendant", "find-7");
        await keyboard.PressAsync("Escape");
        await Assertions.Expect(box).ToHaveAttributeAsync("aria-expanded", "false");
        await keyboard.PressAsync("Escape");
        await Assertions.Expect(box).ToHaveValueAsync("");
        await keyboard.TypeAsync("银");
        await Assertions.Expect(box).ToHaveAttributeAsync("aria-expanded", "true");
        await keyboard.TypeAsync("匠");
        await keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Page).ToHaveURLAsync("http://site.test" + new SearchReader(site.Files, "zh").Show("银匠")[0].Href);

        Assert.True(visit.Complaints.Count == 0, string.Join('\n', visit.Complaints));
    }

    [SkippableFact]
    public async Task Nothing_of_it_is_loaded_before_somebody_searches()
    {
        await using var visit = await Visit.OpenAsync(chromium.Browser, site.Files, "/", new Look());
        Assert.DoesNotContain(visit.Requests, IsOfSearch);

        await visit.Page.FocusAsync(Box);
        await visit.Page.FillAsync(Box, "没有这样的词语");
        await Assertions.Expect(visit.Page.Locator("header [role=status]")).ToHaveTextAsync("没有找到；换个词试试");

        Assert.Contains("search/zh/index.json", visit.Requests);
        Assert.DoesNotContain(visit.Requests, r => r.StartsWith("search/zh/d", StringComparison.Ordinal));
    }

    [SkippableTheory]
    [InlineData("/", 360, true)]
    [InlineData("/en/", 1280, false)]
    public async Task Everybody_can_use_the_list_of_results(string path, int width, bool isDark)
    {
        await using var visit = await Visit.OpenAsync(chromium.Browser, site.Files, path, new Look(width, isDark) { RunsForeignScript = true });
        await visit.Page.FillAsync(Box, "2021");
        await Assertions.Expect(visit.Page.Locator(Options)).ToHaveCountAsync(8);
        await visit.Page.Keyboard.PressAsync("ArrowDown");

        var result = await visit.Page.RunAxe();

        Assert.True(result.Violations.Length == 0, string.Join('\n', result.Violations.Select(v => $"{v.Id}: {v.Help}: {v.Nodes[0].Html}")));
        Assert.True(await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width);
    }

    [SkippableFact]
    public async Task Without_script_there_is_no_box()
    {
        await using var visit = await Visit.OpenAsync(chromium.Browser, site.Files, "/", new Look { RunsScript = false });

        await Assertions.Expect(visit.Page.Locator(Box)).ToBeHiddenAsync();
    }

    private static bool IsOfSearch(string path) => path.StartsWith("search/", StringComparison.Ordinal) || path == "assets/search.js";
}
