using Reckon.Charts.Checks;
using Reckon.Charts.Specification;
using static Reckon.Charts.Specification.ChartLanguage;

namespace Reckon.Charts.Tests.Checks;

public class PlotProblemTests
{
    [Theory]
    [InlineData("bar", Channel.X)]
    [InlineData("column", Channel.Y)]
    [InlineData("waterfall", Channel.X)]
    [InlineData("area", Channel.Y)]
    public void What_starts_at_zero_is_refused_on_a_log_scale(string mark, Channel channel)
    {
        var problem = Assert.Single(ChartCompiler.Check(Samples.Simple(mark, En, ("a", 1), ("b", 10)) with { Scales = Scale(channel, ScaleType.Log) }));

        Assert.Equal("scale", problem.Field);
        Assert.StartsWith($"The mark “{mark}” cannot have {ChannelName.Of(channel)} on a log scale: what it draws starts at zero or stands at equal distances.", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Zero_on_a_log_scale_is_found_and_another_scale_named() => Says(
        Samples.Simple("line", En, ("2019", 5), ("2020", 0)) with { Scales = Scale(Channel.Y, ScaleType.Log) },
        "y", "The number 0 has no place on a logarithmic scale, which holds numbers above zero. Use symlog, which holds zero and both signs, or linear.", 1);

    [Fact]
    public void The_end_of_an_interval_below_zero_is_found_too() => Assert.Equal(
        [3], ChartCompiler.Check(WithRow(Plots.Ratios(En), 3, "low", -1)).Select(problem => problem.Row!.Value));

    [Fact]
    public void A_symmetric_log_scale_holds_both_signs() =>
        Assert.Empty(ChartCompiler.Check(Samples.Simple("line", En, ("2019", 500), ("2020", 0), ("2021", -3)) with { Scales = Scale(Channel.Y, ScaleType.Symlog) }));

    [Fact]
    public void A_linear_scale_may_be_said() => Assert.Empty(ChartCompiler.Check(Samples.Simple("bar", En, ("a", 1)) with { Scales = Scale(Channel.X, ScaleType.Linear) }));

    [Fact]
    public void A_name_in_place_of_a_place_is_quoted() => Says(
        Plots.Scatter(En) with { Rows = [Samples.Row(("x", FieldValue.Of("large")), ("y", FieldValue.Of(1)), ("s", FieldValue.Of("")), ("name", FieldValue.Of("")), ("low", FieldValue.Missing), ("high", FieldValue.Missing))] },
        "x", "The field “x” holds the text “large”; a number was expected, as x is a true scale. Correct the data.", 0);

    [Fact]
    public void A_curve_that_goes_back_is_found() => Says(
        WithRow(Plots.Density(En), 2, "x", 1000), "rows", "The place 1000 follows 1230; places along x must ascend within a series. Sort the points, and remove those that occur twice.", 2);

    [Fact]
    public void A_marked_point_needs_a_name() => Says(
        WithText(Plots.Curve(En), 41, "name", ""), "label", "The point at 24 is marked, but has no name. Give it a label, or let it be one of the others.", 41);

    [Fact]
    public void A_density_below_zero_is_found() => Says(
        WithRow(Plots.Density(En), 0, "y", -0.5), "rows", "A density of −0.5 was found; it must not be negative. Correct the data.", 0);

    [Fact]
    public void A_bin_upside_down_is_found() => Says(
        WithRow(Plots.Histogram(En), 1, "to", 900), "rows", "The bin runs from 1000 to 900; the lower edge must come first and lie below the upper one. Correct the edges.", 1);

    [Fact]
    public void Bins_that_overlap_are_found() => Says(
        WithRow(WithRow(Plots.Histogram(En), 1, "x", 900), 1, "to", 1900),
        "rows", "A bin starts at 900, but the one before ends at 1000; bins must not overlap. Sort them, and let each start where another ends or later.", 1);

    [Fact]
    public void Bins_of_unequal_width_are_found() => Says(
        WithRow(Plots.Histogram(En), 12, "to", 20000), "rows", "One bin is 1000 wide, another 8000; columns of unequal widths mislead. Use equal bins, or draw a density.", 12);

    [Fact]
    public void A_count_below_zero_is_found() => Says(
        WithRow(Plots.Histogram(En), 0, "y", -1), "rows", "A count of −1 was found; it must not be negative. Correct the data.", 0);

    [Fact]
    public void A_Lorenz_curve_starts_at_nobody() => Says(
        Plots.Lorenz(En) with { Rows = [.. Plots.Lorenz(En).Rows.Skip(1)] },
        "rows", "The curve has an end at 10, 0.4; 0, 0 was expected, as shares are accumulated from nobody to everybody. Add that point.", 0);

    [Fact]
    public void A_Lorenz_curve_never_bends_down() => Assert.Contains(
        ChartCompiler.Check(WithRow(Plots.Lorenz(En), 5, "y", 40)),
        problem => problem is { Row: 5, Message: "Before 50 the curve rises faster than behind it; shares must be accumulated from the lowest to the highest. Sort the units, or check the shares." });

    [Fact]
    public void Shares_lie_between_0_and_100() => Says(
        WithRow(Plots.Lorenz(En), 9, "y", 103), "rows", "The point 90, 103 lies outside 0 to 100; shares in percent were expected. Correct the data.", 9);

    [Fact]
    public void Rounded_shares_on_a_straight_line_are_no_bend() => Assert.Empty(ChartCompiler.Check(Plots.Lorenz(En) with
    {
        Rows = [.. new[] { (0, 0.0), (33.3, 33.4), (66.7, 66.7), (100, 100) }.Select(point => Samples.Row(("x", FieldValue.Of(point.Item1)), ("y", FieldValue.Of(point.Item2))))],
    }));

    [Fact]
    public void A_few_quantiles_are_not_enough() => Says(
        Plots.Dots(En) with { Rows = [.. Plots.Dots(En).Rows.Take(3)] },
        "rows", "There are 3 quantiles; at least 10 were expected, evenly spaced. Give more, or draw a dot with its interval.");

    [Fact]
    public void A_band_needs_its_ends() => Assert.Contains(
        ChartCompiler.Check(Samples.Simple("line", En, ("2019", 1)) with { Mark = "band" }),
        problem => problem is { Field: "low", Message: "The mark “band” needs the channel low, but nothing is bound to it. Add low with the name of a field." });

    private static void Says(ChartSpec spec, string field, string message, int? row = null) =>
        Assert.Equal([new ChartProblem(field, message) { Row = row }], ChartCompiler.Check(spec));

    private static Dictionary<Channel, ScaleType> Scale(Channel channel, ScaleType type) => new() { [channel] = type };

    private static ChartSpec WithRow(ChartSpec spec, int row, string field, double value) => With(spec, row, field, FieldValue.Of(value));

    private static ChartSpec WithText(ChartSpec spec, int row, string field, string value) => With(spec, row, field, FieldValue.Of(value));

    private static ChartSpec With(ChartSpec spec, int at, string field, FieldValue value) => spec with
    {
        Rows = [.. spec.Rows.Select((row, index) => index != at ? row : row with { Fields = new Dictionary<string, FieldValue>(row.Fields) { [field] = value } })],
    };
}
