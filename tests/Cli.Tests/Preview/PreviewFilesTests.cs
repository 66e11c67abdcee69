using System.Net;
using Reckon.Support;

namespace Reckon.Cli.Tests.Preview;

public sealed class PreviewFilesTests
{
    [Theory]
    [InlineData("/", "Home")]
    [InlineData("/index.html", "Home")]
    [InlineData("/audit", "Audit")]
    [InlineData("/audit.html", "Audit")]
    [InlineData("/audit?from=here", "Audit")]
    [InlineData("/reports/", "Reports")]
    [InlineData("/reports/%E6%8A%A5%E5%91%8A", "Chinese")]
    public async Task Addresses_lead_to_pages_as_on_GitHub_Pages(string path, string content)
    {
        await using var preview = await PreviewSession.StartAsync(Site());

        var answer = await preview.GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/html; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.Contains($"<p>{content}</p>", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Folders_get_their_slash()
    {
        await using var preview = await PreviewSession.StartAsync(Site());

        var answer = await preview.GetAsync("/reports?a=b");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/reports/?a=b", answer.Headers.Location!.ToString());
    }

    [Theory]
    [InlineData("/nope")]
    [InlineData("/audit/")]
    [InlineData("/Audit")]
    [InlineData("//reports")]
    [InlineData("/statiq.json")]
    [InlineData("/.reckon")]
    public async Task Other_addresses_get_the_page_for_them_with_status_404(string path)
    {
        await using var preview = await PreviewSession.StartAsync(Site());

        var answer = await preview.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("<p>Not here</p>", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_site_without_such_a_page_says_so()
    {
        await using var preview = await PreviewSession.StartAsync(TinySite.Create());

        var answer = await preview.GetAsync("/nope");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("text/plain; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
    }

    [Theory]
    [InlineData("/assets/site.css", "text/css; charset=utf-8")]
    [InlineData("/numbers.json", "application/json; charset=utf-8")]
    [InlineData("/table.csv", "text/csv; charset=utf-8")]
    [InlineData("/icon.svg", "image/svg+xml; charset=utf-8")]
    [InlineData("/photo.png", "image/png")]
    [InlineData("/unknown.abcxyz", "application/octet-stream")]
    public async Task Files_have_their_type_and_are_never_kept_by_the_browser(string path, string type)
    {
        await using var preview = await PreviewSession.StartAsync(Site());

        var answer = await preview.GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType!.ToString());
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Fact]
    public async Task A_link_root_stands_before_all_addresses()
    {
        await using var preview = await PreviewSession.StartAsync(Site(), "-s", "LinkRoot=/repo");

        Assert.Equal("/repo/", preview.Address.AbsolutePath);
        Assert.Contains("<p>Audit</p>", await preview.ReadAsync("/repo/audit"));
        Assert.Equal("/repo/", (await preview.GetAsync("/")).Headers.Location!.ToString());
        Assert.Equal("/repo/", (await preview.GetAsync("/repo")).Headers.Location!.ToString());
        Assert.Equal(HttpStatusCode.NotFound, (await preview.GetAsync("/audit")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await preview.GetAsync("/repository/audit")).StatusCode);
    }

    [Fact]
    public async Task Nothing_is_written()
    {
        await using var preview = await PreviewSession.StartAsync(Site());

        Assert.Equal(["input", "statiq.json", "theme"], Directory.EnumerateFileSystemEntries(preview.Site.Root).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    private static SiteFolder Site() => TinySite.Create(
        ("input/index.md", "Home\n"),
        ("input/audit.md", "Audit\n"),
        ("input/404.md", "Not here\n"),
        ("input/reports/index.md", "Reports\n"),
        ("input/reports/报告.md", "Chinese\n"),
        ("input/table.csv", "a,b\n"),
        ("input/icon.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
        ("input/photo.png", "no real picture"),
        ("input/unknown.abcxyz", "?"));
}
