using System.Net;
using System.Text.RegularExpressions;

namespace Reckon.Cli.Tests.Preview;

public sealed partial class PreviewReloadTests
{
    [Fact]
    public async Task Pages_get_a_script_and_a_policy_that_lets_it_listen()
    {
        await using var preview = await PreviewSession.StartAsync(TinySite.Create());

        var page = await preview.ReadAsync("/");
        var script = await preview.GetAsync("/_reckon/reload.js");

        Assert.Matches("""<script src="/_reckon/reload\.js\?v=[0-9a-f]{16}" defer></script></head>""", page);
        Assert.Contains("""content="default-src 'none'; script-src 'self'; connect-src 'self'">""", page);
        Assert.Equal("text/javascript; charset=utf-8", script.Content.Headers.ContentType!.ToString());
        Assert.DoesNotContain("_reckon", await preview.ReadAsync("/assets/site.css"));
    }

    [Theory]
    [InlineData("default-src 'none'", "default-src 'none'; script-src 'self'; connect-src 'self'")]
    [InlineData("default-src 'self' data:", "default-src 'self' data:; script-src data: 'self'; connect-src data: 'self'")]
    [InlineData("img-src 'self'", "img-src 'self'")]
    [InlineData("script-src 'none'; connect-src 'none'", "script-src 'self'; connect-src 'self'")]
    public async Task A_policy_is_widened_by_just_that(string written, string sent)
    {
        await using var preview = await PreviewSession.StartAsync(TinySite.Create(
            ("theme/layouts/default.hbs", $"<html><head><META content=\"{written}\" http-equiv='content-security-policy'></head>{{{{{{content}}}}}}</html>")));

        Assert.Contains($"content=\"{sent}\"", await preview.ReadAsync("/"));
    }

    [Theory]
    [InlineData("input/index.md", "Another\n", "<p>Another</p>")]
    [InlineData("input/_part.md", "Changed part\n", "Changed part")]
    [InlineData("theme/layouts/default.hbs", "<main>{{{content}}}</main>", "<main>")]
    [InlineData("statiq.json", """{ "Languages": ["en"], "SiteTitle": "Renamed" }""", "Renamed")]
    [InlineData("input/data/new/deep.md", "ignored", "Hello")]
    public async Task A_change_reaches_the_browser(string path, string text, string seen)
    {
        await using var preview = await PreviewSession.StartAsync(TinySite.Create(
            ("input/index.md", "Hello <?# Include _part.md /?>\n"),
            ("input/_part.md", "Part\n"),
            ("theme/layouts/default.hbs", "<title>{{site.title}}</title>{{{content}}}")));
        using var events = await preview.ListenAsync();
        var (before, _) = await events.NextAsync();

        preview.Site.Write(path, text);
        await events.NextAsync((version, errors) => errors.Length == 0 && version != before);

        Assert.Contains(seen, await preview.ReadAsync("/"));
    }

    [Fact]
    public async Task An_error_is_shown_over_the_last_good_page_until_it_is_mended()
    {
        await using var preview = await PreviewSession.StartAsync(TinySite.Create());
        using var events = await preview.ListenAsync();
        var (version, _) = await events.NextAsync();

        preview.Site.Write("input/index.md", "Hello\n\n<?# Valeu x /?>\n");
        var broken = await events.NextAsync((_, errors) => errors.Length > 0);

        Assert.Equal(version, broken.Version);
        Assert.StartsWith("input/index.md:3:5: error:", broken.Errors);
        Assert.Contains("3 | <?# Valeu x /?>\n      |     ^^^^^", broken.Errors);
        Assert.Contains("<p>Hello</p>", await preview.ReadAsync("/"));

        preview.Site.Write("input/index.md", "Mended\n");
        var mended = await events.NextAsync((_, errors) => errors.Length == 0);

        Assert.NotEqual(version, mended.Version);
        Assert.Contains("<p>Mended</p>", await preview.ReadAsync("/"));
    }

    [Fact]
    public async Task A_site_that_begins_with_an_error_shows_it_and_recovers()
    {
        await using var preview = await PreviewSession.StartAsync(TinySite.Create(("input/index.md", "<b> <?# Valeu x /?>\n")));
        using var events = await preview.ListenAsync();
        Assert.Contains("input/index.md:1:9: error:", (await events.NextAsync()).Errors);

        var answer = await preview.GetAsync("/");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Contains("&lt;?# Valeu x /?&gt;", await answer.Content.ReadAsStringAsync());

        preview.Site.Write("input/index.md", "Mended\n");
        await events.NextAsync((version, _) => version.Length > 0);

        Assert.Contains("<p>Mended</p>", await preview.ReadAsync("/"));
    }

    [Fact]
    public async Task Folders_may_go_and_come_back()
    {
        await using var preview = await PreviewSession.StartAsync(TinySite.Create());
        using var events = await preview.ListenAsync();
        var (version, _) = await events.NextAsync();

        Directory.Move(preview.Site.FullPath("theme"), preview.Site.FullPath("away"));
        await events.NextAsync((_, errors) => errors.Length > 0);
        Directory.Move(preview.Site.FullPath("away"), preview.Site.FullPath("theme"));
        await events.NextAsync((_, errors) => errors.Length == 0);
        preview.Site.Write("theme/layouts/default.hbs", "<main>{{{content}}}</main>");
        await events.NextAsync((now, errors) => errors.Length == 0 && now != version);

        Assert.Contains("<main>", await preview.ReadAsync("/"));
    }

    [Fact]
    public async Task The_same_bytes_are_the_same_version()
    {
        await using var first = await PreviewSession.StartAsync(TinySite.Create());
        await using var second = await PreviewSession.StartAsync(TinySite.Create());

        Assert.Equal(Version().Match(await first.ReadAsync("/")).Value, Version().Match(await second.ReadAsync("/")).Value);
    }

    [GeneratedRegex(@"\?v=\w+")]
    private static partial Regex Version();
}
