using Reckon.Charts.Marks;
using Reckon.Site.Output;
using Reckon.Support;

namespace Reckon.Site.Tests.Shortcodes.Gallery;

public sealed class GalleryShortcodeTests
{
    [Fact]
    public void Every_mark_stands_there_with_its_example_and_its_drawings_in_the_page_s_language()
    {
        using var site = new SiteFolder(("statiq.json", """{ "Languages": ["zh", "en"] }"""), ("input/index.md", "---\ntitle: Charts\n---\n\n<?# Gallery /?>\n"), ("input/index.en.md", "---\ntitle: Charts\n---\n\n<?# Gallery /?>\n"));
        site.Copy(Path.Combine(Repository.Root, "theme"), "theme");
        site.Copy(Path.Combine(Repository.Root, "input/data"), "input/data");
        var output = new MemoryOutput();

        var report = SiteBuilder.Build(new BuildRequest { Root = site.Root }, output);

        Assert.True(report.Succeeded, TestSite.Text(report));
        var (zh, en) = (TestSite.Texts(output)["index.html"], TestSite.Texts(output)["en/index.html"]);
        Assert.All(MarkCatalog.Entries, mark =>
        {
            Assert.Contains($"id=\"mark-{mark.Name}\"", zh, StringComparison.Ordinal);
            Assert.Contains(mark.ChineseSummary, zh, StringComparison.Ordinal);
            Assert.Contains($"id=\"fig-{mark.Name}", zh, StringComparison.Ordinal);
            Assert.Contains($"mark: {mark.Name}\n", zh, StringComparison.Ordinal);
            Assert.Contains(mark.Summary, en, StringComparison.Ordinal);
        });
        Assert.Contains("餐饮一业占去三成多</h3>", zh, StringComparison.Ordinal);
        Assert.Contains("Catering alone takes over three tenths</h3>", en, StringComparison.Ordinal);
    }
}
