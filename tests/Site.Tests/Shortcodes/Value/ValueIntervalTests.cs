using Reckon.Support;

namespace Reckon.Site.Tests.Shortcodes.Value;

/// <summary>How a number in the text shows where it lies.</summary>
public sealed class ValueIntervalTests
{
    private const string Assessment = """
        assessment: demo
        title: Demo
        sources:
          s: { title: A report }
        quantities:
          sure: { label: Sure, value: 3463, unit: 万 job, source: s }
          count: { label: Count, value: 12, unit: job, source: s, exact: true }
          vague: { label: Vague, value: 24.3, unit: percent, source: s, uncertainty: { se: 0.8 } }
          part: { label: Part, value: 10, unit: percent, source: s }
        """;

    [Theory]
    [InlineData("sure interval=true", "3463万个（区间3462.5万～3463.5万）", "34.63 million jobs (range 34.625–34.635 million)")]
    [InlineData("sure form=interval", "3462.5万～3463.5万个", "34.625–34.635 million jobs")]
    [InlineData("sure form=interval digits=1", "3462.5万～3463.5万个", "34.6–34.6 million jobs")]
    [InlineData("count interval=true", "12个", "12 jobs")]
    [InlineData("vague interval=true", "24.3%（95%区间22.7%～25.9%）", "24.3% (95% interval 22.7%–25.9%)")]
    [InlineData("vague form=uncertainty", "24.30% ± 0.80个百分点", "24.30% ± 0.80 percentage points")]
    [InlineData("\"vague - part\" interval=true", "14.3个百分点", "14.3 percentage points")]
    public void Shows_the_interval(string tag, string zh, string en)
    {
        using var site = Site($"---\nassessment: demo\n---\n\n<?# Value {tag} /?>\n");

        var (report, files) = site.Build();

        Assert.True(report.Succeeded, TestSite.Text(report));
        Assert.Equal((zh, en), (Text(files["reports/demo/index.html"]), Text(files["en/reports/demo/index.html"])));
    }

    [Theory]
    [InlineData("count form=interval", "'count' has no interval that could be shown.")]
    [InlineData("sure form=uncertainty", "'sure' has no standard uncertainty that could be shown.")]
    [InlineData("\"vague - part\" form=interval", "'vague - part' has no interval that could be shown.")]
    public void Says_when_there_is_none(string tag, string message)
    {
        using var site = Site($"---\nassessment: demo\n---\n\n<?# Value {tag} /?>\n");

        Assert.Contains($"error: {message}", TestSite.Text(site.Build().Report), StringComparison.Ordinal);
    }

    private static TestSite Site(string markdown)
    {
        var site = new TestSite(("input/reports/demo/assessment.yaml", Assessment), ("input/reports/demo/index.zh.md", markdown), ("input/reports/demo/index.en.md", markdown));
        foreach (var file in new[] { "input/data/units.yaml", "theme/partials/num.hbs", "theme/partials/demo.hbs", "theme/strings/zh.yaml", "theme/strings/en.yaml" })
            site.Write(file, File.ReadAllText(Path.Combine(Repository.Root, file)));
        return site;
    }

    private static string Text(string html) => System.Text.RegularExpressions.Regex.Replace(html, "<[^>]*>", "").Replace('\u00a0', ' ').Trim();
}
