using Reckon.Support;

namespace Reckon.Site.Tests.Shortcodes.Closure;

/// <summary>The official table of 2018 and the table of a textbook, with the words of the real theme.</summary>
public sealed class ClosureShortcodeTests
{
    private static TestSite Site(string markdown)
    {
        var site = new TestSite(("input/index.zh.md", markdown), ("input/index.en.md", markdown));
        string[] copied = ["input/data/units.yaml", "theme/strings/en.yaml", "theme/strings/zh.yaml"];
        foreach (var path in copied) site.Write(path, Read(path));
        foreach (var name in new[] { "cn-2018.yaml", "cn-2018.csv", "cn-employment.csv", "cn-totals.csv" }) site.Write($"input/data/io/{name}", Read($"input/data/io/{name}"));
        return site;
    }

    private static string Read(string path) => File.ReadAllText(Path.Combine(Repository.Root, path));

    [Fact]
    public void Each_identity_is_a_row_with_what_is_left_over()
    {
        using var site = Site("<?# Closure cn-2018 /?>");

        var (report, files) = site.Build();

        Assert.True(report.Succeeded, TestSite.Text(report));
        var page = files["en/index.html"];
        Assert.Equal(7, page.Split("<tr><th scope=\"row\">").Length - 1);
        Assert.Matches("v′L \\+ m′L = 1\\)</th><td class=\"n nb\">[0-9.]+ × 10<sup>−1[0-9]</sup></td>", page);
        Assert.Contains("1.0 × 10<sup>−9</sup>.", page, StringComparison.Ordinal);
        Assert.Contains("增加值等于最终使用减进口", files["index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_published_table_can_be_taken_along_as_it_is()
    {
        using var site = Site("<?# Closure cn-2018 /?>");

        var files = site.Build().Files;

        Assert.Contains("href=\"/data/io/cn-2018.csv\"", files["index.html"], StringComparison.Ordinal);
        Assert.Equal(Read("input/data/io/cn-2018.csv"), files["data/io/cn-2018.csv"]);
        Assert.Equal(Read("input/data/io/cn-employment.csv"), files["data/io/cn-employment.csv"]);
        Assert.DoesNotContain("data/io/cn-totals.csv", files.Keys);
    }

    [Fact]
    public void A_table_that_is_not_published_stays_private()
    {
        using var site = Site("<?# Closure cn-2018 /?>");
        site.Write("input/data/io/cn-2018.yaml", Read("input/data/io/cn-2018.yaml").Replace("publish: true", "publish: false", StringComparison.Ordinal));

        var files = site.Build().Files;

        Assert.DoesNotContain("download", files["index.html"], StringComparison.Ordinal);
        Assert.DoesNotContain(files.Keys, k => k.StartsWith("data/io", StringComparison.Ordinal));
    }

    [Fact]
    public void An_unknown_table_is_told_with_the_nearest_one()
    {
        using var site = Site("<?# Closure cn-2081 /?>");

        var text = TestSite.Text(site.Build().Report);

        Assert.Contains("There is no input–output table 'cn-2081' without errors. [unknown-io-table]", text, StringComparison.Ordinal);
        Assert.Contains("Did you mean 'cn-2018'?", text, StringComparison.Ordinal);
    }
}
