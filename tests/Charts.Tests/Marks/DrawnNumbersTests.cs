using System.Globalization;
using System.Reflection;
using System.Xml.Linq;
using Reckon.Charts.Marks;
using Reckon.Charts.Specification;
using Reckon.Charts.Tables;
using static Reckon.Charts.Specification.ChartLanguage;

namespace Reckon.Charts.Tests.Marks;

/// <summary>What is drawn is measured with the drawing's own axis and held against the data, so that table, CSV and picture say the same.</summary>
public class DrawnNumbersTests
{
    // A tenth of a pixel, as coordinates have two decimals: in the units of the axis of each picture.
    private const double Px = 0.1;

    [Fact]
    public void Each_mark_is_read_back_by_a_test() => Assert.Empty(MarkCatalog.Entries.Select(e => e.Name).Except(typeof(DrawnNumbersTests).Assembly.GetTypes()
        .SelectMany(t => t.GetMethods()).Select(m => m.GetCustomAttribute<ReadsBackAttribute>()).OfType<ReadsBackAttribute>().SelectMany(a => a.Marks)));

    [Fact]
    [ReadsBack("line")]
    public void Points_of_lines()
    {
        var spec = Samples.Platforms(En);
        var root = Root(spec);

        var drawn = Elements(root, "circle").Where(c => Number(c, "r") < 4).Select(c => (Number(c, "cx"), Number(c, "cy"))).ToHashSet();

        AssertPlaces(spec, root, drawn, row => row.Fields["year"].Number, row => row.Fields["jobs"].Number);
    }

    [Fact]
    [ReadsBack("line")]
    public void Corners_of_lines_are_the_points()
    {
        var root = Root(Samples.Platforms(En));
        var points = Elements(root, "circle").Select(c => (Number(c, "cx"), Number(c, "cy"))).ToHashSet();

        var corners = Elements(root, "path").Where(p => ((string?)p.Attribute("class"))!.StartsWith('l')).SelectMany(p => Corners(p)).ToList();

        Assert.True(corners.Count >= 10);
        Assert.All(corners, c => Assert.Contains(c, points));
    }

    [Fact]
    [ReadsBack("area")]
    public void Heights_of_an_area()
    {
        var spec = Plots.Area(En);
        var root = Root(spec);

        var edges = Elements(root, "path").SelectMany(p => Corners(p)).ToHashSet();

        AssertPlaces(spec, root, edges, row => row.Fields["x"].Number, row => row.Fields["y"].Number);
    }

    [Fact]
    [ReadsBack("area")]
    public void Each_part_of_a_stack_lies_on_those_below()
    {
        var spec = Plots.Stack(En);
        var axis = DrawnAxis.Vertical(Root(spec));
        var edges = Elements(Root(spec), "path").SelectMany(p => Corners(p)).Select(c => axis.At(c.Y)).ToList();

        var sums = spec.Rows.GroupBy(r => r.Fields["x"].Number).SelectMany(year => year.Select((_, i) => year.Take(i + 1).Sum(r => r.Fields["y"].Number!.Value)));

        Assert.All(sums, sum => Assert.Contains(edges, e => Math.Abs(e - sum) < Px * PerPx(axis)));
    }

    [Fact]
    [ReadsBack("band")]
    public void Edges_of_a_band_and_its_line()
    {
        var spec = Plots.Band(En);
        var root = Root(spec);
        var edges = Elements(root, "path").Where(p => p.Attribute("fill-opacity") is not null).SelectMany(p => Corners(p)).ToHashSet();
        var line = Elements(root, "path").Where(p => (string?)p.Attribute("fill") == "none").SelectMany(p => Corners(p)).ToHashSet();

        foreach (var bound in new[] { "low", "high" }) AssertPlaces(spec, root, edges, row => row.Fields["x"].Number, row => row.Fields[bound].Number);
        AssertPlaces(spec, root, line, row => row.Fields["x"].Number, row => row.Fields["y"].Number);
    }

    [Fact]
    [ReadsBack("curve")]
    public void Corners_and_points_of_a_curve()
    {
        var spec = Plots.Curve(En);
        var root = Root(spec);
        var drawn = Elements(root, "path").SelectMany(p => Corners(p)).Concat(Elements(root, "circle").Select(c => (Number(c, "cx"), Number(c, "cy")))).ToHashSet();

        AssertPlaces(spec, root, drawn, row => row.Fields["x"].Number, row => row.Fields["y"].Number);
    }

