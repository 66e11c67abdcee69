using System.Text.RegularExpressions;
using Reckon.Site.Output;
using Reckon.Support;

namespace Reckon.Site.Tests.Figures;

/// <summary>Sites with bilingual pages that show figures, one assessment about them, and the theme of this repository.</summary>
internal static partial class FigureSite
{
    private const string Report = "input/reports/example";

    private const string Assessment = """
        assessment: demo
        title: { zh: 示例, en: Example }
        sources:
          paper: { title: { zh: 报告, en: A paper }, publisher: { zh: 机构, en: An institute }, date: 2022-02, type: report }
        quantities:
          jobs.direct: { label: { zh: 直接, en: Direct jobs }, unit: 万 job, value: 2000, source: paper, uncertainty: { se: 40 } }
          jobs.indirect: { label: { zh: 间接, en: Indirect jobs }, unit: 万 job, value: 1463, source: paper, uncertainty: { se: 50 } }
          jobs.total: { label: { zh: 合计, en: All jobs }, unit: 万 job, formula: jobs.direct + jobs.indirect }
          jobs.known: { label: { zh: 已知, en: Known jobs }, unit: 万 job, value: 10, source: paper }
          share.women: { label: { zh: 女性占比, en: Share of women }, unit: percent, value: 40, source: paper }
        corrections:
          total.corrected: { label: { zh: 合计, en: The total }, published: jobs.total, steps: [{ cause: double-counting, set: { jobs.indirect: 900 } }, { cause: imports, set: { jobs.direct: 2100 } }] }
        """;

    /// <summary>The site, with a charts.yaml and the Markdown of its page.</summary>
    public static TestSite With(string charts, string markdown)
    {
        var site = new TestSite(
            ("input/data/units.yaml", "units:\n  job: { zh: 个, en: job }\n  person: { zh: 人, en: person }\n"),
            ("input/reports/demo/assessment.yaml", Assessment),
            ("input/reports/demo/charts.yaml", charts),
            ("input/index.zh.md", "---\ntitle: 首页\n---\n"),
            ("input/index.en.md", "---\ntitle: Home\n---\n"),
            ("input/reports/demo/index.zh.md", Page("示例", markdown)),
            ("input/reports/demo/index.en.md", Page("Example", markdown)));
        foreach (var file in Directory.GetFiles(Path.Combine(Repository.Root, "theme"), "*", SearchOption.AllDirectories))
            site.Write(Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'), File.ReadAllText(file));
        return site;
    }

    /// <summary>A charts.yaml with one chart of the name <c>c</c>, about jobs unless its own keys say otherwise.</summary>
    public static string Chart(string keys) => $"charts:\n  c:\n    title: {{ zh: 题, en: T }}\n    subtitle: {{ zh: 副题, en: S }}\n{keys}";

    private static string Page(string title, string markdown) => $"---\ntitle: {title}\nassessment: demo\n---\n\n{markdown}\n";

    /// <summary>Builds the example site with a Chinese and an English page that show each figure once.</summary>
    public static (BuildReport Report, Dictionary<string, string> Files) Build(string charts) =>
        Build(string.Join("\n\n", Ids(charts).Select(id => $"<?# Chart {id} /?>")), charts, "");

    /// <summary>Builds the example site with two pages of some content.</summary>
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
