using Reckon.Charts.Specification;
using Reckon.Charts.Svg;
using Reckon.Charts.Text;

namespace Reckon.Charts.Layout;

/// <summary>Values above (or, below zero, beneath) the marks of a panel; in smaller letters and fewer of them where room is short.</summary>
/// <param name="leftPx">Where the plot begins: no value runs into the numbers of the axis.</param>
/// <param name="sheet">The sheet.</param>
/// <param name="language">Language of the values.</param>
/// <param name="slotPx">The room of each column where the values stand on columns; else null.</param>
internal sealed class ValueLabels(double leftPx, Sheet sheet, ChartLanguage language, double? slotPx = null)
{
    private const double AbovePx = 6;
    private const double BelowPx = 16;
    private const double EnoughShare = 0.7;
    private const int OrdinaryRank = 4;

    /// <summary>Places the values.</summary>
    /// <param name="values">For each: the end of its mark in px, its text, whether it stands beneath, and whether it carries the story.</param>
    public IEnumerable<Shape> Place(IReadOnlyList<(Point End, string Text, bool IsBelow, bool IsStory)> values)
    {
        var style = Keep(values, TextStyle.Strong).Count == values.Count ? TextStyle.Strong : TextStyle.SmallStrong;
        var kept = Keep(values, style);
        var highest = Highest(values);
        // Where most would go, a scattered rest looks like a choice; then only those stay that are one.
        var isDense = kept.Count < values.Count * EnoughShare;
        return kept.Order().Where(index => !isDense || RankOf(values, index, highest) < OrdinaryRank).Select(index => Shape(values[index], style));
    }

    private IReadOnlySet<int> Keep(IReadOnlyList<(Point End, string Text, bool IsBelow, bool IsStory)> values, TextStyle style)
    {
        var highest = Highest(values);
        var places = values.Select((value, index) => (Inside(value.End.X, value.Text, style), value.End.Y, Width(value.Text, style), RankOf(values, index, highest)));
        return LabelThinning.Keep([.. places], values.Any(value => value.IsBelow) ? null : slotPx);
    }

    private static double Highest(IReadOnlyList<(Point End, string Text, bool IsBelow, bool IsStory)> values) => values.Select(value => value.End.Y).DefaultIfEmpty(0).Min();

    // The story, the last value, the first, the highest, the others.
    private static int RankOf(IReadOnlyList<(Point End, string Text, bool IsBelow, bool IsStory)> values, int index, double highest)
    {
        if (values[index].IsStory)
            return 0;
        if (index == values.Count - 1 || index == 0)
            return index == 0 ? 2 : 1;
        return values[index].End.Y <= highest ? OrdinaryRank - 1 : OrdinaryRank;
    }

    private TextShape Shape((Point End, string Text, bool IsBelow, bool IsStory) value, TextStyle style) => new(
        Inside(value.End.X, value.Text, style),
        value.IsBelow ? value.End.Y + BelowPx : value.End.Y - AbovePx,
        [value.Text],
        style,
        TextAnchor.Middle)
    {
        HasHalo = true,
    };

    private double Inside(double x, string text, TextStyle style)
    {
        var half = Width(text, style) / 2;
        return Math.Clamp(x, leftPx + half, Math.Max(leftPx + half, sheet.WidthPx - half));
    }

    private double Width(string text, TextStyle style) => TextMeasure.Width(text, style, language);
}