    [Fact]
    [ReadsBack("density")]
    public void Heights_of_a_density_are_in_proportion()
    {
        var spec = Plots.Density(En);
        var root = Root(spec);
        var zero = Number(Elements(root, "line").First(), "y1");
        var curves = Elements(root, "path").Where(p => (string?)p.Attribute("fill") == "none").Select(p => Corners(p)).ToList();
        var highest = curves.SelectMany(c => c).Max(c => zero - c.Y);
        var largest = spec.Rows.Max(r => r.Fields["y"].Number!.Value);

        Assert.Equal(spec.Rows.Count, curves.Sum(c => c.Count));
        Assert.All(spec.Rows.Zip(curves.SelectMany(c => c)), pair => Assert.Equal(pair.First.Fields["y"].Number!.Value / largest, (zero - pair.Second.Y) / highest, 0.001));
        Assert.All(spec.Rows.Zip(curves.SelectMany(c => c)), pair => Assert.Equal(pair.First.Fields["x"].Number!.Value, DrawnAxis.Horizontal(root).At(pair.Second.X), 0.5));
    }

    [Theory]
    [ReadsBack("bar", "lollipop")]
    [InlineData("bar")]
    [InlineData("lollipop")]
    public void Lengths_of_bars(string mark)
    {
        var root = Root(Samples.Simple(mark, En, ("a", 12.5), ("b", 40), ("c", 33)));

        var lengths = mark == "bar"
            ? Elements(root, "rect").Where(r => (string?)r.Attribute("class") == "f-hl").Select(r => Number(r, "width"))
            : Elements(root, "line").Where(l => (string?)l.Attribute("class") == "stem").Select(l => Number(l, "x2") - Number(l, "x1"));

        Assert.Equal([12.5 / 40, 33.0 / 40, 1], lengths.Order().Select(l => l / lengths.Max()), Near(.003));
    }

    [Fact]
    [ReadsBack("tile-map")]
    public void Tiles_say_and_show_the_numbers_of_the_table()
    {
        var spec = FlowSamples.Provinces(En);
        var cells = Cells(Root(spec)).Skip(7).ToList();
        var table = ChartTableWriter.Write(spec);

        foreach (var row in table.Rows.Where(r => r.Cells[1].Text != "—"))
        {
            var value = double.Parse(row.Cells[1].Text, CultureInfo.InvariantCulture);
            Assert.Contains(cells, c => c.Texts.Contains(row.Cells[1].Text) && c.Class == ClassOf(value, 5));
        }

        Assert.Equal(table.Rows.Count(r => r.Cells[1].Text == "—"), cells.Count(c => c.Class == "hatched o-ctx"));
    }

    [Fact]
    [ReadsBack("heat")]
    public void Cells_say_and_show_the_numbers_of_the_table()
    {
        var spec = FlowSamples.Trades(En);
        var cells = Cells(Root(spec)).Skip(7).ToList();
        var numbers = ChartTableWriter.Write(spec).Rows.SelectMany(r => r.Cells.Skip(1)).Select(c => c.Text).Where(t => double.TryParse(t, CultureInfo.InvariantCulture, out _)).ToList();

        var drawn = cells.Where(c => c.Class[0] == 'q').Select(c => (c.Class, Text: c.Texts[0])).ToList();

        Assert.Equal(numbers, drawn.Select(c => c.Text));
        Assert.All(drawn, c => Assert.Equal(ClassOf(double.Parse(c.Text, CultureInfo.InvariantCulture), 10), c.Class));
    }

    [Fact]
    [ReadsBack("tree")]
    public void Boxes_say_the_numbers_and_arrows_lead_from_box_to_box()
    {
        var spec = FlowSamples.Ecosystem(En);
        var root = Root(spec);
        var boxes = Elements(root, "rect").Select(r => (Left: Number(r, "x"), Right: Number(r, "x") + Number(r, "width"), Top: Number(r, "y"), Bottom: Number(r, "y") + Number(r, "height"))).ToList();
        var arrows = Elements(root, "path").Where(p => (string?)p.Attribute("fill") == "none").ToList();

        Assert.Equal(spec.Rows.Count(r => r.Fields.TryGetValue("to", out var to) && to.Text is { Length: > 0 }), arrows.Count);
        Assert.All(arrows, a => Assert.Contains(boxes, b => Math.Abs(b.Right - Corners(a)[0].X) < 1 && Corners(a)[0].Y > b.Top && Corners(a)[0].Y < b.Bottom));
        foreach (var number in spec.Rows.Where(r => r.Fields.ContainsKey("jobs")).Select(r => r.Fields["jobs"].Number).OfType<double>())
            Assert.Contains(Elements(root, "text"), t => t.Value == number.ToString(CultureInfo.InvariantCulture));
    }

