using System.Text.RegularExpressions;
using Reckon.Site.Tests.Figures;

namespace Reckon.Site.Tests.Shortcodes.Uncertainty;

/// <summary>The distribution above the table of an uncertain number.</summary>
public sealed partial class UncertaintyDotsTests
{
    [Theory]
    [InlineData("reports/example/index.html", "“All jobs”的分布：每个点代表2%的可能，蓝色的点在上述区间以内；单位：万个")]
    [InlineData("en/reports/example/index.html", "Distribution of “All jobs”: each dot stands for a chance of 2%, and blue dots lie within the interval above; in million jobs")]
    public void Fifty_dots_stand_for_the_distribution_in_both_drawings(string address, string title)
    {
        var (report, files) = PlotSite.Pages("<?# Uncertainty jobs.total /?>");

        Assert.True(report.Succeeded, TestSite.Text(report));
        Assert.Contains(title, files[address], StringComparison.Ordinal);
        // Of 95 %, the dots at 3 % to 97 % lie inside: 48 of 50.
        Assert.Equal((96, 4), (Inside().Count(files[address]), Outside().Count(files[address])));
    }

    [Fact]
    public void The_drawing_is_named_and_described()
    {
        var page = PlotSite.Pages("<?# Uncertainty jobs.total /?>").Files["en/reports/example/index.html"];

        Assert.Contains("aria-labelledby=\"uncertainty-jobs-total-dots-title\"", page, StringComparison.Ordinal);
        Assert.Contains("<p id=\"uncertainty-jobs-total-dots-title\">", page, StringComparison.Ordinal);
        Assert.Contains("Quantile dot plot, 50 rows, in million jobs. 50 dots, each standing for a chance of 2%", page, StringComparison.Ordinal);
    }

    [GeneratedRegex("<circle [^>]*class=\"f-hl\"")]
    private static partial Regex Inside();

    [GeneratedRegex("<circle [^>]*class=\"f-ctx\"")]
    private static partial Regex Outside();
}
