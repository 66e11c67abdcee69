using System.Text.Json.Nodes;
using Reckon.Support;

namespace Reckon.Site.Tests.Metadata;

public sealed class DataPackagesTests
{
    private const string Assessment = """
        assessment: demo
        title: { zh: 演示, en: Demo }
        sources:
          s: { title: { zh: 一份报告, en: A report }, publisher: P, date: 2022-02, url: "https://example.org/r" }
          unused: { title: Another }
        units:
          job: { zh: 个, en: job, plural: jobs }
        tables:
          pay: { file: data/pay.csv, keys: [tier], value: pay, unit: job, label: { zh: 岗位, en: Jobs }, source: s, publish: true }
        quantities:
          jobs.total: { label: { zh: 岗位总数, en: Total of jobs }, value: 120, unit: job, source: s }
        """;

    [Fact]
    public void The_data_of_an_assessment_are_described_beside_them()
    {
        var package = JsonNode.Parse(Build()["data/demo/datapackage.json"])!;

        Assert.Equal(("demo", "演示 / Demo"), ((string?)package["name"], (string?)package["title"]));
        Assert.Equal(["ledger.zh.csv", "pay.csv"], package["resources"]!.AsArray().Select(r => (string?)r!["path"]));
        Assert.Equal(["一份报告"], package["sources"]!.AsArray().Select(s => ((string?)s!["title"])!.Split(['.', '['], StringSplitOptions.TrimEntries)[1]));
        Assert.Equal("https://example.org/r", (string?)package["sources"]![0]!["path"]);
        Assert.Equal(("other-at", "Credit"), ((string?)package["licenses"]![0]!["name"], (string?)package["licenses"]![0]!["title"]));
        Assert.Equal(["tier", "value", "unit", "sense", "withheld"], package["resources"]![1]!["schema"]!["fields"]!.AsArray().Select(f => (string?)f!["name"]));
    }

    [Fact]
    public void Numbers_and_claims_are_described_at_the_root()
    {
        var package = JsonNode.Parse(Build()["datapackage.json"])!;

        Assert.Equal([("numbers", "numbers.json"), ("claims", "numbers.json")], package["resources"]!.AsArray().Select(r => ((string?)r!["name"], (string?)r["path"])));
        Assert.Equal(["numbers", "claims"], package["resources"]!.AsArray().Select(r => (string?)r!["dialect"]!["json"]!["property"]));
    }

    [Fact]
    public void A_site_without_numbers_has_no_package()
    {
        using var site = new TestSite(("input/index.md", "Home"));

        Assert.DoesNotContain("datapackage.json", site.Build().Files.Keys);
    }

    private static Dictionary<string, string> Build()
    {
        using var site = new TestSite(
            ("theme/partials/shortcodes/Ledger.hbs", "{{total}}"), ("input/reports/demo/assessment.yaml", Assessment), ("input/reports/demo/data/pay.csv", "tier,pay\ntop,4\n"),
            ("input/reports/demo/ledger.zh.md", "---\nassessment: demo\n---\n<?# Ledger /?>\n"));
        foreach (var language in new[] { "zh", "en" })
        {
            var words = File.ReadAllLines(Path.Combine(Repository.Root, $"theme/strings/{language}.yaml")).Where(l => !l.StartsWith("data.licence", StringComparison.Ordinal));
            site.Write($"theme/strings/{language}.yaml", string.Join('\n', words.Append("data.licence: Credit\n")));
        }

        var (report, files) = site.Build();
        Assert.True(report.Succeeded, TestSite.Text(report));
        return files;
    }
}
