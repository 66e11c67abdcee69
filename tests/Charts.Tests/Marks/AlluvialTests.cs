using System.Globalization;
using System.Xml.Linq;
using Reckon.Charts.Descriptions;
using Reckon.Charts.Specification;
using Reckon.Charts.Tables;
using static Reckon.Charts.Specification.ChartLanguage;

namespace Reckon.Charts.Tests.Marks;

public class AlluvialTests
{
    [Fact]
    [ReadsBack("alluvial")]
    public void Ribbons_are_as_wide_as_what_flows()
    {
        var spec = FlowSamples.Moves(En);
        var widths = Elements(spec, "path").Select(WidthOf).ToList();
        var sizes = spec.Rows.Select(row => row.Fields["people"].Number!.Value).ToList();
        var pxPerUnit = widths.Sum() / sizes.Sum();

        Assert.All(sizes.Zip(widths), pair => Assert.Equal(pair.First * pxPerUnit, pair.Second, 0.1));
    }

    [Fact]
    public void Ribbons_fill_their_places_at_both_ends()
    {
        var spec = FlowSamples.Moves(En);
        var (ribbons, nodes) = (Elements(spec, "path").Select(WidthOf).Sum(), Elements(spec, "rect").Select(rect => (double)rect.Attribute("height")!).ToList());

        Assert.Equal(8, nodes.Count);
        Assert.Equal(ribbons, nodes.Take(4).Sum(), 0.5);
        Assert.Equal(ribbons, nodes.Skip(4).Sum(), 0.5);
    }

    [Fact]
    public void Places_keep_their_order_at_both_ends()
    {
        var texts = DrawnText.In(ChartCompiler.Draw(FlowSamples.Moves(Zh), ChartWidth.Wide), Zh).Where(text => !char.IsAsciiDigit(text.Text[0])).ToList();

        string[] order = ["一线", "新一线", "二线", "三线及以下"];
        Assert.Equal([.. order, .. order], texts.Select(text => text.Text));
        Assert.True(texts.Take(4).Zip(texts.Skip(1).Take(3)).All(pair => pair.First.Top < pair.Second.Top));
    }

    [Fact]
    public void The_table_is_the_matrix_with_its_margins()
    {
        var table = ChartTableWriter.Write(FlowSamples.Moves(En));

        Assert.Equal(["From (rows) to (columns) (10,000 jobs)", "First tier", "New first tier", "Second tier", "Third tier and below", "Total (10,000 jobs)"], table.Columns.Select(column => column.Title));
        Assert.Equal(["First tier", "2", "6.5", "11", "15.5", "35"], table.Rows[0].Cells.Select(cell => cell.Text));
        Assert.True(table.Rows[^1].IsTotal);
        Assert.Equal(table.Rows.SkipLast(1).Sum(row => row.Cells[^1].Number), table.Rows[^1].Cells[^1].Number);
    }

    [Fact]
    public void Missing_and_modelled_flows_are_said_in_table_and_description()
    {
        var spec = FlowSamples.Careers(En);
        var cells = ChartTableWriter.Write(spec).Rows.SelectMany(row => row.Cells).Select(cell => cell.Text).ToList();

        Assert.Contains("5 (modelled)", cells);
        Assert.Contains("—", cells);
        Assert.Contains("There are no data for Shopkeeper to Still there. Farming to Shopkeeper is modelled.", ChartDescription.Write(spec), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A", "", 1, 2, "target", "The flow from “A” does not say where it ends. Add its end.")]
    [InlineData("A", "B", 1, -2, "size", "The flow from “A” to “B” is −2; a flow must not be negative. Exchange from and to.")]
    [InlineData("A", "B", 0, 2, "step", "The step of a flow must be a whole number from 1: the first step is 1, the next 2.")]
    [InlineData("A", "B", 3, 2, "step", "The steps found are 1, 3; 1, 2, 3 … without gaps were expected. Number them anew.")]
    [InlineData("X", "Y", 1, 2, "rows", "The flow from “X” to “Y” occurs again; row 1 has it already. Add them up, or give them different steps.")]
    public void What_is_wrong_with_a_flow_is_said(string start, string end, int step, double size, string field, string message) =>
        Assert.Contains(ChartCompiler.Check(FlowSamples.Careers(En) with { Rows = [Flow("X", "Y", 1, 1), Flow(start, end, step, size)] }), problem => problem is { Field: var at, Message: var said } && at == field && said == message);

    [Fact]
    public void Seven_origins_are_too_many() => Assert.Contains(
        ChartCompiler.Check(FlowSamples.Careers(En) with { Rows = [.. Enumerable.Range(0, 7).Select(i => Flow($"A{i}", "B", 1, 1))] }),
        problem => problem.Message == "Flows start at 7 places; at most 6 colours can be told apart. Combine the small ones, or use the mark heat.");

    private static ChartRow Flow(string start, string end, int step, double size) =>
        Samples.Row(("from", FieldValue.Of(start)), ("to", FieldValue.Of(end)), ("step", FieldValue.Of(step)), ("people", FieldValue.Of(size)));

    // M x y C … x y L x y C … z: the first and the third end lie on one edge each.
    private static double WidthOf(XElement path)
    {
        var numbers = path.Attribute("d")!.Value.Split(['M', 'C', 'L', 'z', ' '], StringSplitOptions.RemoveEmptyEntries).Select(text => double.Parse(text, CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(numbers[9] - numbers[7], numbers[15] - numbers[1], 0.02);
        return numbers[9] - numbers[7];
    }

    private static IEnumerable<XElement> Elements(ChartSpec spec, string name) =>
        XDocument.Parse(ChartCompiler.Draw(spec, ChartWidth.Wide)).Root!.Elements().Where(element => element.Name.LocalName == name);
}
