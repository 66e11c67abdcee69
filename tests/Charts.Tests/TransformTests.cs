using Reckon.Charts.Descriptions;
using Reckon.Charts.Specification;
using Reckon.Charts.Tables;
using static Reckon.Charts.Specification.ChartLanguage;

namespace Reckon.Charts.Tests;

/// <summary>The largest rows with the rest as one, and running sums.</summary>
public class TransformTests
{
    private static readonly (string, double?)[] Trades = [("a", 5), ("b", 40), ("c", 1.5), ("d", 22), ("e", 3)];

    [Theory]
    [InlineData(En, "3 others")]
    [InlineData(Zh, "其余3项")]
    public void The_largest_are_drawn_by_themselves_and_the_others_as_one(ChartLanguage language, string rest) => Assert.Equal(
        [("b", 40.0), ("d", 22.0), (rest, 9.5)], Rows(Samples.Simple("bar", language, Trades) with { Top = 2 }));

    [Fact]
    public void The_others_can_have_a_name_and_stand_before_the_total()
    {
        var bars = Samples.Simple("bar", En, Trades) with { Top = 2, RestName = "Other trades" };
        var spec = bars with { Rows = [.. bars.Rows, Samples.Row(("name", FieldValue.Of("All")), ("value", FieldValue.Of(71.5))) with { IsTotal = true }] };

        Assert.Equal([("b", 40.0), ("d", 22.0), ("Other trades", 9.5), ("All", 71.5)], Rows(spec));
    }

    [Fact]
    public void One_that_is_left_over_stays_as_it_is() => Assert.Equal(5, Rows(Samples.Simple("bar", En, Trades) with { Top = 4 }).Count);

    [Fact]
    public void A_row_with_a_story_is_drawn_however_small()
    {
        var bars = Samples.Simple("bar", En, Trades);
        var spec = bars with { Top = 2, Rows = [.. bars.Rows.Select(row => row with { IsHighlighted = row.Fields["name"].ToString() == "c" })] };

        Assert.Equal([("b", 40.0), ("c", 1.5), ("3 others", 30.0)], Rows(spec));
    }

    [Fact]
    public void The_sum_of_others_with_a_missing_value_is_a_lower_bound()
    {
        var table = ChartTableWriter.Write(Samples.Simple("bar", En, [.. Trades, ("f", null)]) with { Top = 2 });

        Assert.Equal("≥ 9.5", table.Rows[^1].Cells[1].Text);
    }

    [Fact]
    public void Parts_of_the_others_are_summed_series_by_series()
    {
        var spec = FlowSamples.Bind((Channel.Y, "name", "Name"), (Channel.X, "value", "Value"), (Channel.Color, "part", "Part"));
        var rows = from name in Trades from part in new[] { ("men", 1.0), ("women", 2.0) } select Samples.Row(("name", FieldValue.Of(name.Item1)), ("value", FieldValue.Of(name.Item2!.Value * part.Item2)), ("part", FieldValue.Of(part.Item1)));
        var table = ChartTableWriter.Write(Samples.Simple("bar", En) with { Encodings = spec, Rows = [.. rows], Top = 3 });

        Assert.Equal(["2 others", "4.5", "9", "13.5"], table.Rows[^1].Cells.Select(cell => cell.Text));
    }

    [Fact]
    public void Running_sums_go_on_until_a_value_is_missing() => Assert.Equal(
        [("2019", (double?)1.1), ("2020", 3.3), ("2021", 6.6), ("2022", null), ("2023", null)],
        ChartTableWriter.Write(Samples.Simple("line", En, ("2019", 1.1), ("2020", 2.2), ("2021", 3.3), ("2022", null), ("2023", 1)) with { IsCumulative = true }).Rows.Select(row => (row.Cells[0].Text, row.Cells[1].Number)));

    [Theory]
    [InlineData(En, "The values are running totals.")]
    [InlineData(Zh, "数值为逐期累计。")]
    public void The_description_says_that_values_are_running_sums(ChartLanguage language, string sentence) => Assert.Contains(
        sentence, ChartDescription.Write(Samples.Simple("column", language, ("2019", 1), ("2020", 2)) with { IsCumulative = true }), StringComparison.Ordinal);

    [Fact]
    public void Values_that_do_not_add_up_have_no_rest() => Says(
        Samples.Simple("dot", En, Trades) with { Top = 2 }, "top", "The rows that are left over are summed, but the values of the mark “dot” do not add up. Leave top out, or use one of: bar, column, stacked.");

    [Fact]
    public void Bars_have_no_order_to_sum_along() => Says(
        Samples.Simple("bar", En, Trades) with { IsCumulative = true }, "cumulate", "The mark “bar” has no order along which values could be summed. Leave cumulate out, or use one of: area, column, grouped, line.");

    [Fact]
    public void Running_sums_have_no_intervals() => Says(
        BarSamples.SurveyedIncome(En) with { IsCumulative = true }, "cumulate", "Running sums have no intervals: they cannot be had from those of the parts. Leave one of them out.");

    private static List<(string, double?)> Rows(ChartSpec spec)
    {
        Assert.Empty(ChartCompiler.Check(spec));
        return [.. ChartTableWriter.Write(spec).Rows.Select(row => (row.Cells[0].Text, row.Cells[1].Number))];
    }

    private static void Says(ChartSpec spec, string field, string message)
    {
        var problem = Assert.Single(ChartCompiler.Check(spec));
        Assert.Equal((field, message), (problem.Field, problem.Message));
    }
}
