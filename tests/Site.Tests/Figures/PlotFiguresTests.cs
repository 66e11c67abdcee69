using System.Text.RegularExpressions;
using Reckon.Charts.Marks;

namespace Reckon.Site.Tests.Figures;

/// <summary>Plots with a true x axis, as authors declare them.</summary>
public sealed partial class PlotFiguresTests
{
    private const string Page = "reports/example/index.html";
    private const string English = "en/reports/example/index.html";

    [Theory]
    [InlineData("Area")]
    [InlineData("Band")]
    [InlineData("Curve")]
    [InlineData("Density")]
    [InlineData("Histogram")]
    [InlineData("Lorenz")]
    [InlineData("QuantileDots")]
    [InlineData("Scatter")]
    public void The_example_of_a_mark_is_drawn_in_both_languages(string folder)
    {
        using var reader = new StreamReader(typeof(MarkCatalog).Assembly.GetManifestResourceStream($"Reckon.Charts.Marks.{folder}.Example.yaml")!);

        var (report, files) = PlotSite.Build(reader.ReadToEnd());

        Assert.True(report.Succeeded, TestSite.Text(report));
        Assert.All(new[] { Page, English }, page => Assert.Equal(2, files[page].Split("role=\"img\"").Length - 1));
    }

    [Fact]
    public void An_uncertain_quantity_becomes_fifty_dots_at_its_quantiles()
    {
        var csv = Csv(Charts("mark: quantile-dots", "unit: 万 job", "data:", "  - { label: Jobs, spread: jobs.indirect }"));

        Assert.Equal(51, csv.Count);
        Assert.StartsWith("1%,", csv[1], StringComparison.Ordinal);
        Assert.StartsWith("99%,", csv[50], StringComparison.Ordinal);
        // The input is normal, 1463 with a standard error of 50: 2.326 errors below and above, in millions.
        Assert.Equal(14.63 - (2.326 * 0.5), Number(csv[1]), 0.1);
        Assert.Equal(14.63, (Number(csv[25]) + Number(csv[26])) / 2, 0.03);
        Assert.Equal(14.63 + (2.326 * 0.5), Number(csv[50]), 0.1);
    }

    [Fact]
    public void A_sample_is_sorted_into_bins_by_the_rule_of_Freedman_and_Diaconis()
    {
        // Quartiles of 1 to 100 are 25.75 and 75.25: 2 × 49.5 ÷ ∛100 = 21.3, rounded up to 50.
        var csv = Csv(Charts("mark: histogram", "unit: '1'", $"data: [{{ label: N, sample: [{string.Join(", ", Enumerable.Range(1, 100))}] }}]"));

        Assert.Equal(["0,50,49", "50,100,50", "100,150,1"], csv.Skip(1));
    }

    [Fact]
    public void The_width_of_bins_can_be_chosen()
    {
        var csv = Csv(Charts("mark: histogram", "unit: '1'", "data: [{ label: N, width: 0.1, sample: [0.05, 0.1, 0.25, 0.39] }]"));

        Assert.Equal(["0,0.1,1", "0.1,0.2,1", "0.2,0.3,1", "0.3,0.4,1"], csv.Skip(1));
    }

