using Reckon.Charts.Scales;
using Reckon.Charts.Specification;
using Reckon.Charts.Tables;
using static Reckon.Charts.Specification.ChartLanguage;

namespace Reckon.Charts.Tests.Marks;

public class HeatTests
{
    [Fact]
    public void Values_fall_into_classes_between_round_numbers()
    {
        var classes = ValueClasses.Of([3, 17, 42, 96], new ColourScale());

        Assert.Equal(["0–20", "20–40", "40–60", "60–80", "80–100"], classes.Entries(En, null).Select(entry => entry.Text));
        Assert.Equal(["q1", "q1", "q2", "q3", "q5", "q5"], new double[] { 3, 19.9, 20, 42, 80, 100 }.Select(value => classes.ColourOf(value).Name));
    }

    [Fact]
    public void Values_fall_into_the_classes_that_the_author_declares()
    {
        var classes = ValueClasses.Of([3, 17, 42, 96], new ColourScale { Breaks = [10, 12.5, 50] });

        Assert.Equal(["< 10%", "10%–12.5%", "12.5%–50%", "≥ 50%"], classes.Entries(En, "%").Select(entry => entry.Text));
        Assert.Equal(["q1", "q2", "q4", "q4", "q5"], new[] { -1, 10, 12.5, 49.9, 50 }.Select(value => classes.ColourOf(value).Name));
    }

    [Fact]
    public void Values_about_a_middle_are_as_strong_on_one_side_as_on_the_other()
    {
        var classes = ValueClasses.Of([-7, 28], new ColourScale { Middle = 0 });

        Assert.Equal(["-10 to 0", "0 to 10", "10 to 20", "20 to 30"], classes.Entries(En, null).Select(entry => entry.Text.Replace('−', '-')));
        Assert.Equal(["d3", "d4", "d5", "d6"], new double[] { -7, 0, 10, 28 }.Select(value => classes.ColourOf(value).Name));
    }

    [Theory]
    [InlineData(new double[] { 20, 10 }, null, "The limits of the classes do not ascend. Sort them, and give each once.")]
    [InlineData(new double[] { 1, 2, 3, 4, 5 }, null, "There are 6 classes; at most 5 shades can be told apart. Leave some limits out.")]
    [InlineData(new double[] { 1, 2 }, 1.5, "The middle 1.5 is not among the limits of the classes. Add it to them, or leave it out.")]
    [InlineData(new double[] { 1, 2, 3, 4 }, 4.0, "There are 4 classes below the middle and 1 above it; at most 3 on each side can be told apart. Leave some limits out.")]
    public void Classes_that_cannot_be_told_apart_are_found(double[] breaks, double? middle, string message)
    {
        var problem = Assert.Single(ChartCompiler.Check(FlowSamples.Trades(En) with { Colours = new ColourScale { Breaks = breaks, Middle = middle } }));

        Assert.Equal(("scale", message), (problem.Field, problem.Message));
    }

    [Fact]
    public void A_mark_that_does_not_shade_takes_no_scale_of_colours() => Assert.StartsWith(
        "The mark “bar” does not shade by numbers.", Assert.Single(ChartCompiler.Check(Samples.Simple("bar", En, ("a", 1)) with { Colours = new ColourScale { Middle = 0 } })).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(5, 5)]
    [InlineData(0, 1)]
    [InlineData(-3, 4)]
    [InlineData(1e-7, 9e-7)]
    [InlineData(999, 1001)]
    [InlineData(-1e12, 3e12)]
    public void There_are_one_to_five_classes_and_the_ends_belong_to_them(double low, double high)
    {
        var classes = ValueClasses.Of([low, high], new ColourScale());

        Assert.InRange(classes.Count, 1, 5);
        Assert.True(classes.Edges[0] <= low && classes.Edges[^1] >= high * (1 - 1e-12));
        Assert.Equal(classes.Count, classes.Entries(Zh, "%").Select(entry => entry.Text).Distinct().Count());
    }

    [Fact]
    public void The_table_has_the_numbers_of_the_cells()
    {
        var table = ChartTableWriter.Write(FlowSamples.Trades(En));

        Assert.Equal(["Second tier", "31", "", "42.5", "9", "—", "32"], table.Rows[2].Cells.Select(cell => cell.Text));
    }

    [Fact]
    public void A_cell_that_is_given_twice_is_found()
    {
        var spec = FlowSamples.Trades(En);

        Assert.Equal("“First tier” occurs again in the series “Catering”; row 1 has it already. Remove one of them.", Assert.Single(ChartCompiler.Check(spec with { Rows = [.. spec.Rows, spec.Rows[0]] })).Message);
    }

    [Fact]
    public void A_total_has_no_cell()
    {
        var spec = FlowSamples.Trades(En);

        Assert.Equal("The row “First tier” is a total; the cells of a heat table are not added up. Leave it out.", Assert.Single(ChartCompiler.Check(spec with { Rows = [spec.Rows[0] with { IsTotal = true }, .. spec.Rows.Skip(1)] })).Message);
    }

    [Fact]
    public void Thirteen_columns_are_too_many()
    {
        var rows = Enumerable.Range(0, 13).Select(i => Samples.Row(("tier", FieldValue.Of("a")), ("trade", FieldValue.Of($"t{i}")), ("share", FieldValue.Of(i))));

        Assert.Contains("There are 13 columns; at most 12 have room.", Assert.Single(ChartCompiler.Check(FlowSamples.Trades(En) with { Rows = [.. rows] })).Message, StringComparison.Ordinal);
    }
}
