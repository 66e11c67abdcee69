using Reckon.Charts.Checks;
using Reckon.Charts.Marks;
using Reckon.Charts.Specification;
using static Reckon.Charts.Specification.ChartLanguage;

namespace Reckon.Charts.Tests.Checks;

public class ChartProblemTests
{
    [Fact]
    public void An_unknown_mark_is_answered_with_those_that_exist() => Says(
        Samples.Simple("colum", En, ("a", 1)), "mark", $"There is no mark “colum”. Use one of: {string.Join(", ", MarkCatalog.Entries.Select(entry => entry.Name))}.");

    [Fact]
    public void A_channel_that_is_needed_is_named() => Says(
        Samples.Simple("bar", En, ("a", 1)) with { Encodings = new Dictionary<Channel, ChartEncoding> { [Channel.X] = new("value") } },
        "y", "The mark “bar” needs the channel y, but nothing is bound to it. Add y with the name of a field.");

    [Fact]
    public void A_channel_that_the_mark_does_not_have_is_refused() => Says(
        Samples.WeChatJobs(En) with { Encodings = new Dictionary<Channel, ChartEncoding>(Samples.WeChatJobs(En).Encodings) { [Channel.Low2] = new("jobs") } },
        "low2", "The mark “column” has no channel low2. Remove it, or use one of: x, y, color, facet, low, high.");

    [Fact]
    public void A_field_that_no_row_has_is_answered_with_those_that_exist() => Says(
        Samples.WeChatJobs(En) with { Encodings = new Dictionary<Channel, ChartEncoding>(Samples.WeChatJobs(En).Encodings) { [Channel.Y] = new("job") } },
        "y", "No row has a field “job”. Use one of: jobs, year.");

    [Fact]
    public void A_text_in_place_of_a_number_is_quoted() => Says(
        Samples.WeChatJobs(En) with { Rows = [Samples.Row(("year", FieldValue.Of(2014)), ("jobs", FieldValue.Of("1 008")))] },
        "y", "The field “jobs” holds the text “1 008”; a number was expected. Correct the data, or leave the field empty for a missing value.", 0);

    [Fact]
    public void A_number_that_is_none_is_found() => Says(
        Samples.Simple("line", En, ("2014", 1), ("2015", double.NaN)),
        "y", "The field “value” is not a finite number. Leave it empty for a missing value, or correct the formula.", 1);

    [Theory]
    [InlineData(double.MaxValue, "1.7976931348623157E+308")]
    [InlineData(-1e-300, "-1E-300")]
    public void A_number_that_no_axis_can_show_is_found(double value, string found) => Says(
        Samples.Simple("bar", En, ("a", 1), ("b", value)),
        "x", $"The field “value” holds {found}; a chart can show sizes from 1E-12 to 1E+15, and zero. Use a unit that suits the data, or correct the formula.", 1);

    [Fact]
    public void A_total_among_lines_is_found() => Says(
        Samples.Platforms(En) with { Rows = [.. Samples.Platforms(En).Rows, Samples.Row(("year", FieldValue.Of(2020)), ("jobs", FieldValue.Of(1)), ("platform", FieldValue.Of("all"))) with { IsTotal = true }] },
        "rows", "The row “2020” is a total; lines show no totals. Make it a series of its own, or draw columns.", 13);

    [Fact]
    public void A_row_needs_a_name() => Says(
        Samples.Simple("bar", En, ("", 1)), "y", "The field “name” is empty; the name of a row, a year or a category was expected. Fill it in.", 0);

    [Fact]
    public void A_year_that_occurs_twice_is_found() => Says(
        Samples.Simple("column", En, ("2014", 1), ("2014", 2)),
        "rows", "“2014” occurs again; row 1 has it already. Remove one of them, or bind color to the field that tells them apart.", 1);

    [Fact]
    public void Seven_series_are_too_many() => Says(
        Series("line", 7), "color", "There are 7 series; at most 6 can be told apart. Combine the small ones, or make several charts.");

