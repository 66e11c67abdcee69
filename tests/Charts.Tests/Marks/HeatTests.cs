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
        var classes = ValueClasses.Of([3, 17, 42, 96]);

        Assert.Equal(["0–20", "20–40", "40–60", "60–80", "80–100"], classes.Entries(En, null).Select(entry => entry.Text));
        Assert.Equal([1, 1, 2, 3, 5, 5], new double[] { 3, 19.9, 20, 42, 80, 100 }.Select(classes.ColourOf));
    }

    [Theory]
    [InlineData(5, 5)]
    [InlineData(0, 1)]
    [InlineData(-3, 4)]
    [InlineData(1e-7, 9e-7)]
    [InlineData(999, 1001)]
    [InlineData(-1e12, 3e12)]
    public void There_are_one_to_five_classes_and_the_ends_belong_to_them(double low, double high)
    {
        var classes = ValueClasses.Of([low, high]);

        Assert.InRange(classes.Count, 1, 5);
        Assert.True(classes.Low <= low && (classes.Step == 0 || classes.Low + (classes.Step * classes.Count) >= high * (1 - 1e-12)));
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
