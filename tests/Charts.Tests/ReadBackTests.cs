using System.Xml.Linq;
using Reckon.Charts.Specification;

namespace Reckon.Charts.Tests;

public class ReadBackTests
{
    [Fact]
    [ReadsBack("column")]
    public void Heights_of_columns_give_the_data_back()
    {
        var spec = Samples.WeChatJobs(ChartLanguage.Zh);
        var pxPerJob = PxPerUnit(spec, "y1", "500", "2500", 2000);

        var heights = Rects(spec, "f-hl").Select(rect => (double)rect.Attribute("height")!);

        Assert.All(heights.Zip(spec.Rows), pair => Assert.Equal(pair.Second.Fields["jobs"].Number!.Value * pxPerJob, pair.First, 0.5));
    }

    [Fact]
    [ReadsBack("waterfall")]
    public void Widths_of_steps_give_the_data_back()
    {
        var spec = Samples.Kuaishou(ChartLanguage.En);
        var pxPerJob = PxPerUnit(spec, "x1", "0", "4000", 4000);

        var rects = Rects(spec, "f-hl", "hatched", "f-ink").Select(rect => (double)rect.Attribute("width")!).ToList();

        double[] expected = [2000, 540, 372.9, 550, 3462.9];
        Assert.All(expected.Zip(rects), pair => Assert.Equal(pair.First * pxPerJob, pair.Second, 0.5));
        Assert.Equal(expected.Length, rects.Count);
    }

    [Fact]
    [ReadsBack("waterfall")]
    public void The_interval_of_a_total_gives_its_ends_back()
    {
        var spec = Samples.Kuaishou(ChartLanguage.En);
        var (zero, pxPerJob) = (Line(spec, "x1", "0"), PxPerUnit(spec, "x1", "0", "4000", 4000));

        var whisker = Assert.Single(Elements(spec, "line"), line => (string?)line.Attribute("class") == "w1 k");

        Assert.Equal(zero + (3322 * pxPerJob), (double)whisker.Attribute("x1")!, 0.1);
        Assert.Equal(zero + (3654 * pxPerJob), (double)whisker.Attribute("x2")!, 0.1);
    }

    [Fact]
    [ReadsBack("dot")]
    public void Places_of_points_give_the_data_back()
    {
        var spec = Samples.Merchants(ChartLanguage.Zh);
        var pxPerJob = PxPerUnit(spec, "x1", "300", "360", 60);
        var origin = Line(spec, "x1", "300");

        var points = Elements(spec, "circle").Select(circle => (double)circle.Attribute("cx")!).ToList();

        Assert.All(new[] { 372.9, 330.3, 304.7 }.Zip(points), pair => Assert.Equal(origin + ((pair.First - 300) * pxPerJob), pair.Second, 0.5));
    }

    [Fact]
    public void A_year_that_is_missing_leaves_its_place_empty()
    {
        var lefts = Rects(Samples.WeChatParts(ChartLanguage.Zh), "s1").Select(rect => (double)rect.Attribute("x")!).Where(x => x > 20).Distinct().ToList();

        Assert.Equal(6, lefts.Count);
        Assert.Equal(2 * (lefts[1] - lefts[0]), lefts[2] - lefts[1], 0.1);
    }

    [Fact]
    public void A_missing_value_breaks_the_line()
    {
        var spec = Samples.Simple("line", ChartLanguage.En, ("2018", 1), ("2019", 2), ("2020", null), ("2021", 3), ("2022", 4));

        Assert.Equal(2, Elements(spec, "path").Count());
    }

    [Fact]
    public void A_year_that_nobody_surveyed_does_not_break_the_line()
    {
        var spec = Samples.Simple("line", ChartLanguage.En, ("2018", 1), ("2020", 2), ("2023", 3));

        Assert.Single(Elements(spec, "path"));
    }

    [Fact]
    public void Bars_start_at_zero_even_where_values_are_close()
    {
        var widths = Rects(Samples.Simple("bar", ChartLanguage.En, ("a", 98), ("b", 100)), "f-hl").Select(rect => (double)rect.Attribute("width")!).ToList();

        Assert.Equal(0.98, widths[1] / widths[0], 0.002);
    }

    private static IEnumerable<XElement> Elements(ChartSpec spec, string name) =>
        XDocument.Parse(ChartCompiler.Draw(spec, ChartWidth.Wide)).Root!.Elements().Where(element => element.Name.LocalName == name);

    private static IEnumerable<XElement> Rects(ChartSpec spec, params string[] classes) =>
        Elements(spec, "rect").Where(rect => classes.Contains((string?)rect.Attribute("class")));

    private static double PxPerUnit(ChartSpec spec, string attribute, string fromTick, string toTick, double distance) =>
        Math.Abs(Line(spec, attribute, toTick) - Line(spec, attribute, fromTick)) / distance;

    // Grid lines and the texts of their ticks come in the same order.
    private static double Line(ChartSpec spec, string attribute, string tick)
    {
        var lines = Elements(spec, "line").Where(line => (string?)line.Attribute("class") is "g" or "z").Where(line => (string?)line.Attribute("x1") != "0").ToList();
        var ticks = Elements(spec, "text").Where(text => text.Value.Length > 0 && text.Value.All(char.IsAsciiDigit) && (string?)text.Attribute("class") is "t m c" or "t m e").ToList();
        return (double)lines[ticks.FindIndex(text => text.Value == tick)].Attribute(attribute)!;
    }
}
