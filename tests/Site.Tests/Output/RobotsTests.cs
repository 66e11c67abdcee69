namespace Reckon.Site.Tests.Output;

public sealed class RobotsTests
{
    [Fact]
    public void Crawlers_are_told_where_the_sitemap_is() => Assert.Equal("User-agent: *\nAllow: /\n\nSitemap: https://example.org/repo/sitemap.xml\n", Build("example.org")["robots.txt"]);

    [Fact]
    public void Without_a_host_there_is_neither() => Assert.DoesNotContain(Build(null).Keys, k => k is "robots.txt" or "sitemap.xml");

    [Fact]
    public void An_author_may_write_another() => Assert.Equal("User-agent: *\nDisallow: /\n", Build("example.org", ("input/robots.txt", "User-agent: *\nDisallow: /\n"))["robots.txt"]);

    private static Dictionary<string, string> Build(string? host, params (string, string)[] files)
    {
        using var site = new TestSite([("input/index.md", "Home"), .. files]);
        site.Settings["LinkRoot"] = "/repo";
        site.Settings["LinksUseHttps"] = "true";
        if (host is not null) site.Settings["Host"] = host;
        var (report, built) = site.Build();
        Assert.True(report.Succeeded, TestSite.Text(report));
        return built;
    }
}
