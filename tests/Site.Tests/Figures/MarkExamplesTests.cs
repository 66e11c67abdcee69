using Reckon.Charts.Marks;

namespace Reckon.Site.Tests.Figures;

/// <summary>Builds a page with the example of each mark that has one.</summary>
public sealed class MarkExamplesTests
{
    private const string Prefix = "Reckon.Charts.Marks.";
    private const string Suffix = ".Example.yaml";

    public static TheoryData<string> Examples => [.. Names.Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Names => typeof(MarkCatalog).Assembly.GetManifestResourceNames().Where(n => n.EndsWith(Suffix, StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_example_of_a_mark_is_drawn_in_both_languages(string name)
    {
        var charts = Text(name);

        var (report, files) = FigureSite.Build(charts);

        Assert.True(report.Succeeded, TestSite.Text(report));
        Assert.All(new[] { "reports/example/index.html", "en/reports/example/index.html" }, page => Assert.Equal(2 * FigureSite.Ids(charts).Count, files[page].Split("role=\"img\"").Length - 1));
    }

    [Theory]
    [InlineData("Alluvial")]
    [InlineData("Heat")]
    [InlineData("TileMap")]
    [InlineData("Timeline")]
    [InlineData("Tree")]
    public void The_mark_has_an_example(string folder) => Assert.Contains(Prefix + folder + Suffix, Names);

    private static string Text(string name)
    {
        using var reader = new StreamReader(typeof(MarkCatalog).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
