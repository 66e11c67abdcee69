using System.Text;
using Reckon.EndToEnd.Tests.Browser;
using Reckon.Support;

namespace Reckon.EndToEnd.Tests.Rebuilding;

/// <summary>A build into the output of an earlier one gives what a build from nothing gives, and a preview shows what changed.</summary>
public sealed class NeverStaleTests
{
    public static TheoryData<string> Changes => [.. Change.All.Keys];

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task What_changed_is_new_on_every_page(string name)
    {
        var change = Change.All[name];
        using var site = LinkedSite.Create();
        await BuildAsync(site);

        change.Do(site);
        await BuildAsync(site);

        Assert.All(change.Pages, page => Assert.Contains(change.New, site.Read("output/" + page), StringComparison.Ordinal));
        if (change.Old is { } old) Assert.DoesNotContain(old, AllPages(site), StringComparison.Ordinal);
        await AssertAsFromNothingAsync(site);
    }

    // The preview keeps what it has computed and drawn from one build to the next.
    [Theory]
    [MemberData(nameof(Changes))]
    public async Task What_changed_is_new_in_a_preview_that_goes_on(string name)
    {
        var change = Change.All[name];
        using var site = LinkedSite.Create();
        using var stop = new CancellationTokenSource();
        using var output = new AddressWriter();
        var running = Task.Run(() => Cli.Program.RunAsync(["serve", "--port", "0"], new Cli.Shell { Out = output, Error = TextWriter.Null, Folder = site.Root }, stop.Token));
        using var browser = new HttpClient { BaseAddress = new Uri(await output.Address) };
        using var events = new StreamReader(await browser.GetStreamAsync("/_reckon/events"));

        change.Do(site);

        await AssertShowsAsync(browser, events, change);
        await stop.CancelAsync();
        Assert.Equal(0, await running);
    }

    [Fact]
    public async Task A_style_sheet_that_changed_has_another_address_on_every_page()
    {
        using var site = LinkedSite.Create();
        await BuildAsync(site);
        var before = StyleSheet(site, "index.html");

        site.Write("theme/assets/site.css", site.Read("theme/assets/site.css") + "\nbody { margin: 1px }\n");
        await BuildAsync(site);

        Assert.NotEqual(before, StyleSheet(site, "index.html"));
        Assert.Equal(StyleSheet(site, "index.html"), StyleSheet(site, "second.html"));
        await AssertAsFromNothingAsync(site);
    }

    [Fact]
    public async Task A_deleted_page_is_gone_from_the_site_and_from_its_lists()
    {
        using var site = LinkedSite.Create();
        await BuildAsync(site);

        File.Delete(site.FullPath("input/cases/first.md"));
        site.Write("input/cases/second.md", "---\ntitle: The second case\nplace: Linyi\n---\nA town.\n");
        await BuildAsync(site);

        Assert.False(File.Exists(site.FullPath("output/cases/first.html")));
        Assert.DoesNotContain("The first case", AllPages(site), StringComparison.Ordinal);
        await AssertAsFromNothingAsync(site);
    }

    [Theory]
    [InlineData(1990)]
    [InlineData(2090)]
    public async Task Clocks_do_not_matter(int year)
    {
        using var site = LinkedSite.Create();
        await BuildAsync(site);
        SetTimes(site, "output", new DateTime(2050, 1, 1, 0, 0, 0, DateTimeKind.Utc));

        site.Write("input/_part.md", "A part of new.\n");
        SetTimes(site, "input", new DateTime(year, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        await BuildAsync(site);

        Assert.Contains("A part of new.", site.Read("output/index.html"), StringComparison.Ordinal);
        await AssertAsFromNothingAsync(site);
    }

    // What another version of the program, or a theme since replaced, left there.
    [Fact]
    public async Task What_another_version_wrote_does_not_stay()
    {
        using var site = LinkedSite.Create();
        await BuildAsync(site);
        foreach (var page in Directory.EnumerateFiles(site.FullPath("output"), "*.html", SearchOption.AllDirectories))
            await File.WriteAllTextAsync(page, (await File.ReadAllTextAsync(page)).Replace("<main", "<MAIN", StringComparison.Ordinal));

        await BuildAsync(site);

        await AssertAsFromNothingAsync(site);
    }

    // The preview tells of every new state; a change that is seen half done gives one more.
    private static async Task AssertShowsAsync(HttpClient browser, StreamReader events, Change change)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (!(await Task.WhenAll(change.Pages.Select(p => ReadAsync(browser, p)))).All(html => html.Contains(change.New, StringComparison.Ordinal)))
            Assert.NotNull(await events.ReadLineAsync(patience.Token));
    }

    private static async Task<string> ReadAsync(HttpClient browser, string page)
    {
        var answer = await browser.GetAsync(page);
        return await answer.Content.ReadAsStringAsync();
    }

    private static async Task BuildAsync(SiteFolder site, string output = "output")
    {
        var run = await CommandRun.OfAsync(site.Root, "build", "-o", output);
        Assert.True(run.ExitCode == 0, run.Error);
    }

    private static async Task AssertAsFromNothingAsync(SiteFolder site)
    {
        await BuildAsync(site, "fresh");
        Assert.Equal(site.Contents("fresh"), site.Contents("output"));
    }

    private static string AllPages(SiteFolder site) =>
        string.Concat(Directory.EnumerateFiles(site.FullPath("output"), "*.html", SearchOption.AllDirectories).Select(f => File.ReadAllText(f, Encoding.UTF8)));

    private static string StyleSheet(SiteFolder site, string page)
    {
        var html = site.Read("output/" + page);
        var start = html.IndexOf("site.css?v=", StringComparison.Ordinal);
        return html[start..html.IndexOf('"', start)];
    }

    private static void SetTimes(SiteFolder site, string folder, DateTime time)
    {
        foreach (var file in Directory.EnumerateFiles(site.FullPath(folder), "*", SearchOption.AllDirectories)) File.SetLastWriteTimeUtc(file, time);
    }
}
