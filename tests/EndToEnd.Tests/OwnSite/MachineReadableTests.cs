using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Reckon.Site;
using Reckon.Site.Output;
using Reckon.Support;

namespace Reckon.EndToEnd.Tests.OwnSite;

/// <summary>What programs read of the site: packages of data, structured data, previews, citations.</summary>
[Collection(BuiltSiteCollection.Name)]
public sealed class MachineReadableTests(BuiltSite site)
{
    private static readonly string[] Reports = ["douyin-2025", "kuaishou-grow-2023", "kuaishou-ruc-2022", "kuaishou-youth-2023", "wechat-caict-2021"];
    private static readonly string[] Styles = ["GB/T 7714", "APA", "BibTeX", "CSL-JSON"];

    // What the specification of data packages (version 1) demands of names and types.
    [Fact]
    public void Every_package_is_one()
    {
        var packages = Packages();

        Assert.Equal(Reports, packages.Keys.Select(k => k.Split('/')[^2]).Where(Reports.Contains).Order());
        Assert.All(packages.Values, p =>
        {
            Assert.Matches("^[a-z0-9._-]+$", (string)p["name"]!);
            Assert.NotEmpty(p["resources"]!.AsArray());
            Assert.NotEqual("", (string?)p["licenses"]![0]!["name"]);
            Assert.Equal(Resources(p).Count(), Resources(p).Select(r => (string)r["name"]!).Distinct().Count());
            Assert.All(Resources(p), r => Assert.Matches("^[a-z0-9._-]+$", (string)r["name"]!));
        });
    }

    [Fact]
    public void Every_resource_is_the_file_that_was_written() => Assert.All(AllResources(), r =>
    {
        var bytes = site.Files[r.Path].Bytes;
        Assert.Equal(bytes.Length, (int)r.Resource["bytes"]!);
        Assert.Equal("sha256:" + Convert.ToHexStringLower(SHA256.HashData(bytes.Span)), (string?)r.Resource["hash"]);
    });

    [Fact]
    public void Every_cell_is_of_the_type_that_its_column_says()
    {
        var tables = AllResources().Where(r => (string)r.Resource["format"]! == "csv").ToList();

        Assert.True(tables.Count >= 2 * Reports.Length);
        foreach (var (path, resource) in tables)
        {
            var rows = Csv(site.Text(path).TrimStart('\ufeff'));
            var fields = Fields(resource);
            Assert.Equal(fields.Select(f => (string)f["name"]!), rows[0]);
            Assert.All(rows.Skip(1), row => Assert.All(row.Zip(fields), c => Assert.True(Fits(c.First, c.Second), $"{path}: '{c.First}' is no {c.Second["type"]}")));
            if (resource["schema"]!["primaryKey"] is not null) Assert.Equal(rows.Count, rows.Select(r => r[0]).Distinct().Count());
        }
    }

    [Fact]
    public void Every_member_of_the_numbers_is_described()
    {
        var numbers = JsonNode.Parse(site.Text("numbers.json"))!;

        foreach (var resource in Resources(JsonNode.Parse(site.Text("datapackage.json"))!))
        {
            var fields = Fields(resource).ToDictionary(f => (string)f["name"]!, f => (string)f["type"]!);
            Assert.All(numbers[(string)resource["dialect"]!["json"]!["property"]!]!.AsArray().SelectMany(e => e!.AsObject()), e => Assert.True(fields.TryGetValue(e.Key, out var type) && IsOf(e.Value, type), $"{e.Key}: {e.Value}"));
        }
    }

    [Fact]
    public void Reports_and_ledgers_say_what_they_are()
    {
        foreach (var prefix in new[] { "", "en/" })
        {
            Assert.All(Reports, r => Assert.Equal("Report", (string?)Data($"{prefix}reports/{r}/index.html")["isBasedOn"]!["@type"]));
            Assert.All(Reports, r => Assert.Matches("^20[0-9]{2}(-[0-9]{2})?$", (string?)Data($"{prefix}reports/{r}/index.html")["isBasedOn"]!["datePublished"]));
            Assert.All(Reports, r => Assert.All(Data($"{prefix}reports/{r}/ledger.html")["distribution"]!.AsArray(), d => Assert.True(site.Files.ContainsKey(((string)d!["contentUrl"]!).TrimStart('/')))));
        }
    }

