using Reckon.Charts.Marks;

namespace Reckon.Site.Tests.Figures;

/// <summary>Draws the example of each mark on a page in both languages.</summary>
public sealed class MarkExampleTests
{
    public static TheoryData<string> Examples =>
        [.. typeof(MarkCatalog).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(".Example.yaml", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    [Fact]
    public void Each_mark_has_an_example() =>
        Assert.Equal(MarkCatalog.Entries.Count, Examples.Count);

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_example_of_a_mark_is_drawn(string resource)
    {
        using var reader = new StreamReader(typeof(MarkCatalog).Assembly.GetManifestResourceStream(resource)!);
        using var site = FigureSite.With(reader.ReadToEnd(), "<?# Chart example /?>");

        var (report, files) = site.Build();

        Assert.True(report.Succeeded, TestSite.Text(report));
        Assert.Contains("<svg", files["reports/demo/index.html"], StringComparison.Ordinal);
        Assert.Contains("<svg", files["en/reports/demo/index.html"], StringComparison.Ordinal);
        Assert.Contains("demo", files["en/reports/demo/index.html"], StringComparison.Ordinal);
    }
}
