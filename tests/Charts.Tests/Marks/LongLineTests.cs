using System.Globalization;
using System.Xml.Linq;
using Reckon.Charts.Specification;
using Reckon.Charts.Tables;

namespace Reckon.Charts.Tests.Marks;

public class LongLineTests
{
    private const int Days = 10_000;
    private const int LargestBytes = 120_000;

    private static readonly ChartSpec Spec = Samples.Simple("line", ChartLanguage.En, [.. Enumerable.Range(0, Days).Select(day => ($"day {day}", (double?)Value(day)))]);
    private static readonly string Svg = ChartCompiler.Draw(Spec, ChartWidth.Wide);

    [Fact]
    public void Ten_thousand_points_take_little_room() => Assert.InRange(Svg.Length, 1, LargestBytes);

    [Fact]
    public void Each_pixel_keeps_its_first_lowest_highest_and_last_point()
    {
        var drawn = Corners();
        var step = (drawn[^1].X - drawn[0].X) / (Days - 1);
        var (highest, lowest) = (Enumerable.Range(0, Days).Max(Value), Enumerable.Range(0, Days).Min(Value));
        var pxPerUnit = (drawn.Max(c => c.Y) - drawn.Min(c => c.Y)) / (highest - lowest);

        foreach (var pixel in Enumerable.Range(0, Days).GroupBy(day => Math.Floor(Math.Round(drawn[0].X + (day * step), 2))).Skip(1).SkipLast(1))
        {
            var kept = drawn.Where(c => Math.Floor(c.X) == pixel.Key).Select(c => c.Y).ToList();
            Assert.InRange(kept.Count, 1, 4);
            Assert.Equal(pixel.Max(Value), highest - ((kept.Min() - drawn.Min(c => c.Y)) / pxPerUnit), 0.6);
            Assert.Equal(pixel.Min(Value), highest - ((kept.Max() - drawn.Min(c => c.Y)) / pxPerUnit), 0.6);
        }
    }

    [Fact]
    public void Close_points_have_no_markers() => Assert.DoesNotContain("<circle", Svg, StringComparison.Ordinal);

    [Fact]
    public void A_point_that_no_line_reaches_keeps_its_marker()
    {
        var spec = Samples.Simple("line", ChartLanguage.En, [.. Enumerable.Range(0, 500).Select(day => ($"day {day}", day is 100 or 102 ? null : (double?)Value(day)))]);

        Assert.Single(XDocument.Parse(ChartCompiler.Draw(spec, ChartWidth.Wide)).Descendants(), e => e.Name.LocalName == "circle");
    }

    [Fact]
    public void The_table_has_all_points() => Assert.Equal(Days, ChartTableWriter.Write(Spec).Rows.Count);

    private static double Value(int day) => 50 + (40 * Math.Sin(day / 700.0)) + (8 * Math.Sin(day * 1.7));

    private static List<(double X, double Y)> Corners() =>
        [.. XDocument.Parse(Svg).Descendants().Where(e => e.Name.LocalName == "path").Select(p => (string)p.Attribute("d")!).MaxBy(d => d.Length)!
            .Split('M', 'L').Where(p => p.Length > 0).Select(p => p.Split(' ')).Select(p => (double.Parse(p[0], CultureInfo.InvariantCulture), double.Parse(p[1], CultureInfo.InvariantCulture)))];
}
