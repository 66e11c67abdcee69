using System.Xml.Linq;
using Reckon.Charts.Specification;
using Reckon.Charts.Tables;
using static Reckon.Charts.Specification.ChartLanguage;

namespace Reckon.Charts.Tests;

public class PanelTests
{
    [Theory]
    [InlineData(ChartWidth.Wide)]
    [InlineData(ChartWidth.Narrow)]
    public void All_panels_share_one_scale(ChartWidth width)
    {
        var panels = Panels(FlowSamples.BarPanels(En), width);
        var lengths = panels.SelectMany(panel => panel.Elements().Where(element => (string?)element.Attribute("class") == "f-hl")).Select(rect => (double)rect.Attribute("width")!).ToList();

        // In the order of the sum over both panels, the largest first.
        Assert.Equal(new double[] { 44, 27, 21, 10, 74, 57, 51 }.Select(value => value / 74), lengths.Select(length => length / lengths.Max()), (one, other) => Math.Abs(one - other) < 0.002);
    }

    [Theory]
    [InlineData("line-panels", ChartWidth.Wide, 3)]
    [InlineData("line-panels", ChartWidth.Narrow, 2)]
    [InlineData("bar-panels", ChartWidth.Wide, 2)]
    [InlineData("bar-panels", ChartWidth.Narrow, 1)]
    public void Panels_stand_in_columns(string id, ChartWidth width, int columns)
    {
        var lefts = Panels(FlowSamples.All(Zh).Single(spec => spec.Id == id), width).Select(panel => panel.Attribute("transform")!.Value.Split('(', ' ')[1]);

        Assert.Equal(columns, lefts.Distinct().Count());
    }

    [Fact]
    public void A_place_that_a_panel_lacks_is_written_out() =>
        Assert.Contains("—", DrawnText.In(ChartCompiler.Draw(FlowSamples.BarPanels(Zh), ChartWidth.Wide), Zh).Select(text => text.Text));

    [Fact]
    public void The_table_has_a_column_for_each_panel()
    {
        var table = ChartTableWriter.Write(FlowSamples.BarPanels(En));

        Assert.Equal(["Cities", "Place 1 (10,000 jobs)", "Place 2 (10,000 jobs)"], table.Columns.Select(column => column.Title));
        Assert.Equal(["First tier", "10", ""], table.Rows.Single(row => row.Cells[0].Text == "First tier").Cells.Select(cell => cell.Text));
    }

    [Fact]
    public void Panels_may_have_intervals_which_their_common_scale_holds()
    {
        var spec = FlowSamples.DotPanels(En);
        var uncertain = spec with
        {
            Encodings = new Dictionary<Channel, ChartEncoding>(spec.Encodings) { [Channel.Low] = new("low"), [Channel.High] = new("high") },
            Rows = [.. spec.Rows.Select(row => row with { Fields = new Dictionary<string, FieldValue>(row.Fields) { ["low"] = FieldValue.Of(row.Fields["jobs"].Number!.Value - 5), ["high"] = FieldValue.Of(row.Fields["jobs"].Number!.Value + 40) } })],
        };

        var lines = Panels(uncertain, ChartWidth.Wide).Select(panel => panel.Elements().Where(e => (string?)e.Attribute("class") == "w1").ToList()).ToList();

        Assert.Empty(ChartCompiler.Check(uncertain));
        Assert.Equal(spec.Rows.Count, lines.Sum(panel => panel.Count));
        // 45 on the common scale, whichever the panel.
        var lengths = lines.SelectMany(panel => panel).Select(line => (double)line.Attribute("x2")! - (double)line.Attribute("x1")!).ToList();
        Assert.InRange(lengths.Max() - lengths.Min(), 0, 0.03);
        Assert.Contains("Place 1: Low (10,000 jobs)", ChartTableWriter.Write(uncertain).Columns.Select(column => column.Title));
    }

    [Fact]
    public void A_place_that_occurs_twice_in_a_panel_is_found_with_its_row()
    {
        var spec = FlowSamples.BarPanels(En);

        var problem = Assert.Single(ChartCompiler.Check(spec with { Rows = [.. spec.Rows, spec.Rows[^1]] }));

        Assert.Equal(("rows", spec.Rows.Count), (problem.Field, problem.Row));
        Assert.Contains("“Third tier and below” occurs again", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Thirteen_panels_are_too_many() => Says(
        FlowSamples.BarPanels(En) with { Rows = [.. Enumerable.Range(0, 13).Select(i => Samples.Row(("place", FieldValue.Of($"p{i}")), ("tier", FieldValue.Of("a")), ("jobs", FieldValue.Of(i))))] },
        "There are 13 panels; at most 12 can be compared. Combine the small ones, or make several charts.");

    [Fact]
    public void Colours_have_no_place_beside_panels() => Says(
        FlowSamples.BarPanels(En) with { Encodings = new Dictionary<Channel, ChartEncoding>(FlowSamples.BarPanels(En).Encodings) { [Channel.Color] = new("tier") } },
        "A chart with panels draws one series in each; color cannot be used beside facet. Remove one of them.");

    [Fact]
    public void Without_any_number_a_sentence_is_drawn() => Assert.Contains(
        "暂无数据", DrawnText.In(ChartCompiler.Draw(FlowSamples.BarPanels(Zh) with { Rows = [Samples.Row(("place", FieldValue.Of("p")), ("tier", FieldValue.Of("a")), ("jobs", FieldValue.Missing))] }, ChartWidth.Wide), Zh).Select(text => text.Text));

    private static void Says(ChartSpec spec, string message) => Assert.Equal(message, Assert.Single(ChartCompiler.Check(spec)).Message);

    private static List<XElement> Panels(ChartSpec spec, ChartWidth width) =>
        [.. XDocument.Parse(ChartCompiler.Draw(spec, width)).Root!.Elements().Where(element => element.Name.LocalName == "g")];
}
