using System.Text.RegularExpressions;
using Reckon.Site.Output;
using Reckon.Support;

namespace Reckon.Site.Tests.Figures;

/// <summary>The example site with the theme of this repository, its report showing the figures of a <c>charts.yaml</c>.</summary>
internal static partial class FigureSite
{
    private const string Report = "input/reports/example";

    /// <summary>Builds the site with a Chinese and an English page that show each figure once.</summary>
    public static (BuildReport Report, Dictionary<string, string> Files) Build(string charts) =>
        Build(string.Join("\n\n", Ids(charts).Select(id => $"<?# Chart {id} /?>")), charts, "");

    /// <summary>Builds the site with two pages of some content.</summary>
    /// <param name="markdown">The content.</param>
    /// <param name="quantities">Quantities to add to the report's, as lines of its assessment.</param>
    public static (BuildReport Report, Dictionary<string, string> Files) BuildPage(string markdown, string quantities) => Build(markdown, "charts: {}\n", quantities);

    private static (BuildReport Report, Dictionary<string, string> Files) Build(string markdown, string charts, string quantities)
    {
        using var folder = new TemporaryFolder();
        Copy("tests/Site.Tests/Shortcodes/ExampleSite", folder, "");
        Copy("theme", folder, "theme");
        var assessment = Path.Combine(folder.Root, Report, "assessment.yaml");
        File.WriteAllText(assessment, File.ReadAllText(assessment).Replace("quantities:\n", "quantities:\n" + quantities, StringComparison.Ordinal));
        folder.Write($"{Report}/charts.yaml", charts);
        foreach (var page in new[] { "index.md", "index.en.md" }) folder.Write($"{Report}/{page}", $"---\ntitle: T\nassessment: example\n---\n\n{markdown}\n");
        folder.Write("input/index.en.md", "---\ntitle: T\n---\n");
        folder.Write("statiq.json", """{ "Languages": ["zh", "en"] }""");
        var output = new MemoryOutput();
        return (SiteBuilder.Build(new BuildRequest { Root = folder.Root }, output), TestSite.Texts(output));
    }

    /// <summary>The names of the figures.</summary>
    public static IReadOnlyList<string> Ids(string charts) => [.. Id().Matches(charts).Select(m => m.Groups[1].Value)];

    private static void Copy(string from, TemporaryFolder folder, string to)
    {
        var root = Path.Combine(Repository.Root, from);
        foreach (var file in Directory.GetFiles(root, "*", SearchOption.AllDirectories)) folder.Write(Path.Combine(to, Path.GetRelativePath(root, file)), File.ReadAllText(file));
    }

    [GeneratedRegex("^  ([a-z][a-z-]*):", RegexOptions.Multiline)]
    private static partial Regex Id();
}
