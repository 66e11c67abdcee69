using Reckon.Charts.Checks;
using Reckon.Charts.Specification;
using static Reckon.Charts.Specification.ChartLanguage;

namespace Reckon.Charts.Tests.Checks;

public class BarFamilyProblemTests
{
    [Fact]
    public void Shares_of_a_mark_without_parts_are_refused() => Says(
        BarSamples.Cities(En) with { IsShare = true }, "share",
        "The mark “lollipop” has no parts to be drawn as shares. Remove share, or use one of: bar, column, stacked.");

    [Fact]
    public void Shares_of_one_series_are_refused() => Says(
        Samples.Simple("bar", En, ("a", 1)) with { IsShare = true }, "share",
        "There is one series, each of whose shares would be 100 %. Bind color to the parts, or remove share.");

    [Fact]
    public void One_series_cannot_be_grouped() => Says(
        BarSamples.Income(En) with { Rows = [BarSamples.Income(En).Rows[0]] }, "color",
        "The mark “grouped” needs at least two series. Bind color to the field that tells them apart, or draw bars.");

    [Fact]
    public void An_inner_interval_outside_the_outer_one_is_found() => Says(
        With(BarSamples.Estimates(En), 0, "low2", 1700), "low2",
        "The narrower interval leaves the wider one, which runs from 1720 to 2210. Exchange low and low2, high and high2, or correct them.", 0);

    [Fact]
    public void An_inner_interval_upside_down_is_found() => Says(
        With(BarSamples.Estimates(En), 0, "low2", 2100), "low2", "The interval runs from 2100 to 2035; the lower end must come first. Exchange them.", 0);

    [Fact]
    public void A_stage_that_grows_is_found() => Says(
        With(BarSamples.Recruiting(En), 2, "people", 7000), "rows",
        "The stage “Interviewed” is 7000, more than the 6120 of the stage before it. Put the stages in order, or draw bars.", 2);

    [Fact]
    public void A_negative_stage_is_found() => Says(
        With(BarSamples.Recruiting(En), 3, "people", -1), "rows", "The stage “Hired” is −1; a stage of a funnel must not be negative. Correct it, or draw bars.", 3);

    [Fact]
    public void Two_references_of_a_tornado_are_found() => Says(
        With(BarSamples.Inputs(En), 1, "base", 3400), "rows",
        "The reference of “Indirect multiplier” is 3400, that of the first row 3463; all rows must set out from one number. Correct it.", 1);

    [Fact]
    public void A_slope_has_no_axis_for_remarks() => Says(
        BarSamples.Occupations(En) with { Annotations = [new ChartAnnotation(FieldValue.Of(2020), "x")] }, "annotations",
        "The mark “slope” has no x axis for annotations. Remove them; the note of the figure can hold the text.");

    [Fact]
    public void A_text_in_the_first_of_two_values_is_quoted() => Says(
        BarSamples.Hours(En) with { Rows = [Samples.Row(("group", FieldValue.Of("a")), ("from", FieldValue.Of("9 h")), ("to", FieldValue.Of(1)))] }, "from",
        "The field “from” holds the text “9 h”; a number was expected. Correct the data, or leave the field empty for a missing value.", 0);

    private static void Says(ChartSpec spec, string field, string message, int? row = null) =>
        Assert.Equal([new ChartProblem(field, message) { Row = row }], ChartCompiler.Check(spec));

    private static ChartSpec With(ChartSpec spec, int index, string field, double value) => spec with
    {
        Rows = [.. spec.Rows.Select((row, at) => at != index ? row : row with { Fields = new Dictionary<string, FieldValue>(row.Fields) { [field] = FieldValue.Of(value) } })],
    };
}
