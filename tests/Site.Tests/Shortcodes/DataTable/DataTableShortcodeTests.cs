using System.Text.RegularExpressions;
using Reckon.Support;

namespace Reckon.Site.Tests.Shortcodes.DataTable;

public sealed partial class DataTableShortcodeTests
{
    private const string Assessment = """
        assessment: demo
        title: Demo
        sources:
          s: { title: A report }
        data:
          firms: { generate: merchants, label: Firms, with: { population: 500, sample: 50 } }
        quantities:
          estimate: { label: Estimate, unit: job, value: 1100, source: s, at: p. 1, uncertainty: { se: 50 } }
          rounded: { label: Rounded, unit: 千 job, value: 1, source: s, at: p. 2 }
          truth: { label: Truth, unit: job, value: 1000, source: s, at: p. 3 }
          firms_wage: { label: Wage, unit: yuan, value: 5, source: s, at: p. 4 }
        """;

    [Fact]
    public void Quantities_are_held_against_another_one_which_stands_last()
    {
        var (cells, csv) = Table("<?# DataTable estimate,rounded title=T interval=true against=truth /?>");

        Assert.Equal(["Quantity", "Value", "95% interval", "Difference", "Kind"], cells[0]);
        Assert.Equal(["Estimate", "1,100 jobs", "1,002–1,198", "+10.0%", "Printed"], cells[1]);
        Assert.Equal("0.0%", cells[2][3]);
        Assert.Equal(["Truth", "1,000 jobs", "—", "—", "Printed"], cells[3]);
        Assert.Contains("\r\nEstimate,1100,\"1,002–1,198\",10.0", csv, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_the_options_there_are_three_columns() =>
        Assert.Equal(["Quantity", "Value", "Kind"], Table("<?# DataTable estimate title=T /?>").Cells[0]);

    [Fact]
    public void Made_up_numbers_are_called_so()
    {
        var (cells, _) = Table("<?# DataTable firms.truth.staff,estimate title=T /?>");

        Assert.Equal(("Made up", "Printed"), (cells[1][^1], cells[2][^1]));
    }

    [Fact]
    public void What_counts_something_else_is_an_error_at_its_name()
    {
        using var site = Site("<?# DataTable estimate,firms_wage title=T against=truth /?>");

        var findings = TestSite.Text(site.Build().Report);

        Assert.Contains("input/index.en.md:7:24: error: 'firms_wage' counts yuan, and 'truth', which it is held against, job. [unit-mismatch]", findings, StringComparison.Ordinal);
    }

    private static (IReadOnlyList<IReadOnlyList<string>> Cells, string Csv) Table(string tag)
    {
        using var site = Site(tag);
        var (report, files) = site.Build();
        Assert.True(report.Succeeded, TestSite.Text(report));
        var rows = Rows().Matches(files["en/index.html"]).Select(r => (IReadOnlyList<string>)[.. Cells().Matches(r.Value).Select(c => Tags().Replace(c.Groups[1].Value, "").Replace("\u00a0", " ", StringComparison.Ordinal))]);
        return ([.. rows], files["data/index/table-1.en.csv"]);
    }

    private static TestSite Site(string tag) => new(
        ("input/index.zh.md", Page(tag)),
        ("input/index.en.md", Page(tag)),
        ("input/data/units.yaml", File.ReadAllText(Path.Combine(Repository.Root, "input/data/units.yaml"))),
        ("input/demo/assessment.yaml", Assessment),
        ("theme/strings/zh.yaml", Words("zh")),
        ("theme/strings/en.yaml", Words("en")),
        ("theme/partials/data-table.hbs", Partial("data-table")),
        ("theme/partials/sources.hbs", Partial("sources")),
        ("theme/partials/downloads.hbs", Partial("downloads")),
        ("theme/partials/figure-name.hbs", Partial("figure-name")));

    private static string Page(string tag) => $"---\ntitle: A\nassessment: demo\n---\n\n\n{tag}\n";

    private static string Partial(string name) => File.ReadAllText(Path.Combine(Repository.Root, $"theme/partials/{name}.hbs"));

    private static string Words(string language) => File.ReadAllText(Path.Combine(Repository.Root, $"theme/strings/{language}.yaml"));

    [GeneratedRegex("<tr>.*?</tr>", RegexOptions.Singleline)]
    private static partial Regex Rows();

    [GeneratedRegex("<t[hd][^>]*>(.*?)</t[hd]>", RegexOptions.Singleline)]
    private static partial Regex Cells();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tags();
}