    [Theory]
    [InlineData("", "2026年11月")]
    [InlineData("en/", "November 2026")]
    public void Reports_say_when_their_page_last_changed(string prefix, string shown) => Assert.All(Reports, r =>
    {
        var page = Parse(site.Text($"{prefix}reports/{r}/index.html"));

        Assert.Equal(("2026-11", shown), (page.QuerySelector("header time")!.GetAttribute("datetime"), page.QuerySelector("header time")!.TextContent));
        Assert.Equal("2026-11", (string?)Data($"{prefix}reports/{r}/index.html")["dateModified"]);
    });

    [Fact]
    public void With_a_host_every_page_can_be_passed_on()
    {
        var output = new MemoryOutput();
        var settings = new Dictionary<string, string> { ["Host"] = "example.org", ["LinkRoot"] = "/repo", ["LinksUseHttps"] = "true" };
        var report = SiteBuilder.Build(new BuildRequest { Root = Repository.Root, Settings = settings }, output);
        Assert.True(report.Succeeded);
        string[] wanted = ["og:title", "og:description", "og:type", "og:url", "og:site_name", "og:locale", "og:locale:alternate"];

        foreach (var file in output.Files.Values.Where(f => f.Path.EndsWith(".html", StringComparison.Ordinal)))
        {
            var page = Parse(System.Text.Encoding.UTF8.GetString(file.Bytes.Span));
            if (page.QuerySelector("meta[http-equiv=refresh]") is not null) continue;
            Assert.All(wanted, w => Assert.NotEqual("", page.QuerySelector($"meta[property='{w}']")?.GetAttribute("content") ?? ""));
            Assert.StartsWith("https://example.org/repo/", page.QuerySelector("meta[property='og:url']")!.GetAttribute("content"), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("reports/kuaishou-ruc-2022/index.html")]
    [InlineData("en/reports/kuaishou-ruc-2022/ledger.html")]
    [InlineData("cases/silversmith-account.html")]
    [InlineData("en/methods/productivity.html")]
    public void A_page_says_how_to_cite_it_without_a_date_that_it_does_not_have(string path)
    {
        var cite = Parse(site.Text(path)).QuerySelector(".cite")!;

        Assert.Equal(Styles.Order(), cite.QuerySelectorAll(".line b, summary").Select(e => e.TextContent).Order());
        Assert.Equal(4, cite.QuerySelectorAll("[data-copy-text]").Length);
        Assert.DoesNotMatch("20[0-9]{2}-[0-9]{2}-[0-9]{2}", cite.TextContent);
        Assert.NotNull(JsonNode.Parse(cite.QuerySelectorAll("pre")[1].TextContent));
    }

    private Dictionary<string, JsonNode> Packages() => site.Files.Keys.Where(k => k.EndsWith("datapackage.json", StringComparison.Ordinal)).ToDictionary(k => "/" + k, k => JsonNode.Parse(site.Text(k))!);

    private IEnumerable<(string Path, JsonNode Resource)> AllResources() =>
        Packages().SelectMany(p => Resources(p.Value).Select(r => (p.Key[1..^"datapackage.json".Length] + (string)r["path"]!, r)));

    private static IEnumerable<JsonNode> Resources(JsonNode package) => package["resources"]!.AsArray().Select(r => r!);

    private static List<JsonNode> Fields(JsonNode resource) => [.. resource["schema"]!["fields"]!.AsArray().Select(f => f!)];

    private JsonNode Data(string path) => JsonNode.Parse(Parse(site.Text(path)).QuerySelector("script[type='application/ld+json']")!.TextContent)!;

    private static bool Fits(string cell, JsonNode field) => cell.Length == 0 || (string)field["type"]! switch
    {
        "number" => double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out _),
        "boolean" => field["trueValues"]!.AsArray().Any(t => (string?)t == cell),
        var type => type == "string",
    };

    private static bool IsOf(JsonNode? value, string type) => value is null || value.GetValueKind().ToString().Replace("True", "Boolean", StringComparison.Ordinal).Replace("False", "Boolean", StringComparison.Ordinal).Equals(type, StringComparison.OrdinalIgnoreCase);

    private static List<List<string>> Csv(string text) => [.. text.TrimEnd().Split("\r\n").Select(l => Regex.Matches(l, "(?:^|,)(?:\"((?:[^\"]|\"\")*)\"|([^,\"]*))").Select(m => m.Groups[1].Success ? m.Groups[1].Value : m.Groups[2].Value).ToList())];

    private static IDocument Parse(string html) => new HtmlParser().ParseDocument(html);
}
