namespace Reckon.Site.Tests.Figures;

/// <summary>What becomes of the rows of a figure, and what is said where they are wrong.</summary>
public sealed class FigureBuilderTests
{
    private const string English = "en/reports/example/index.html";

    [Fact]
    public void A_computation_is_drawn_from_the_inputs_of_a_quantity()
    {
        var page = Page("mark: tree\n    trace: jobs.total");

        Assert.Contains("<tr><th scope=\"row\">All jobs</th><td>≥ 34.63", page, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"row\">Direct jobs</th>", page, StringComparison.Ordinal);
        Assert.Contains("Boxes: 3; arrows: 2. Arrows start at: Direct jobs, Indirect jobs. They end at: All jobs.", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Panels_stand_side_by_side_in_the_table()
    {
        var page = Page("mark: bar\n    unit: 万 job\n    data:\n      - { label: A, value: jobs.direct, facet: East }\n      - { label: A, value: jobs.indirect, facet: West }");

        Assert.Contains("East (million jobs)", page, StringComparison.Ordinal);
        Assert.Contains("<tr><th scope=\"row\">A</th><td class=\"n\">≥ 20</td><td>lower bound</td><td class=\"n\">14.63</td></tr>", page, StringComparison.Ordinal);
    }

    // Twice 600 million: each is counted in millions, their sum in billions.
    [Fact]
    public void A_running_sum_is_counted_in_a_unit_that_suits_its_last_value()
    {
        var page = Page("mark: column\n    unit: 万 job\n    cumulate: true\n    data:\n      - { label: 2020, value: jobs.direct * 30 }\n      - { label: 2021, value: jobs.direct * 30 }");

        Assert.Contains("billion jobs", page, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"row\">2021</th><td class=\"n\">≥ 1.2</td>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folded_row_has_a_value_for_each_series()
    {
        var page = Page("mark: stacked\n    unit: 万 job\n    data:\n      - label: A\n        fold: [{ series: S1, value: jobs.direct }, { series: S2, value: jobs.indirect, kind: modelled }]");

        Assert.Contains("<tr><th scope=\"row\">A</th><td class=\"n\">≥ 20</td>", page, StringComparison.Ordinal);
        Assert.Contains("<td class=\"n\">14.63</td><td>modelled</td>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_rest_of_a_chart_has_the_name_that_the_author_gives()
    {
        var page = Page("mark: bar\n    unit: 万 job\n    top: 1\n    rest: All the others\n    data:\n      - { label: A, value: jobs.direct }\n      - { label: B, value: jobs.indirect }\n      - { label: C, value: jobs.indirect / 2 }");

        Assert.Contains("<tr><th scope=\"row\">All the others</th>", page, StringComparison.Ordinal);
        Assert.Contains("21.945", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mark: tile-map\n    unit: percent\n    data:\n      - { label: Guangdon, value: 0.03 }", "charts.yaml:8:", "“Guangdon” is not a provincial unit of China. Perhaps “Guangdong” is meant.")]
    [InlineData("mark: tile-map\n    data:\n      - { label: 广东, value: 0.03 }", "charts.yaml:7:", "does not say in which unit")]
    [InlineData("mark: timeline\n    data:\n      - { label: A, from: 2020-13 }", "charts.yaml:7:27:", "“2020-13” is not a date. Write a year (2020), a month (2020-03) or a day (2020-03-15).")]
    [InlineData("mark: timeline\n    data:\n      - { label: A, from: 2020, to: 2019 }", "charts.yaml:7:37:", "ends (2019) before it starts (2020)")]
    [InlineData("mark: tree\n    data:\n      - { label: Shop }\n      - { label: Cook }\n      - { from: Shop, to: Cock }", "charts.yaml:9:27:", "the box “Cock”, which no row has. Perhaps “Cook” is meant.")]
    [InlineData("mark: tree\n    data:\n      - { from: A, to: B }\n      - { from: B, to: A }", "charts.yaml:", "run in a circle: A → B → A")]
    [InlineData("mark: alluvial\n    unit: 万 job\n    data:\n      - { from: A, value: jobs.direct }", "charts.yaml:", "The flow from “A” does not say where it ends.")]
    [InlineData("mark: bar\n    unit: 万 job\n    data:\n      - { label: A, value: jobs.direct, from: B }", "charts.yaml:8:41:", "'from'")]
    [InlineData("mark: bar\n    trace: jobs.total\n    unit: 万 job", "charts.yaml:6:12:", "'trace' draws the computation of a quantity with the mark tree")]
    [InlineData("mark: tree\n    trace: jobs.totl", "charts.yaml:6:12:", "jobs.total")]
    [InlineData("mark: tree\n    trace: jobs.total * 2", "charts.yaml:6:12:", "is a formula; 'trace' needs the name of one quantity")]
    public void What_is_wrong_is_said_with_its_place(string figure, string place, string message)
    {
        var findings = TestSite.Text(FigureSite.Build(Charts(figure)).Report);

        Assert.Contains(place, findings, StringComparison.Ordinal);
        Assert.Contains(message, findings, StringComparison.Ordinal);
    }

    private static string Page(string figure)
    {
        var (report, files) = FigureSite.Build(Charts(figure));
        Assert.True(report.Succeeded, TestSite.Text(report));
        return files[English];
    }

    private static string Charts(string figure) => $"charts:\n  example:\n    title: T\n    subtitle: S\n    {figure}\n";
}
