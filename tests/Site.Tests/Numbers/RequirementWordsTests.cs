using System.Net;
using System.Text.RegularExpressions;
using Reckon.Support;

namespace Reckon.Site.Tests.Numbers;

/// <summary>What a reader is told of a claim that does not hold, on the page and in both languages.</summary>
public sealed partial class RequirementWordsTests
{
    private const string Assessment = """
        assessment: demo
        title: Demo
        sources:
          s: { title: A report }
        units:
          job: { zh: 个, en: job, plural: jobs }
        quantities:
          direct: { label: { zh: 直接, en: Direct }, value: 4432, unit: 万 job, source: s }
          other: { label: { zh: 间接, en: Indirect }, value: 489, unit: 万 job, source: s }
          total: { label: { zh: 合计, en: Total }, value: 4981, unit: 万 job, source: s, formula: direct + other }
          few: { label: { zh: 少, en: Few }, value: 132, unit: 万 job, source: s, formula: direct + other }
          slip: { label: { zh: 错, en: Slip }, value: 0.4921, unit: 万 job, source: s, formula: direct + other }
          base: { label: { zh: 底数, en: Base }, unit: 万 job, unpublished: true }
          part: { label: { zh: 部分, en: Part }, value: 100, unit: 万 job, source: s, formula: base * 2 }
        claims:
          - { id: between, label: { zh: 区间, en: Between }, formula: direct, printed: 3000至4000万个, unit: 万 job, source: s }
        checks:
          - { id: equal, label: { zh: 相等, en: Equal }, identity: [direct, other] }

        """;

    [Fact]
    public void The_audit_says_in_both_languages_what_would_have_to_be_true()
    {
        var (zh, en) = Pages("<?# Audit /?>");

        Assert.Contains("其余不变，要得出4981万个，须满足下列之一", zh, StringComparison.Ordinal);
        Assert.Contains("直接是4492万个，而不是4432万个（+1.4%）", zh, StringComparison.Ordinal);
        Assert.Contains("For 49.81 million jobs to hold, all else unchanged, one of these would have to be true", en, StringComparison.Ordinal);
        Assert.Contains("Indirect: 5.49 million jobs instead of 4.89 million jobs (+12.3%)", en, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_that_no_single_input_can_give_is_said_to_need_more()
    {
        var (zh, en) = Pages("<?# Audit /?>");

        Assert.Contains("单改一个输入，得不到132万个", zh, StringComparison.Ordinal);
        Assert.Contains("For 1.32 million jobs to hold, more than one of the inputs would have to change", en, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unpublished_input_is_given_with_its_range()
    {
        var (zh, en) = Pages("<?# Audit /?>");

        Assert.Contains("底数（未公布）是50万个，即在49.75万～50.25万个之间", zh, StringComparison.Ordinal);
        Assert.Contains("Base (unpublished): 500,000 jobs, within 497,500–502,500 jobs", en, StringComparison.Ordinal);
    }

    [Fact]
    public void A_slip_of_the_unit_is_named()
    {
        var (zh, en) = Pages("<?# Audit /?>");

        Assert.Contains("印出的数乘以1万（如“万”与“亿”、“元”与“万元”）就相符", zh, StringComparison.Ordinal);
        Assert.Contains("The printed number times 10,000 (万 for 亿 or yuan for 万元, for instance) would agree", en, StringComparison.Ordinal);
    }

    [Fact]
    public void An_interval_and_a_number_that_is_only_demanded_are_shown_as_such()
    {
        var (zh, en) = Pages("<?# Audit /?>");

        Assert.Contains("3000至4000万个", zh, StringComparison.Ordinal);
        Assert.Contains("30–40 million jobs", en, StringComparison.Ordinal);
        Assert.Contains("应为0万个", zh, StringComparison.Ordinal);
        Assert.Contains("should be 0 jobs", en, StringComparison.Ordinal);
    }

    [Fact]
    public void A_trace_says_it_too()
    {
        var (zh, en) = Pages("<?# Trace total /?>");

        Assert.Contains("直接是4492万个，而不是4432万个（+1.4%）", zh, StringComparison.Ordinal);
        Assert.Contains("Direct: 44.92 million jobs instead of 44.32 million jobs (+1.4%)", en, StringComparison.Ordinal);
    }

    private static (string Zh, string En) Pages(string content)
    {
        using var site = new TestSite(("input/reports/demo/assessment.yaml", Assessment), ("input/reports/demo/index.zh.md", Page(content)), ("input/reports/demo/index.en.md", Page(content)));
        foreach (var folder in new[] { "strings", "partials", "assets" })
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "theme", folder))) site.Write($"theme/{folder}/{Path.GetFileName(file)}", File.ReadAllText(file));
        }

        site.Write("theme/layouts/default.hbs", "{{> marks}}{{{content}}}");
        var (report, files) = site.Build();
        Assert.True(report.Succeeded, TestSite.Text(report));
        return (Plain(files["reports/demo/index.html"]), Plain(files["en/reports/demo/index.html"]));
    }

    private static string Page(string content) => $"---\ntitle: T\nassessment: demo\n---\n\n{content}\n";

    private static string Plain(string html) => WebUtility.HtmlDecode(Tag().Replace(html, "")).Replace('\u00a0', ' ');

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();
}
