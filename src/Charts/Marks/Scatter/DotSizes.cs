using System.Globalization;
using Reckon.Charts.Colour;
using Reckon.Charts.Data;
using Reckon.Charts.Guides;
using Reckon.Charts.Layout;
using Reckon.Charts.Scales;
using Reckon.Charts.Svg;
using Reckon.Charts.Wording;

namespace Reckon.Charts.Marks.Scatter;

/// <summary>The sizes of dots that stand for several points: a few classes, the largest as wide as a cell of the grid.</summary>
internal sealed record DotSizes(ThresholdScale Classes, double LargestPx)
{
    private const int MostClasses = 5;
    private const double SmallestPx = 2.4;
    private const double WideLargestPx = 11;
    private const double NarrowLargestPx = 8;

    /// <summary>The sizes for the counts of some points.</summary>
    public static DotSizes Of(IReadOnlyList<Datum> points, Sheet sheet) =>
        new(ThresholdScale.OfCounts(points.Max(datum => datum.Count), MostClasses), sheet.IsNarrow ? NarrowLargestPx : WideLargestPx);

    /// <summary>The class of a point.</summary>
    public int ClassOf(Datum datum) => Classes.ClassOf(datum.Count);

    /// <summary>The diameter of a class, px.</summary>
    public double DiameterPx(int size) => SmallestPx + ((LargestPx - SmallestPx) * size / Math.Max(1, Classes.Count - 1));

    /// <summary>The lines of the key: 1, 2–4, 5 or more.</summary>
    public IEnumerable<KeyEntry> Key(Words words) => Enumerable.Range(0, Classes.Count).Select(size => new KeyEntry(
        Name(size, words), point => new DotsShape([point], Looks.Points with { StrokeWidthPx = DiameterPx(size) })));

    private string Name(int size, Words words)
    {
        var from = size == 0 ? 1 : Classes.Breaks[size - 1];
        if (size == Classes.Count - 1)
            return "≥ " + Digits(from) + words.PointUnit;
        var to = Classes.Breaks[size] - 1;
        return (from.Equals(to) ? Digits(from) : Digits(from) + words.To + Digits(to)) + (size == 0 && from.Equals(to) ? words.PointUnit.TrimEnd('s') : words.PointUnit);
    }

    private static string Digits(double number) => number.ToString("0", CultureInfo.InvariantCulture);
}
