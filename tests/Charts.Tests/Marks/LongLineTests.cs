using System.Globalization;
using System.Xml.Linq;
using Reckon.Charts.Descriptions;
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

    [Theory]
    [InlineData("area")]
    [InlineData("band")]
    [InlineData("curve")]
    [InlineData("density")]
    public void Long_areas_and_bands_take_little_room_and_keep_their_highest_point(string mark)
    {
        var spec = Long(mark);
        var svg = ChartCompiler.Draw(spec, ChartWidth.Wide);
        var few = ChartCompiler.Draw(spec with { Rows = [.. spec.Rows.Where((_, day) => day % 1000 == 0 || day == Highest)] }, ChartWidth.Wide);

        Assert.Empty(ChartCompiler.Check(spec));
        Assert.InRange(svg.Length, 1, 2 * LargestBytes);
        Assert.Equal(Top(few), Top(svg), 0.02);
    }

    [Theory]
    [InlineData(ChartLanguage.En, "There are more points than pixels: of those above one pixel the first, the last, the highest and the lowest are drawn; the table has all.")]
    [InlineData(ChartLanguage.Zh, "点数多于像素，每一像素内只画首、末、最高、最低四点；数据表保留全部。")]
    public void The_description_says_so(ChartLanguage language, string sentence)
    {
        Assert.Contains(sentence, ChartDescription.Write(Spec with { Language = language }), StringComparison.Ordinal);
        Assert.DoesNotContain(sentence, ChartDescription.Write(Spec with { Language = language, Rows = [.. Spec.Rows.Take(600)] }), StringComparison.Ordinal);
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

    private static int Highest { get; } = Enumerable.Range(0, Days).MaxBy(Value);

    // Curves and densities have places along x, bands have intervals.
    private static ChartSpec Long(string mark) => Samples.Simple(mark, ChartLanguage.En) with
    {
        Encodings = FlowSamples.Bind((Channel.X, "x", "x"), (Channel.Y, "y", "y"), (Channel.Low, "low", "low"), (Channel.High, "high", "high")).Where(e => mark == "band" || e.Key is Channel.X or Channel.Y).ToDictionary(),
        Rows = [.. Enumerable.Range(0, Days).Select(day => Samples.Row(("x", mark is "curve" or "density" ? FieldValue.Of(day) : FieldValue.Of($"day {day}")), ("y", FieldValue.Of(Value(day))), ("low", FieldValue.Of(Value(day) - 3)), ("high", FieldValue.Of(Value(day) + 3))))],
    };

    private static double Top(string svg) => XDocument.Parse(svg).Descendants().Where(e => e.Name.LocalName == "path").SelectMany(Points).Min(point => point.Y);

    private static IEnumerable<(double X, double Y)> Points(XElement path) => ((string)path.Attribute("d")!).Trim('z').Split('M', 'L').Where(p => p.Length > 0)
        .Select(p => p.Split(' ')).Select(p => (double.Parse(p[0], CultureInfo.InvariantCulture), double.Parse(p[1], CultureInfo.InvariantCulture)));

    private static double Value(int day) => 50 + (40 * Math.Sin(day / 700.0)) + (8 * Math.Sin(day * 1.7));

    private static List<(double X, double Y)> Corners() =>
        [.. XDocument.Parse(Svg).Descendants().Where(e => e.Name.LocalName == "path").Select(p => (string)p.Attribute("d")!).MaxBy(d => d.Length)!
            .Split('M', 'L').Where(p => p.Length > 0).Select(p => p.Split(' ')).Select(p => (double.Parse(p[0], CultureInfo.InvariantCulture), double.Parse(p[1], CultureInfo.InvariantCulture)))];
}
