using Reckon.Charts.Colour;
using Reckon.Charts.Data;
using Reckon.Charts.Guides;
using Reckon.Charts.Svg;

namespace Reckon.Charts.Layout.Stacks;

/// <summary>The intervals of bars and columns: a line in ink over each, on a strip in the colour of the page that sets it off the bar.</summary>
internal static class StackWhiskers
{
    private const double StripPx = 4;

    /// <summary>The entry of the key that says what the lines are; none without intervals.</summary>
    public static IEnumerable<KeyEntry> Key(ChartData data, StackForm form) => form.Stacks.SelectMany(stack => stack.Parts).Any(part => form.Whisker(part) is not null)
        ? [KeyEntry.Line(data.Words.IntervalOf(data.Spec.Level, isInner: false), Looks.TotalInterval)]
        : [];

    /// <summary>The ends of all intervals, which an axis has to hold.</summary>
    public static IEnumerable<double> Ends(StackForm form) =>
        form.Stacks.SelectMany(stack => stack.Parts).Select(form.Whisker).SelectMany(ends => ends is var (low, high) ? new[] { low, high } : []);

    /// <summary>An interval along a bar.</summary>
    public static IEnumerable<Shape> Lying(double lowPx, double highPx, double y) =>
        [new RectShape(lowPx, y - (StripPx / 2), highPx - lowPx, StripPx, Looks.Ground), new LineShape(lowPx, y, highPx, y, Looks.TotalInterval)];

    /// <summary>An interval along a column.</summary>
    public static IEnumerable<Shape> Upright(double x, double lowPx, double highPx) =>
        [new RectShape(x - (StripPx / 2), highPx, StripPx, lowPx - highPx, Looks.Ground), new LineShape(x, lowPx, x, highPx, Looks.TotalInterval)];
}
