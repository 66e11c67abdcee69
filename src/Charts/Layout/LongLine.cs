using Reckon.Charts.Data;
using Reckon.Charts.Descriptions;
using Reckon.Charts.Svg;

namespace Reckon.Charts.Layout;

/// <summary>Draws long lines with no more points than can be seen.</summary>
/// <remarks>
/// Of the points above one pixel the first, the lowest, the highest and the last stay, in their order: the line covers the same pixels as with all of them
/// (Jugel, Jerzak, Hackenbroich and Markl, M4: A Visualization-Oriented Time Series Data Aggregation, VLDB 2014). Table and CSV keep all points.
/// </remarks>
internal static class LongLine
{
    /// <summary>Points closer than this stand without markers, which would cover each other, px.</summary>
    public const double ClosestMarkersPx = 8;

    private const int KeptOfPixel = 4;
    private const int WidestPlotPx = 688;

    /// <summary>What a description says where a series has more points than the wide drawing has pixels; nothing else.</summary>
    public static IEnumerable<string> Said(ChartData data)
    {
        if (data.All.Count > WidestPlotPx && data.Parts.GroupBy(datum => datum.Series).Any(series => series.Count() > WidestPlotPx))
            yield return PlotPhrases.Thinned(data);
    }

    /// <summary>The points that stay.</summary>
    /// <param name="points">Points of a line from left to right, px.</param>
    public static IReadOnlyList<Point> Thin(IReadOnlyList<Point> points)
    {
        var thinned = new List<Point>();
        for (var start = 0; start < points.Count;)
        {
            var end = start + 1;
            while (end < points.Count && PixelOf(points[end]) == PixelOf(points[start])) end++;
            thinned.AddRange(OfPixel(points, start, end));
            start = end;
        }

        return thinned;
    }

    // As it is written: with two decimals.
    private static double PixelOf(Point point) => Math.Floor(Math.Round(point.X, 2));

    private static IEnumerable<Point> OfPixel(IReadOnlyList<Point> points, int start, int end)
    {
        var all = Enumerable.Range(start, end - start);
        if (end - start <= KeptOfPixel) return all.Select(index => points[index]);
        int[] kept = [start, all.MinBy(index => points[index].Y), all.MaxBy(index => points[index].Y), end - 1];
        return kept.Distinct().Order().Select(index => points[index]);
    }
}
