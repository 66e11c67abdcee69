using Reckon.Charts.Scales;
using Reckon.Charts.Svg;

namespace Reckon.Charts.Layout;

/// <summary>The shade between the ends of intervals along x: unbroken as long as they follow one another; an interval alone is a stroke.</summary>
internal static class IntervalBand
{
    private const int FewestForArea = 2;

    /// <summary>The shades.</summary>
    /// <param name="places">From left to right: place in px and the ends of the interval, or nulls where there is none.</param>
    /// <param name="y">The scale of the ends.</param>
    /// <param name="area">Paint of the shade.</param>
    /// <param name="stroke">Paint of a stroke.</param>
    public static IEnumerable<Shape> Shapes(IReadOnlyList<(double X, double? Low, double? High)> places, ValueScale y, Look area, Look stroke) =>
        Runs(places).Select(run => run.Count < FewestForArea ? Stroke(run[0], y, stroke) : Area(run, y, area));

    private static List<List<(double X, double Low, double High)>> Runs(IReadOnlyList<(double X, double? Low, double? High)> places)
    {
        var runs = new List<List<(double, double, double)>>();
        var isOpen = false;
        foreach (var (x, low, high) in places)
        {
            if (low is { } from && high is { } to)
            {
                if (!isOpen)
                    runs.Add([]);
                runs[^1].Add((x, from, to));
            }

            isOpen = low is not null && high is not null;
        }

        return runs;
    }

    private static Shape Stroke((double X, double Low, double High) place, ValueScale y, Look look) =>
        new LineShape(place.X, y.At(place.Low), place.X, y.At(place.High), look);

    private static Shape Area(List<(double X, double Low, double High)> run, ValueScale y, Look look) => new PathShape(
        [.. LongLine.Thin([.. run.Select(place => new Point(place.X, y.At(place.High)))]), .. LongLine.Thin([.. run.AsEnumerable().Reverse().Select(place => new Point(place.X, y.At(place.Low)))])],
        true, look);
}