    [Fact]
    public void A_log_scale_is_declared()
    {
        var figure = Charts("mark: line", "unit: '1'", "scale: { y: log }", "data: [{ label: N, points: [[2019, 1], [2020, 10], [2021, 1000]] }]");

        var (report, files) = PlotSite.Build(figure);

        Assert.True(report.Succeeded, TestSite.Text(report));
        var heights = Circle().Matches(files.First(file => file.Key.EndsWith("example.en.svg", StringComparison.Ordinal)).Value).Take(3).Select(match => double.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        // From 10 to 1000 is twice as far as from 1 to 10.
        Assert.Equal(2, (heights[1] - heights[2]) / (heights[0] - heights[1]), 0.01);
    }

    [Fact]
    public void The_band_of_an_uncertain_quantity_is_its_interval()
    {
        var csv = Csv(Charts("mark: band", "unit: 万 job", "data: [{ label: \"2020\", value: jobs.indirect }, { label: \"2021\", value: jobs.indirect }]"));

        // 1463 ± 1.96 × 50, in millions and to two digits of the half width.
        Assert.Equal(["2020,14.63,13.65,15.61", "2021,14.63,13.65,15.61"], csv.Skip(1));
    }

    [Fact]
    public void Rows_with_a_place_along_x_are_points_with_names()
    {
        var csv = Csv(Charts("mark: scatter", "unit: 万 job", "x: { title: Direct, unit: 万 job }", "data: [{ label: A, x: jobs.direct, value: jobs.indirect }]"));

        Assert.Equal(["Name,Direct (million jobs),Value (million jobs)", "A,20,14.63"], csv);
    }

    [Theory]
    [InlineData("scale: { y: log }|data: [{ label: N, points: [[1, 5], [2, -3]] }]", "charts.yaml:8:41", "−3 has no place on a logarithmic scale")]
    [InlineData("scale: { y: lok }|data: []", "charts.yaml:7:17", "'lok' is not a scale.")]
    [InlineData("scale: { z: log }|data: []", "charts.yaml:7:14", "'z' is not a key of 'scale'.")]
    [InlineData("data: [{ label: N, points: [[1, 5, 3]] }]", "charts.yaml:7:33", "Here a point is [x, value] or [x, value, low, high]; 3 numbers stand here.")]
    [InlineData("data: [{ label: N, points: [[1, a]] }]", "charts.yaml:7:37", "'a' is none.")]
    [InlineData("data: [{ label: N, points: [[3, 1], [2, 1]] }]", "charts.yaml:7:41", "2 follows 3; places along x must ascend")]
    [InlineData("data: [{ label: N, value: jobs.direct }]", "charts.yaml:7:31", "A row of this chart needs a place along x beside its value.")]
    [InlineData("data: [{ label: N, role: dot, points: [[1, 2]] }]", "charts.yaml:7:30", "'dot' is not a role of a row.")]
    [InlineData("data: [{ label: N, width: 0, sample: [1] }]", "charts.yaml:7:31", "'width' is the width of bins, above zero")]
    [InlineData("data: [{ label: N, value: 2, spread: jobs.total }]", "charts.yaml:7:12", "A row of a chart needs one of")]
    [InlineData("data: [{ label: N, spread: jobs.direct * 2 }]", "charts.yaml:7:32", "Nothing is said of the uncertainty")]
    public void What_is_wrong_is_said_with_its_place(string lines, string place, string message)
    {
        var findings = TestSite.Text(PlotSite.Build(Charts(["mark: curve", "unit: 万 job", .. lines.Split('|')])).Report);

        Assert.Contains(place, findings, StringComparison.Ordinal);
        Assert.Contains(message, findings, StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_are_refused_on_a_log_scale_and_what_can_be_drawn_is_named()
    {
        var findings = TestSite.Text(PlotSite.Build(Charts("mark: column", "unit: 万 job", "scale: { y: log }", "data: [{ label: N, value: jobs.direct }]")).Report);

        Assert.Contains("charts.yaml:7:12", findings, StringComparison.Ordinal);
        Assert.Contains("cannot have y on a log scale", findings, StringComparison.Ordinal);
        Assert.Contains("use one of: band, curve, line, scatter.", findings, StringComparison.Ordinal);
    }

    private static double Number(string line) => double.Parse(line.Split(',')[^1], System.Globalization.CultureInfo.InvariantCulture);

    private static List<string> Csv(string charts)
    {
        var (report, files) = PlotSite.Build(charts);
        Assert.True(report.Succeeded, TestSite.Text(report));
        return [.. files.First(file => file.Key.EndsWith("example.en.csv", StringComparison.Ordinal)).Value.TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries)];
    }

    private static string Charts(params string[] lines) => $"charts:\n  example:\n    title: T\n    subtitle: S\n{string.Concat(lines.Select(line => $"    {line}\n"))}";

    [GeneratedRegex("<circle cx=\"[^\"]*\" cy=\"([^\"]*)\"")]
    private static partial Regex Circle();
}
