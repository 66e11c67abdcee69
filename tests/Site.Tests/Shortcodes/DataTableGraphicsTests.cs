using System.Text.RegularExpressions;
using Reckon.Site.Tables;
using Reckon.Site.Tests.Figures;

namespace Reckon.Site.Tests.Shortcodes;

public sealed partial class DataTableGraphicsTests
{
    [Fact]
    public void Bars_of_a_column_are_as_long_as_its_numbers()
    {
        var page = Page("<?# DataTable jobs.direct,jobs.indirect,jobs.total title=T bars=true /?>");

        Assert.Equal([2000 / 34.63, 1463 / 34.63, 100], Width().Matches(page).Select(m => double.Parse(m.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture)), (one, other) => Math.Abs(one - other) < 0.01);
    }

    [Fact]
    public void A_table_without_the_argument_has_no_drawings() => Assert.DoesNotContain("cell-bar", Page("<?# DataTable jobs.direct title=T /?>"), StringComparison.Ordinal);

    [Fact]
    public void Numbers_of_different_units_have_no_common_bar()
    {
        var findings = TestSite.Text(FigureSite.BuildPage("<?# DataTable jobs.direct,jobs.share title=T bars=true /?>", "  jobs.share: { label: Share, unit: percent, value: 12, source: report2022 }\n").Report);

        Assert.Contains("'jobs.share' is in ", findings, StringComparison.Ordinal);
        Assert.Contains("bars of one column need one unit", findings, StringComparison.Ordinal);
    }

    [Fact]
    public void Quantities_have_no_order_for_a_line() => Assert.Contains(
        "A line along the rows needs rows in an order", TestSite.Text(FigureSite.BuildPage("<?# DataTable jobs.direct,jobs.indirect title=T trend=true /?>", "").Report), StringComparison.Ordinal);

    [Fact]
    public void A_line_keeps_true_distances_and_breaks_at_a_gap()
    {
        var line = Sparkline.Of([(2018, 10), (2020, 20), (2021, null), (2022, 10), (2028, 15)])!;

        Assert.Equal("M3 21L21.8 3M40.6 21L97 12", line.Path);
        Assert.Equal(("97", "12"), (line.EndX, line.EndY));
    }

    [Fact]
    public void One_number_is_no_line() => Assert.Null(Sparkline.Of([(2018, 10), (2019, null)]));

    private static string Page(string markdown)
    {
        var (report, files) = FigureSite.BuildPage(markdown, "");
        Assert.True(report.Succeeded, TestSite.Text(report));
        return files["en/reports/example/index.html"];
    }

    [GeneratedRegex("<rect x=\"0\" y=\"2\" width=\"([0-9.]+)\"")]
    private static partial Regex Width();
}
