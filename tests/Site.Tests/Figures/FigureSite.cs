using Reckon.Support;

namespace Reckon.Site.Tests.Figures;

/// <summary>A site with one bilingual page, one assessment about it, and the theme of this repository.</summary>
internal static class FigureSite
{
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
}
