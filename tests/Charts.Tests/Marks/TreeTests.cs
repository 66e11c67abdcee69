using System.Globalization;
using System.Xml.Linq;
using Reckon.Charts.Data;
using Reckon.Charts.Descriptions;
using Reckon.Charts.Marks;
using Reckon.Charts.Marks.Tree;
using Reckon.Charts.Specification;
using Reckon.Charts.Tables;
using static Reckon.Charts.Specification.ChartLanguage;

namespace Reckon.Charts.Tests.Marks;

public class TreeTests
{
    [Fact]
    public void Boxes_stand_as_far_right_as_their_longest_way() => Assert.Equal(
        new Dictionary<string, int> { ["a"] = 0, ["b"] = 0, ["c"] = 0, ["f"] = 0, ["d"] = 1, ["e"] = 1, ["sum"] = 2 }, Graph(FlowSamples.Computation(En)).Layers);

    [Fact]
    public void Arrows_that_need_not_cross_do_not()
    {
        Assert.Equal(0, LayeredOrder.Of(Graph(FlowSamples.Ecosystem(En))).Crossings);
        Assert.Equal(0, LayeredOrder.Of(Graph(Arrows(("a", "p"), ("b", "q"), ("c", "p")))).Crossings);
    }

    // Two boxes that each lead to the same two cross once, whatever their order.
    [Fact]
    public void Arrows_that_must_cross_are_counted() => Assert.Equal(1, LayeredOrder.Of(Graph(Arrows(("a", "x"), ("a", "y"), ("b", "x"), ("b", "y")))).Crossings);

    [Theory]
    [InlineData(ChartWidth.Wide)]
    [InlineData(ChartWidth.Narrow)]
    public void Boxes_do_not_overlap(ChartWidth width) => Assert.All(new[] { FlowSamples.Ecosystem(En), FlowSamples.Computation(Zh), Big() }, spec =>
    {
        var boxes = XDocument.Parse(ChartCompiler.Draw(spec, width)).Root!.Elements().Where(element => element.Name.LocalName == "rect").Select(Box).ToList();

        Assert.Empty(boxes.SelectMany((box, index) => boxes.Skip(index + 1).Where(other => box.Left < other.Right && other.Left < box.Right && box.Top < other.Bottom && other.Top < box.Bottom)));
    });

    [Fact]
    public void The_table_says_where_the_arrows_lead()
    {
        var table = ChartTableWriter.Write(FlowSamples.Ecosystem(En));

        Assert.Equal(["Box", "Detail", "Jobs (10,000 jobs)", "Status", "Leads to"], table.Columns.Select(column => column.Title));
        Assert.Equal(["Platform", "", "12", "", "Merchants, Content creators, Equipment"], table.Rows[0].Cells.Select(cell => cell.Text));
        Assert.Equal(7, table.Rows.Count);
    }

    [Fact]
    public void The_description_counts_and_names_both_ends() => Assert.StartsWith(
        "关系图，共7项。7个方框，8条箭头，从a、b、c、f出发，到sum为止。", ChartDescription.Write(FlowSamples.Computation(Zh)), StringComparison.Ordinal);

    [Fact]
    public void A_circle_is_named() => Says(Arrows(("a", "b"), ("b", "c"), ("c", "a")), "The arrows run in a circle: a → b → c → a. Remove one of them.");

    [Fact]
    public void A_box_that_nobody_declared_is_answered_with_the_nearest() =>
        Says(FlowSamples.Ecosystem(En) with { Rows = [.. FlowSamples.Ecosystem(En).Rows, Arrow("Platfrom", "Merchants")] }, "An arrow names the box “Platfrom”, which no row has. Perhaps “Platform” is meant.");

    [Fact]
    public void Thirty_one_boxes_are_too_many() =>
        Says(Arrows([.. Enumerable.Range(0, 30).Select(i => ("hub", $"box {i}"))]), "There are 31 boxes; at most 30 can be read. Combine some, or make several charts.");

    private static void Says(ChartSpec spec, string message) => Assert.Equal(message, Assert.Single(ChartCompiler.Check(spec)).Message);

    private static ChartSpec Big() => Arrows([.. Enumerable.Range(1, 29).Select(i => ($"box {i / 3}", $"box {i}"))]);

    private static ChartSpec Arrows(params (string Start, string End)[] arrows) => FlowSamples.Computation(En) with { Rows = [.. arrows.Select(arrow => Arrow(arrow.Start, arrow.End))] };

    private static ChartRow Arrow(string start, string end) => Samples.Row(("box", FieldValue.Of(start)), ("to", FieldValue.Of(end)));

    private static TreeGraph Graph(ChartSpec spec) => TreeGraph.Of(ChartData.Of(spec, MarkCatalog.Find("tree")!));

    private static (double Left, double Top, double Right, double Bottom) Box(XElement rect)
    {
        double[] numbers = [.. new[] { "x", "y", "width", "height" }.Select(name => double.Parse(rect.Attribute(name)!.Value, CultureInfo.InvariantCulture))];
        return (numbers[0], numbers[1], numbers[0] + numbers[2], numbers[1] + numbers[3]);
    }
}
