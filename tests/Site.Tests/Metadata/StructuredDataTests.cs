using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Reckon.Site.Tests.Metadata;

public sealed partial class StructuredDataTests
{
    private const string Assessment = """
        assessment: demo
        title: { zh: 演示, en: Demo }
        sources:
          s: { title: { zh: 一份报告, en: A report }, publisher: P }
        units:
          job: { zh: 个, en: job, plural: jobs }
        quantities:
          jobs.total: { label: { zh: 岗位总数, en: Total of jobs }, value: 120, unit: job, source: s }
        """;

    private const string Report = "---\nassessment: demo\ntitle: A &lt;/script&gt; \"title\"\ndescription: Words\npublisher: A &lt;b&gt; & c\ndate: 15 February 2022\nupdated: 2026年11月27日\n---\nText\n";

    [Fact]
    public void A_report_says_what_it_is_about_and_who_printed_that_when()
    {
        var report = Data("reports/demo/index.html")!;

        Assert.Equal(("Report", "Words", "zh-Hans"), (Text(report, "@type"), Text(report, "description"), Text(report, "inLanguage")));
        Assert.Equal("http://example.org/reports/demo/", Text(report, "url"));
        Assert.Equal(("Report", "一份报告", "2022-02-15"), (Text(report["isBasedOn"]!, "@type"), Text(report["isBasedOn"]!, "name"), Text(report["isBasedOn"]!, "datePublished")));
        Assert.Equal("A <b> & c", Text(report["isBasedOn"]!["publisher"]!, "name"));
        Assert.Equal("复算", Text(report["publisher"]!, "name"));
        Assert.Equal((null, "2026-11-27"), (report["datePublished"]?.ToString(), Text(report, "dateModified")));
    }

    [Fact]
    public void Nothing_in_it_can_end_the_element()
    {
        var html = Pages("example.org")["reports/demo/index.html"];

        Assert.DoesNotContain(Script().Match(html).Groups[1].Value, c => c is '<' or '>' or '&');
        Assert.StartsWith("A </script>", Text(JsonNode.Parse(Script().Match(html).Groups[1].Value)!, "name"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_ledger_is_a_data_set_with_its_files()
    {
        var ledger = Data("reports/demo/ledger.html")!;

        Assert.Equal(("Dataset", "2026-11-26"), (Text(ledger, "@type"), Text(ledger, "datePublished")));
        Assert.Equal(("Person", "A. Author"), (Text(ledger["author"]!, "@type"), Text(ledger["author"]!, "name")));
        Assert.Equal(
            ["http://example.org/data/demo/ledger.zh.csv", "http://example.org/data/demo/datapackage.json", "http://example.org/numbers.json"],
            ledger["distribution"]!.AsArray().Select(d => Text(d!, "contentUrl")));
        Assert.Equal("CC", Text(ledger["license"]!, "name"));
    }

    [Fact]
    public void Without_a_host_links_are_those_of_the_site_and_the_page_has_no_address()
    {
        var ledger = Data("reports/demo/ledger.html", host: null)!;

        Assert.Null(ledger["url"]);
        Assert.Equal("/data/demo/ledger.zh.csv", Text(ledger["distribution"]![0]!, "contentUrl"));
    }

    [Theory]
    [InlineData("index.html", "WebSite")]
    [InlineData("about.html", null)]
    [InlineData("404.html", null)]
    public void Other_pages_say_less(string path, string? type) => Assert.Equal(type, Data(path) is { } data ? Text(data, "@type") : null);

    private static JsonNode? Data(string path, string? host = "example.org") =>
        Script().Match(Pages(host)[path]) is { Success: true } found ? JsonNode.Parse(found.Groups[1].Value) : null;

    private static Dictionary<string, string> Pages(string? host)
    {
        using var site = new TestSite(
            ("theme/layouts/default.hbs", "{{#if structured}}<script type=\"application/ld+json\">{{{structured}}}</script>{{/if}}"),
            ("theme/partials/shortcodes/Ledger.hbs", "{{total}}"),
            ("input/reports/demo/assessment.yaml", Assessment), ("input/reports/demo/index.zh.md", Report),
            ("input/reports/demo/ledger.zh.md", "---\nassessment: demo\ntitle: Ledger\nauthor: A. Author\npublished: 2026-11-26\n---\n<?# Ledger /?>\n"),
            ("input/index.zh.md", "Home"), ("input/about.zh.md", "About"), ("input/404.zh.md", "Lost"));
        site.Settings["SiteTitle"] = "复算";
        if (host is not null) site.Settings["Host"] = host;
        AddWords(site);
        var (report, files) = site.Build();
        Assert.True(report.Succeeded, TestSite.Text(report));
        return files;
    }

    // The words that ledgers need; the licence is that of the test.
    private static void AddWords(TestSite site)
    {
        foreach (var language in new[] { "zh", "en" })
        {
            var words = File.ReadAllLines(Path.Combine(Support.Repository.Root, $"theme/strings/{language}.yaml")).Where(l => !l.StartsWith("data.licence", StringComparison.Ordinal));
            site.Write($"theme/strings/{language}.yaml", string.Join('\n', words.Append("data.licence: CC\n")));
        }
    }

    private static string? Text(JsonNode node, string key) => (string?)node[key];

    [GeneratedRegex("<script type=\"application/ld\\+json\">(.*?)</script>")]
    private static partial Regex Script();
}