    [Fact]
    public void Six_parts_are_too_many() => Says(
        Series("column", 6), "color", "The stack has 6 parts; at most 5 can be read. Combine the small ones, or draw lines.");

    [Fact]
    public void Five_parts_and_six_lines_are_not() => Assert.Empty(ChartCompiler.Check(Series("column", 5)).Concat(ChartCompiler.Check(Series("line", 6))));

    [Fact]
    public void A_negative_part_is_found() => Says(
        Series("column", 2, -3), "rows", "“2020” has a part of −3; parts of a stack must not be negative. Draw a waterfall or lines.", 0);

    [Fact]
    public void An_interval_that_is_upside_down_is_found() => Says(
        Interval(5, 4), "low", "The interval runs from 5 to 4; the lower end must come first. Exchange them.", 0);

    [Fact]
    public void Half_an_interval_is_found() => Says(
        Interval(5, null), "high", "Only the lower end of the interval is given. Give both ends, or none and a bound.", 0);

    [Fact]
    public void A_total_that_differs_from_its_steps_is_found() => Says(
        Waterfall(3700), "rows", "The total “Total” is 3700, but the steps above it sum to 3685. Correct a step, or leave the total's value empty to show the sum.", 3);

    // 2415 + 781 + 489 = 3685 is printed as 3684: each number is rounded.
    [Fact]
    public void A_total_that_differs_by_rounding_alone_is_none() => Assert.Empty(ChartCompiler.Check(Waterfall(3684)));

    [Fact]
    public void A_remark_off_the_axis_is_found() => Says(
        Samples.WeChatJobs(En) with { Annotations = [new ChartAnnotation(FieldValue.Of(2030), "x")] },
        "annotations", "The annotation stands at “2030”, which is not on the x axis. Use a year or category of the data, or a number where x carries the values.");

    [Fact]
    public void An_id_with_a_space_is_found() => Says(
        Samples.WeChatJobs(En) with { Id = "fig 1" }, "id", "The id “fig 1” was found; a letter followed by letters, digits, “-” or “_” was expected. Rename the chart.");

    [Fact]
    public void A_chart_without_rows_is_none() => Assert.Empty(ChartCompiler.Check(Samples.WeChatJobs(En) with { Rows = [] }));

    [Fact]
    public void A_broken_chart_says_so_where_the_figure_would_be()
    {
        var svg = ChartCompiler.Draw(Samples.Simple("colum", En, ("a", 1)), ChartWidth.Narrow);

        Assert.Contains("This figure could not be drawn", svg, StringComparison.Ordinal);
        Assert.Contains("mark:", svg, StringComparison.Ordinal);
    }

    private static void Says(ChartSpec spec, string field, string message, int? row = null) =>
        Assert.Equal([new ChartProblem(field, message) { Row = row }], ChartCompiler.Check(spec));

    private static ChartSpec Series(string mark, int count, double first = 1) => Samples.WeChatParts(En) with
    {
        Mark = mark,
        Annotations = [],
        Rows = [.. Enumerable.Range(0, count).Select(i => Samples.Row(("year", FieldValue.Of(2020)), ("part", FieldValue.Of($"p{i}")), ("jobs", FieldValue.Of(i == 0 ? first : 1))))],
    };

    private static ChartSpec Interval(double low, double? high) => Samples.Merchants(En) with
    {
        Rows = [Samples.Row(("method", FieldValue.Of("m")), ("jobs", FieldValue.Of(4.5)), ("low", FieldValue.Of(low)), ("high", high is { } end ? FieldValue.Of(end) : FieldValue.Missing))],
    };

    private static ChartSpec Waterfall(double total)
    {
        var spec = Samples.Simple("waterfall", En, ("Direct", 2415), ("Mini programs", 781), ("Indirect", 489), ("Total", total));
        return spec with { Rows = [.. spec.Rows.SkipLast(1), spec.Rows[^1] with { IsTotal = true }] };
    }
}
