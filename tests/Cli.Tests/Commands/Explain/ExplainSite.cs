using Reckon.Support;

namespace Reckon.Cli.Tests.Commands.Explain;

/// <summary>A site of two assessments in two languages, with the words of this repository's theme.</summary>
internal static class ExplainSite
{
    public const string Path = "input/reports/demo/assessment.yaml";

    public const string Assessment =
        """
        assessment: demo
        title: { zh: 演示, en: Demo }
        sources:
          paper: { title: { zh: 演示报告, en: A demonstration }, publisher: { zh: 某研究院, en: An institute }, date: 2024-01 }
          table: { title: { zh: 统计表, en: A table }, publisher: { zh: 某统计局, en: An office } }
        units:
          job: { zh: 个, en: job, plural: jobs }
          worker: { zh: 人, en: worker, plural: workers }
        bridges:
          - { from: job, to: worker, factor: 1, assumption: { zh: 一个岗位当作一个人, en: One job is taken as one worker } }
        tables:
          jobs.parts: { label: { zh: 各类岗位, en: Jobs by kind }, file: data/jobs.csv, keys: [year], value: jobs, unit: 万 job, source: table }
        quantities:
          jobs.direct: { label: { zh: 直接岗位, en: Direct jobs }, value: 1200, unit: 万 job, sense: ">=", source: paper, at: "§2", note: { zh: 是下限。, en: A lower bound. } }
          jobs.multiplier: { label: { zh: 带动系数, en: Multiplier }, value: 1.5, unit: job/job, source: paper, at: "§3" }
          jobs.total: { label: { zh: 岗位合计, en: All jobs }, formula: jobs.direct * jobs.multiplier, value: 1800, unit: 万 job, source: paper, at: "§1" }
          workers.total: { label: { zh: 从业人数, en: Workers }, formula: "jobs.total - jobs.direct + jobs.parts[2020]", unit: 万 worker }
          jobs.abroad: { label: { zh: 境外岗位, en: Jobs abroad }, value: 30, unit: 万 job, sense: about, source: paper }
          loss: { label: { zh: 净减少, en: Net loss }, value: -2, unit: 万 job, source: paper }
          jobs.net: { label: { zh: 净岗位, en: Net jobs }, formula: "jobs.abroad - loss", unit: 万 job }
          share.square: { label: { zh: 份额的平方, en: Share squared }, formula: "jobs.abroad ^ 2 / jobs.direct ^ 2", unit: ratio }
          jobs.hidden: { label: { zh: 隐去的岗位, en: Jobs not published }, unit: 万 job, unpublished: true }
          jobs.made: { label: { zh: 虚构的岗位, en: Made-up jobs }, value: 7, unit: 万 job, synthetic: true }
        claims:
          - { id: total.sum, label: { zh: 按三项相加, en: As a sum of three }, formula: "jobs.direct + jobs.abroad + printed(jobs.total)", printed: 2000 万个, value: 2000, unit: 万 job, source: paper, at: "§4" }
          - { id: workers.printed, label: { zh: 境外从业人数, en: Workers abroad }, formula: jobs.abroad, printed: 31 万人, value: 31, unit: 万 worker, source: paper, note: { zh: 又一处。, en: Elsewhere. } }
          - { id: total.rounded, restates: jobs.total, printed: 1900 万个, source: paper, at: "§5" }
          - { id: direct.sum, label: { zh: 与隐去的岗位相加, en: With those not published }, formula: "jobs.direct + jobs.hidden", printed: 1300 万个, value: 1300, unit: 万 job, source: paper }
          - { id: parts.sum, label: { zh: 两年相加, en: Both years }, formula: "jobs.parts[2020] + jobs.parts[2021]", printed: 25 万个, value: 25, unit: 万 job, source: paper, at: "§6" }
        """;

    private const string Other =
        """
        assessment: later
        title: { zh: 后来, en: Later }
        quantities:
          multiple: { label: { zh: 倍数, en: Times as many }, formula: "[demo:jobs.total] / 900", unit: 万 job }
        units:
          job: { zh: 个, en: job, plural: jobs }
        """;

    public static SiteFolder Create()
    {
        var site = new SiteFolder(
            ("statiq.json", """{ "Languages": ["en", "zh"] }"""),
            ("input/reports/demo/data/jobs.csv", "year,jobs\n2020,12.5\n2021,14.0\n"),
            ("input/reports/later/assessment.yaml", Other),
            (Path, Assessment));
        site.Copy(System.IO.Path.Combine(Repository.Root, "theme", "strings"), "theme/strings");
        return site;
    }

    /// <summary>The site with a stretch of the assessment replaced.</summary>
    public static SiteFolder With(string old, string replacement)
    {
        var site = Create();
        Assert.Contains(old, Assessment, StringComparison.Ordinal);
        site.Write(Path, Assessment.Replace(old, replacement, StringComparison.Ordinal));
        return site;
    }
}
