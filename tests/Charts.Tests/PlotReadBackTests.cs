using System.Globalization;
using System.Xml.Linq;
using Reckon.Charts.Specification;

namespace Reckon.Charts.Tests;

/// <summary>Plots give their data back when measured.</summary>
public class PlotReadBackTests
{
    [Fact]
    [ReadsBack("histogram")]
    public void Heights_of_columns_are_as_the_counts()
    {
        var spec = Plots.Histogram(ChartLanguage.En);
        var heights = Rects(spec, "f-hl").Select(rect => (double)rect.Attribute("height")!).ToList();
        var counts = spec.Rows.Select(row => row.Fields["y"].Number!.Value).Where(count => count > 0).ToList();

        Assert.Equal(counts.Count, heights.Count);
        var axis = DrawnAxis.Vertical(XDocument.Parse(ChartCompiler.Draw(spec, ChartWidth.Wide)).Root!);
        Assert.All(counts.Zip(heights), pair => Assert.Equal(pair.First, pair.Second * Math.Abs((axis.Last - axis.First) / (axis.LastPx - axis.FirstPx)), 0.5));
    }

    [Fact]
    public void Each_dot_is_a_quantile()
    {
        var circles = Elements(Plots.Dots(ChartLanguage.Zh), "circle").ToList();

        Assert.Equal(50, circles.Count);
        Assert.Equal(Plots.Dots(ChartLanguage.Zh).Rows.Count(row => row.IsHighlighted), circles.Count(circle => (string?)circle.Attribute("class") == "f-hl"));
    }

    [Fact]
    [ReadsBack("scatter")]
    public void Places_on_a_log_axis_are_as_the_logarithms()
    {
        var spec = Plots.Scatter(ChartLanguage.En);
        var places = Elements(spec, "circle").Select(circle => (double)circle.Attribute("cx")!).Order().ToList();
        var logs = spec.Rows.Where(row => row.Role == RowRole.Mark).Select(row => Math.Log10(row.Fields["x"].Number!.Value)).Order().ToList();
        var pxPerDecade = (places[^1] - places[0]) / (logs[^1] - logs[0]);

        Assert.All(places.Zip(logs), pair => Assert.Equal((pair.Second - logs[0]) * pxPerDecade, pair.First - places[0], 0.05));
    }

    [Fact]
    public void A_band_breaks_where_its_line_does()
    {
        var bands = Elements(Plots.Band(ChartLanguage.Zh), "path").Where(path => path.Attribute("fill-opacity") is not null).ToList();

        // One for the whole series, two for the one without 2021.
        Assert.Equal(3, bands.Count);
    }

    [Fact]
    public void An_area_stands_on_zero_and_keeps_its_gap()
    {
        var spec = Samples.Simple("area", ChartLanguage.En, ("2018", 90), ("2019", 100), ("2020", null), ("2021", 95), ("2022", 98));
        var outlines = Elements(spec, "path").Select(path => Points((string)path.Attribute("d")!)).ToList();
        var zero = Elements(spec, "line").Last(line => (string?)line.Attribute("class") == "z");

        Assert.Equal(2, outlines.Count);
        Assert.All(outlines, outline => Assert.Equal((double)zero.Attribute("y1")!, outline.Max(point => point.Y), 0.01));
        Assert.Equal(0.9, Height(outlines[0][0]) / Height(outlines[0][1]), 0.001);

        double Height((double X, double Y) point) => (double)zero.Attribute("y1")! - point.Y;
    }

    [Fact]
    public void The_reach_of_the_observations_is_shaded()
    {
        var spec = Plots.Curve(ChartLanguage.En);
        var hull = Rects(spec, "f-pale").Single();
        var rug = Elements(spec, "line").Where(line => (string?)line.Attribute("class") == "stem").Select(line => (double)line.Attribute("x1")!).ToList();

        Assert.Equal(spec.Rug.Count, rug.Count);
        Assert.Equal((rug.Min(), rug.Max()), ((double)hull.Attribute("x")!, (double)hull.Attribute("x")! + (double)hull.Attribute("width")!), (a, b) => Math.Abs(a.Item1 - b.Item1) + Math.Abs(a.Item2 - b.Item2) < 0.05);
    }

    [Fact]
    [ReadsBack("lorenz")]
    public void A_Lorenz_curve_lies_below_the_line_of_equal_shares_by_its_gap()
    {
        var paths = Elements(Plots.Lorenz(ChartLanguage.En), "path").ToList();
        var curve = Points((string)paths.Single(path => (string?)path.Attribute("class") == "w1").Attribute("d")!);
        var (left, right, top, bottom) = (curve[0].X, curve[^1].X, curve[^1].Y, curve[0].Y);

        Assert.All(Plots.Lorenz(ChartLanguage.En).Rows.Zip(curve), pair =>
        {
            Assert.Equal(pair.First.Fields["x"].Number!.Value / 100, (pair.Second.X - left) / (right - left), 0.001);
            Assert.Equal(pair.First.Fields["y"].Number!.Value / 100, (bottom - pair.Second.Y) / (bottom - top), 0.001);
        });
    }

    private static List<(double X, double Y)> Points(string d) =>
        [.. d.TrimEnd('z').Split('M', 'L').Where(part => part.Length > 0).Select(part => part.Split(' ')).Select(pair => (Number(pair[0]), Number(pair[1])))];

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static IEnumerable<XElement> Elements(ChartSpec spec, string name) =>
        XDocument.Parse(ChartCompiler.Draw(spec, ChartWidth.Wide)).Root!.Elements().Where(element => element.Name.LocalName == name);

    private static IEnumerable<XElement> Rects(ChartSpec spec, string look) => Elements(spec, "rect").Where(rect => (string?)rect.Attribute("class") == look);
}
