using Reckon.Site.Output;
using Reckon.Support;

namespace Reckon.Site.Tests.Figures;

/// <summary>The example site with the theme of this repository and a report in two languages.</summary>
internal static class PlotSite
{
    private const string Report = "input/reports/example";

    /// <summary>Builds the site with pages that show the figure <c>example</c> of a <c>charts.yaml</c>.</summary>
    public static (BuildReport Report, Dictionary<string, string> Files) Build(string charts) => Pages("<?# Chart example /?>", charts);

    /// <summary>Builds the site with pages of some Markdown.</summary>
    public static (BuildReport Report, Dictionary<string, string> Files) Pages(string markdown, string charts = "")
    {
        using var folder = new TemporaryFolder();
        Copy("tests/Site.Tests/Shortcodes/ExampleSite", folder, "");
        Copy("theme", folder, "theme");
        if (charts.Length > 0) folder.Write($"{Report}/charts.yaml", charts);
        foreach (var page in new[] { "index.md", "index.en.md" }) folder.Write($"{Report}/{page}", $"---\ntitle: T\nassessment: example\n---\n\n{markdown}\n");
        folder.Write("input/index.en.md", "---\ntitle: T\n---\n");
        folder.Write("statiq.json", """{ "Languages": ["zh", "en"] }""");
        var output = new MemoryOutput();
        return (SiteBuilder.Build(new BuildRequest { Root = folder.Root }, output), TestSite.Texts(output));
    }

    private static void Copy(string from, TemporaryFolder folder, string to)
    {
        var root = Path.Combine(Repository.Root, from);
        foreach (var file in Directory.GetFiles(root, "*", SearchOption.AllDirectories)) folder.Write(Path.Combine(to, Path.GetRelativePath(root, file)), File.ReadAllText(file));
    }
}
