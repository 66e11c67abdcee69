using System.Globalization;
using System.Text;
using Reckon.Support;

namespace Reckon.Benchmarks.Sites;

/// <summary>A made-up site: reports of ten pages in two languages; each page with three values and a figure, or with text alone.</summary>
/// <param name="folder">Where it stands.</param>
/// <param name="pages">How many pages, both languages counted; a multiple of 20.</param>
/// <param name="isText">Whether the pages hold text alone: what another generator can build from the same files.</param>
public sealed class GeneratedSite(string folder, int pages, bool isText)
{
    private const int PagesOfReport = 10;

    private static readonly string[] Languages = ["zh", "en"];

    /// <summary>Where it stands.</summary>
    public string Folder => folder;

    /// <summary>The assessment of the first report.</summary>
    public string Assessment => Path.Combine(folder, "input", "reports", "report-000", "assessment.yaml");

    /// <summary>An English page of the first report.</summary>
    public string Page => Path.Combine(folder, "input", "reports", "report-000", "page-3.en.md");

    private int Reports => pages / PagesOfReport / Languages.Length;

    /// <summary>Writes all files.</summary>
    public void Write()
    {
        Copy("theme");
        Copy("input/data/units.yaml");
        Put("statiq.json", """{ "SiteTitle": "Generated", "Languages": [{ "code": "zh", "tag": "zh-Hans", "name": "中文" }, { "code": "en", "tag": "en", "name": "English" }] }""");
        foreach (var language in Languages)
        {
            Put($"input/index.{language}.md", $"---\ntitle: {(language == "zh" ? "首页" : "Home")}\n---\n");
            Put($"input/reports/index.{language}.md", $"---\ntitle: {(language == "zh" ? "报告" : "Reports")}\n---\n");
        }
        for (var report = 0; report < Reports; report++) WriteReport(report);
    }

    private void WriteReport(int report)
    {
        var (name, path) = (Name(report), $"input/reports/{Name(report)}");
        if (!isText) Put($"{path}/assessment.yaml", AssessmentText(report));
        if (!isText) Put($"{path}/charts.yaml", ChartsText());
        for (var page = 0; page < PagesOfReport; page++)
            foreach (var language in Languages)
                Put($"{path}/{(page == 0 ? "index" : string.Create(CultureInfo.InvariantCulture, $"page-{page}"))}.{language}.md", $"{Head(name, page, language)}{Body(report, page, language)}");
    }

    private string Head(string name, int page, string language) =>
        $"---\ntitle: {(language == "zh" ? "第" : "Page ")}{page}{(language == "zh" ? "页" : "")}\n{(isText ? "" : $"assessment: {name}\n")}---\n\n";

    private string Body(int report, int page, string language)
    {
        var text = new StringBuilder();
        for (var section = 0; section < 4; section++)
        {
            text.Append(language == "zh" ? $"## 第{section + 1}节\n\n" : $"## Section {section + 1}\n\n");
            if (!isText && section < 3) text.Append(ValueLine(page, section, language));
            text.Append(Paragraph(report * 31 + page * 7 + section, language)).Append("\n\n");
        }
        if (!isText) text.Append(CultureInfo.InvariantCulture, $"<?# Chart figure-{page} /?>\n");
        return text.ToString();
    }

    private static string ValueLine(int page, int section, string language) => language == "zh"
        ? $"这一页的第{section + 1}个数是<?# Value page_{page}.{Parts[section]} /?>。"
        : $"Number {section + 1} of this page is <?# Value page_{page}.{Parts[section]} /?>. ";

    private static readonly string[] Parts = ["direct", "indirect", "total"];

    private static string AssessmentText(int report)
    {
        var text = new StringBuilder($"assessment: {Name(report)}\ntitle: {{ zh: 报告{report}, en: Report {report} }}\nsources:\n  paper: {{ title: {{ zh: 演示报告, en: A demonstration }}, publisher: Example, date: 2024-01 }}\nquantities:\n");
        for (var page = 0; page < PagesOfReport; page++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  page_{page}.direct: {{ label: {{ zh: 直接, en: Direct }}, value: {100 + report % 89 + page}, unit: 万 job, source: paper, at: \"§{page}\" }}\n");
            text.Append(CultureInfo.InvariantCulture, $"  page_{page}.indirect: {{ label: {{ zh: 间接, en: Indirect }}, value: {40 + report % 17 + page}, unit: 万 job, source: paper, at: \"§{page}\" }}\n");
            text.Append(CultureInfo.InvariantCulture, $"  page_{page}.total: {{ label: {{ zh: 合计, en: Total }}, formula: page_{page}.direct + page_{page}.indirect, unit: 万 job }}\n");
        }
        return text.ToString();
    }

    private static string ChartsText()
    {
        var text = new StringBuilder("charts:\n");
        for (var page = 0; page < PagesOfReport; page++) text.Append(CultureInfo.InvariantCulture, $$"""
              figure-{{page}}:
                title: { zh: "合计是<?# Value page_{{page}}.total /?>", en: "The total is <?# Value page_{{page}}.total /?>" }
                subtitle: { zh: 就业, en: Jobs }
                source: paper
                at: "§{{page}}"
                status: printed
                mark: bar
                unit: 万 job
                data:
                  - { label: { zh: 直接, en: Direct }, value: page_{{page}}.direct }
                  - { label: { zh: 间接, en: Indirect }, value: page_{{page}}.indirect }
                  - { label: { zh: 合计, en: Total }, value: page_{{page}}.total, total: true }

            """);
        return text.ToString();
    }

    // Sentences in an order that differs from page to page, so that no two pages are alike.
    private static string Paragraph(int seed, string language)
    {
        var sentences = language == "zh" ? Chinese : English;
        return string.Join(language == "zh" ? "" : " ", Enumerable.Range(0, 9).Select(i => sentences[(seed + i * (1 + seed % 5)) % sentences.Length]));
    }

    private static readonly string[] Chinese =
    [
        "平台带动的就业分成几类，各类的口径并不相同。", "有的数的是人，有的数的是岗位。", "一个人可以同时占两个岗位。", "调查样本由平台抽取，没有公布应答率。",
        "**合计**里可能有重复计算。", "上下游的就业由产值系数推得。", "[方法](https://example.org/methods)一页写明了算式。", "各省的数字加起来与全国一致。", "兼职者的工时没有折算成全职。",
        "缺的年份没有补。", "表里的数字都取整到万。",
    ];

    private static readonly string[] English =
    [
        "Jobs that the platform drives come in several kinds, and each is counted in its own way.", "Some counts are of people, others of jobs.", "One person can hold two jobs at once.",
        "The sample was drawn by the platform, and no response rate is published.", "The **total** may count some of them twice.", "Jobs up the chain follow from a coefficient of output.",
        "The page on [methods](https://example.org/methods) has the formula.", "The provinces add up to the country.", "Hours of part-time work are not turned into full-time jobs.", "Missing years stay missing.", "Numbers in tables are rounded to ten thousand.",
    ];

    private static string Name(int report) => string.Create(CultureInfo.InvariantCulture, $"report-{report:000}");

    private void Copy(string path)
    {
        var from = Path.Combine(Repository.Root, path);
        foreach (var file in Directory.Exists(from) ? Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories) : [from])
            Put(Path.GetRelativePath(Repository.Root, file), File.ReadAllText(file));
    }

    private void Put(string path, string text)
    {
        var target = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.WriteAllText(target, text, new UTF8Encoding(false));
    }
}
