using System.Xml.Linq;
using Reckon.Charts.Specification;
using static Reckon.Charts.Specification.ChartLanguage;

namespace Reckon.Charts.Tests.Marks;

public class BarFamilyReadBackTests
{
    [Fact]
    [ReadsBack("stacked")]
    public void Shares_fill_the_whole_width_in_proportion()
    {
        var widths = Rects(BarSamples.Degrees(En), 20).Select(rect => Number(rect, "width")).ToList();

        // Three parts a row, 62 of 263 first; the seam of one px belongs to the page.
        Assert.Equal(62.0 / 263, widths[0] / (widths.Take(3).Sum() + 2), 0.002);
        Assert.Equal(widths.Take(3).Sum(), widths.Skip(6).Sum(), 0.1);
    }

    [Fact]
    public void Shares_stand_in_the_table_with_the_totals_they_are_of()
    {
        var table = Reckon.Charts.Tables.ChartTableWriter.Write(BarSamples.Degrees(En));

        Assert.Equal(["Cities", "School (%)", "College (%)", "University (%)", "Total (10,000 jobs)"], table.Columns.Select(column => column.Title));
        Assert.Equal(["First tier", "23.6%", "46.0%", "30.4%", "263"], table.Rows[0].Cells.Select(cell => cell.Text));
    }

    [Fact]
    [ReadsBack("grouped")]
    public void Columns_of_a_group_stand_side_by_side_with_heights_in_proportion()
    {
        var columns = Rects(BarSamples.Yearly(En), 20).ToList();

        var first = columns.Take(2).ToList();
        Assert.Equal(0.75, Number(first[1], "height") / Number(first[0], "height"), 0.005);
        Assert.Equal(Number(first[0], "x") + Number(first[0], "width") + 1, Number(first[1], "x"), 0.1);
    }

    [Fact]
    [ReadsBack("diverging")]
    public void Answers_lie_to_both_sides_of_the_middle_one()
    {
        var spec = BarSamples.Attitudes(En);
        var zero = Elements(spec, "line").Select(line => Number(line, "x1")).First();

        var bars = Rects(spec, 20).Take(5).OrderBy(rect => Number(rect, "x")).ToList();

        Assert.Equal(["s2", "s4", "f-ctx", "s1", "s3"], bars.Select(rect => (string?)rect.Attribute("class")));
        Assert.Equal(zero, Number(bars[2], "x") + (Number(bars[2], "width") / 2), 0.1);
        Assert.Equal(38.2 / 22.3, Number(bars[3], "width") / Number(bars[4], "width"), 0.02);
    }

    [Fact]
    public void Losses_lie_left_of_zero_and_gains_right()
    {
        var spec = BarSamples.NetFlows(En);
        var zero = Number(Elements(spec, "line").First(line => (string?)line.Attribute("class") == "z"), "x1");

        var bars = Rects(spec, 20).ToList();

        Assert.Equal(zero, Number(bars[0], "x") + Number(bars[0], "width"), 0.1);
        Assert.Equal(zero, Number(bars[1], "x"), 0.1);
        Assert.Equal(12.6 / 18.9, Number(bars[0], "width") / Number(bars[1], "width"), 0.005);
    }

    [Fact]
    [ReadsBack("dot-whisker")]
    public void Whiskers_give_both_intervals_back()
    {
        var spec = BarSamples.Estimates(En);

        var wide = Elements(spec, "line").Where(line => (string?)line.Attribute("class") == "w1").Select(Length).ToList();
        var inner = Elements(spec, "line").Where(line => (string?)line.Attribute("class") == "w2").Select(Length).ToList();

        // The first of each is the key's sample.
        Assert.Equal((2210.0 - 1720) / (2890 - 1800), wide[1] / wide[2], 0.005);
        Assert.Equal((2035.0 - 1870) / (2210 - 1720), inner[1] / wide[1], 0.005);
        Assert.Equal((2490.0 - 2120) / (2890 - 1800), inner[2] / wide[2], 0.005);
    }

    [Fact]
    [ReadsBack("tornado")]
    public void Bars_of_a_tornado_run_from_the_reference_strongest_first()
    {
        var spec = BarSamples.Inputs(En);
        var reference = Number(Elements(spec, "line").Single(line => (string?)line.Attribute("class") == "w1 k"), "x1");

        var bars = Rects(spec, 20).ToList();

        Assert.Equal(reference, Number(bars[0], "x") + Number(bars[0], "width"), 0.1);
        Assert.Equal(reference, Number(bars[1], "x"), 0.1);
        Assert.Equal((3463.0 - 2950) / (4020 - 3463), Number(bars[0], "width") / Number(bars[1], "width"), 0.005);
        Assert.Equal("Indirect multiplier", Reckon.Charts.Tables.ChartTableWriter.Write(spec).Rows[0].Cells[0].Text);
    }

