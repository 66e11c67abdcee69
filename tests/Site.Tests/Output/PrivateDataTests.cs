using Reckon.Support;

namespace Reckon.Site.Tests.Output;

/// <summary>What authors keep in <c>data/</c> does not reach the site, but for what they publish; cells with few cases do not reach it at all.</summary>
public sealed class PrivateDataTests
{
    private const string Assessment = """
        assessment: demo
        title: Demo
        sources:
          s: { title: A report }
        units:
          job: { zh: 个, en: job, plural: jobs }
        tables:
          pay: { file: data/pay.csv, keys: [tier], value: pay, unit: job, label: { zh: 岗位, en: Jobs }, source: s, count: n, total: all, publish: true }
          open: { file: data/pay.csv, keys: [tier], value: extra, unit: job, label: Open, source: s, count: n, suppress_below: 0 }
        data:
          firms: { file: data/firms.csv, label: Firms, source: s }
        quantities:
          whole: { label: Whole, unit: job, formula: "pay[all] / 2" }
        """;

    // 41.5917 has few cases; 52.2583 would give it away; the total stays.
    private const string Pay = "tier,pay,n,extra,remark\ntop,41.5917,7,1.1,Firm Sesame\nmiddle,52.2583,23,2.2,Firm Poppy\nsmall,603.75,44404,3.3,Firm Flax\nlow,88.25,61,4.4,Firm Hemp\nall,785.85,44495,11,\n";

    private const string Page = """
        ---
        title: Demo
        assessment: demo
        ---
        <?# DataTable pay title="Pay" /?>

        <?# DataTable "pay[top], pay[middle], pay[small]" title="Cells" /?>

        <?# Value whole /?>

        <?# Trace pay[top] /?>

        <?# Ledger /?>

        <?# Chart pay ?>
        mark: bar
        title: { zh: 岗位, en: Jobs }
        subtitle: { zh: 按层级, en: By tier }
        unit: job
        status: printed
        source: s
        data:
          - { label: { zh: 高, en: Top }, value: "pay[top]" }
          - { label: { zh: 中, en: Middle }, value: "pay[middle]" }
          - { label: { zh: 小, en: Small }, value: "pay[small]" }
        <?#/ Chart ?>

        [file](~/data/demo/pay.csv)
        """;

    private static readonly string[] Secret = ["41.59", "52.25", "52.26", "93.85", "Sesame", "Poppy", "44404", "44495", "777333"];

    [Fact]
    public void A_withheld_number_and_private_columns_are_in_no_file()
    {
        var files = Build();

        Assert.Equal([], from file in files from secret in Secret where file.Value.Contains(secret, StringComparison.Ordinal) select $"{file.Key}: {secret}");
        Assert.DoesNotContain(files.Keys, k => k.EndsWith("firms.csv", StringComparison.Ordinal) || k.StartsWith("reports/demo/data", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_shown_is_in_the_files_that_should_show_it()
    {
        var files = Build();

        Assert.Contains("603.75", files["reports/demo/index.html"], StringComparison.Ordinal);
        Assert.Contains("392.9", files["en/reports/demo/index.html"], StringComparison.Ordinal);
        Assert.Contains("\"id\":\"demo:pay[top]\",\"value\":null", files["numbers.json"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("reports/demo/index.html", "不足10例", "不公布")]
    [InlineData("en/reports/demo/index.html", "n &lt; 10", "withheld")]
    [InlineData("data/reports/demo/index/table-1.zh.csv", "top,不足10例\r\n", "middle,不公布\r\n")]
    [InlineData("data/reports/demo/index/table-1.en.csv", "top,n < 10\r\n", "middle,withheld\r\n")]
    [InlineData("data/reports/demo/index/fig-pay.en.csv", "Top,n < 10", "Middle,withheld")]
    [InlineData("data/demo/ledger.en.csv", "demo:pay[top],Jobs (top),,job", "demo:pay[middle],Jobs (middle),,job")]
    public void A_mark_stands_in_the_place_of_a_withheld_number(string file, string few, string other)
    {
        var files = Build();

        Assert.True(files.ContainsKey(file), string.Join('\n', files.Keys));
        Assert.Contains(few, files[file], StringComparison.Ordinal);
        Assert.Contains(other, files[file], StringComparison.Ordinal);
    }

    [Fact]
    public void A_published_table_is_written_anew_with_its_own_columns_alone()
    {
        Assert.Equal(
            "\ufefftier,value,unit,sense,withheld\r\ntop,,job,,TRUE\r\nmiddle,,job,,TRUE\r\nsmall,603.75,job,,\r\nlow,88.25,job,,\r\nall,785.85,job,,\r\n",
            Build()["data/demo/pay.csv"]);
        Assert.DoesNotContain("data/demo/open.csv", Build().Keys);
    }

    // One site serves all tests: nothing in it changes.
    private static readonly Lazy<Dictionary<string, string>> Built = new(BuildSite);

    private static Dictionary<string, string> Build() => Built.Value;

    private static Dictionary<string, string> BuildSite()
    {
        using var site = new TestSite(
            ("input/reports/demo/assessment.yaml", Assessment), ("input/reports/demo/data/pay.csv", Pay), ("input/reports/demo/data/firms.csv", "firm,x\nSesame,777333\n"),
            ("input/reports/demo/index.zh.md", Page), ("input/reports/demo/index.en.md", Page),
            ("input/index.zh.md", "---\ntitle: 首页\n---\n"), ("input/index.en.md", "---\ntitle: Home\n---\n"));
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "theme"), "*", SearchOption.AllDirectories)) Copy(file, Path.Combine(site.Root, Path.GetRelativePath(Repository.Root, file)));
        var (report, files) = site.Build();
        Assert.True(report.Succeeded, TestSite.Text(report));
        return files;
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        File.Copy(from, to, overwrite: true);
    }
}