    [Fact]
    [ReadsBack("timeline")]
    public void Events_stand_at_their_dates()
    {
        var root = Root(FlowSamples.Policies(En));
        var axis = DrawnAxis.Vertical(root);

        var periods = Elements(root, "rect").Where(r => Number(r, "height") > Number(r, "width")).Select(r => (From: axis.At(Number(r, "y")), To: axis.At(Number(r, "y") + Number(r, "height")))).OrderBy(p => p.From).ToList();
        var points = Elements(root, "circle").Where(c => Number(c, "cy") > 20).Select(c => axis.At(Number(c, "cy"))).ToList();

        // A month or a year stands at its middle: 2017-01 to 2019-06, 2018-03-01 to 2021.
        Assert.Equal([2017, 2018 + (59 / 365.0)], periods.Select(p => p.From), Near(.05));
        Assert.Equal([2019 + (165.5 / 365), 2021.5], periods.Select(p => p.To), Near(.05));
        foreach (var date in new[] { 2020 + (33 / 366.0), 2020 + (40 / 366.0), 2020 + (59 / 366.0) }) Assert.Contains(points, p => Math.Abs(p - date) < .05);
    }

    [Fact]
    [ReadsBack("quantile-dots")]
    public void Columns_of_dots_hold_the_quantiles_near_them()
    {
        var spec = Plots.Dots(En);
        var root = Root(spec);
        var axis = DrawnAxis.Horizontal(root);
        var places = Elements(root, "circle").Select(c => axis.At(Number(c, "cx"))).Order().ToList();
        var radius = Elements(root, "circle").Max(c => Number(c, "r")) + 1;

        Assert.All(spec.Rows.Select(r => r.Fields["x"].Number!.Value).Order().Zip(places), pair => Assert.Equal(pair.First, pair.Second, 2 * radius * PerPx(axis)));
    }

    private static void AssertPlaces(ChartSpec spec, XElement root, IReadOnlySet<(double X, double Y)> drawn, Func<ChartRow, double?> x, Func<ChartRow, double?> y)
    {
        var (across, up) = (DrawnAxis.Horizontal(root), DrawnAxis.Vertical(root));
        var values = drawn.Select(p => (X: across.At(p.X), Y: up.At(p.Y))).ToList();
        var expected = spec.Rows.Select(r => (X: x(r), Y: y(r))).Where(p => p is { X: not null, Y: not null }).ToList();

        Assert.True(expected.Count > 4);
        Assert.All(expected, e => Assert.Contains(values, v => Math.Abs(v.X - e.X!.Value) < Px * PerPx(across) * 3 && Math.Abs(v.Y - e.Y!.Value) < Px * PerPx(up) * 2));
    }

    private static Func<double, double, bool> Near(double tolerance) => (a, b) => Math.Abs(a - b) < tolerance;

    private static double PerPx(DrawnAxis axis) => Math.Abs((axis.Last - axis.First) / (axis.LastPx - axis.FirstPx));

    private static string ClassOf(double value, double step) => string.Create(CultureInfo.InvariantCulture, $"q{Math.Min(5, (int)(value / step) + 1)}");

    // The texts that stand in a cell.
    private static IEnumerable<(string Class, IReadOnlyList<string> Texts)> Cells(XElement root)
    {
        var texts = Elements(root, "text").ToList();
        foreach (var cell in Elements(root, "rect").Where(r => (string?)r.Attribute("class") is not null))
        {
            var (left, top) = (Number(cell, "x"), Number(cell, "y"));
            yield return ((string)cell.Attribute("class")!, [.. texts.Where(t => Number(t, "x") >= left && Number(t, "x") <= left + Number(cell, "width") && Number(t, "y") >= top && Number(t, "y") <= top + Number(cell, "height")).Select(t => t.Value)]);
        }
    }

    private static XElement Root(ChartSpec spec) => XDocument.Parse(ChartCompiler.Draw(spec, ChartWidth.Wide)).Root!;

    private static IEnumerable<XElement> Elements(XElement root, string name) => root.Elements().Where(e => e.Name.LocalName == name);

    private static double Number(XElement element, string name) => double.Parse((string?)element.Attribute(name) ?? "NaN", CultureInfo.InvariantCulture);

    private static List<(double X, double Y)> Corners(XElement path) =>
        [.. ((string)path.Attribute("d")!).TrimEnd('z').Split('M', 'L', 'C').Where(p => p.Length > 0).Select(p => p.Split(' ')).Select(p => (double.Parse(p[^2], CultureInfo.InvariantCulture), double.Parse(p[^1], CultureInfo.InvariantCulture)))];
}