    [Fact]
    public void A_bar_of_a_tornado_may_lie_on_either_side()
    {
        var spec = BarSamples.Inputs(En);
        var reference = Number(Elements(spec, "line").Single(line => (string?)line.Attribute("class") == "w1 k"), "x1");

        // Counting more jobs twice lowers the result: the high input's bar lies left.
        var high = Rects(spec, 20).Where(rect => (string?)rect.Attribute("class") == "s2").ToList()[2];

        Assert.Equal(reference, Number(high, "x") + Number(high, "width"), 0.1);
    }

    [Fact]
    [ReadsBack("range")]
    public void Points_of_a_range_give_both_values_back()
    {
        var points = Elements(BarSamples.Hours(En), "circle").Skip(2).Select(circle => Number(circle, "cx")).ToList();

        // 9.4 → 8.7, 6.1 → 6.3: the first pair is 3.5 times as far apart.
        Assert.Equal((9.4 - 8.7) / (6.3 - 6.1), (points[0] - points[1]) / (points[3] - points[2]), 0.05);
    }

    [Fact]
    [ReadsBack("slope")]
    public void Lines_of_a_slope_give_the_changes_back()
    {
        var spec = BarSamples.Occupations(En);
        var points = Elements(spec, "circle").Select(circle => (X: Number(circle, "cx"), Y: Number(circle, "cy"))).ToHashSet();
        var (top, foot) = (points.Min(point => point.Y), points.Max(point => point.Y));
        // Leaders to labels end beside the points.
        var drawn = Elements(spec, "line").Select(line => (From: (X: Number(line, "x1"), Y: Number(line, "y1")), To: (X: Number(line, "x2"), Y: Number(line, "y2"))))
            .Where(line => points.Contains(line.From) && points.Contains(line.To)).Select(line => (From: Value(line.From.Y), To: Value(line.To.Y))).ToList();
        var rows = spec.Rows.Select(row => (From: row.Fields[spec.Encodings[Channel.From].Field].Number, To: row.Fields[spec.Encodings[Channel.To].Field].Number)).Where(row => row is { From: not null, To: not null }).ToList();

        Assert.Equal(rows.Count, drawn.Count);
        Assert.All(rows, row => Assert.Contains(drawn, line => Math.Abs(line.From - row.From!.Value) < 0.05 && Math.Abs(line.To - row.To!.Value) < 0.05));

        // From 12 to 61 are the least and the largest value.
        double Value(double y) => 61 - ((y - top) / (foot - top) * (61 - 12));
    }

    [Fact]
    [ReadsBack("funnel")]
    public void Stages_of_a_funnel_share_their_left_edge_and_say_what_passes()
    {
        var spec = BarSamples.Recruiting(En);

        var bars = Rects(spec, 20).Where(rect => (string?)rect.Attribute("class") == "f-hl").ToList();

        var stages = spec.Rows.Select(row => row.Fields.Values.First(value => value.Number is not null).Number!.Value).ToList();
        Assert.All(stages.Zip(bars), pair => Assert.Equal(pair.First / stages[0], Number(pair.Second, "width") / Number(bars[0], "width"), 0.0002));
        Assert.Single(bars.Select(rect => Number(rect, "x")).Distinct());
        Assert.Equal(["", "12.7%", "31.1%", "26.8%"], Reckon.Charts.Tables.ChartTableWriter.Write(spec).Rows.Select(row => row.Cells[^1].Text));
        Assert.Contains("↓ 12.7%", DrawnText.In(ChartCompiler.Draw(spec, ChartWidth.Wide), En).Select(text => text.Text));
    }

    [Fact]
    public void A_subtotal_of_a_waterfall_counts_the_start_and_the_steps()
    {
        var rows = Reckon.Charts.Tables.ChartTableWriter.Write(BarSamples.Platform(En)).Rows;

        // 3463 − 410 − 162.5 = 2890.5; + 120 = 3010.5.
        Assert.Equal(["3463", "−410", "−162.5", "2890.5", "120", "3010.5"], rows.Select(row => row.Cells[1].Text));
    }

    private static IEnumerable<XElement> Elements(ChartSpec spec, string name) =>
        XDocument.Parse(ChartCompiler.Draw(spec, ChartWidth.Wide)).Root!.Elements().Where(element => element.Name.LocalName == name);

    // Bars, not the samples of the key.
    private static IEnumerable<XElement> Rects(ChartSpec spec, double minimumHeight) =>
        Elements(spec, "rect").Where(rect => Number(rect, "height") > minimumHeight || Number(rect, "width") > minimumHeight);

    private static double Length(XElement line) => Number(line, "x2") - Number(line, "x1");

    private static double Number(XElement element, string name) =>
        double.Parse(element.Attribute(name)!.Value, System.Globalization.CultureInfo.InvariantCulture);
}
