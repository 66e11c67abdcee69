using System.Globalization;
using Reckon.Charts.Colour;
using Reckon.Charts.Data;
using Reckon.Charts.Layout;
using Reckon.Charts.Specification;
using Reckon.Charts.Svg;
using Reckon.Charts.Text;

namespace Reckon.Charts.Guides;

/// <summary>Remarks along the x axis: a dotted line with its text, or with its number where there is no room for text.</summary>
internal sealed class AnnotationGuide
{
    private const double TextPx = 190;
    private const double MarkerRadiusPx = 9;
    private const double GapPx = 6;

    private readonly IReadOnlyList<PlacedRemark> _remarks;

    private AnnotationGuide(IReadOnlyList<PlacedRemark> remarks) => _remarks = remarks;

    /// <summary>Room above the plot, px; 0 without remarks.</summary>
    public double HeightPx => _remarks.Count == 0 ? 0 : _remarks.Max(remark => remark.Top + remark.HeightPx) + GapPx;

    /// <summary>Places the remarks of a chart.</summary>
    /// <param name="data">The chart.</param>
    /// <param name="sheet">The sheet.</param>
    /// <param name="position">Where a remark's x lies, in px, or null where the axis does not hold it.</param>
    public static AnnotationGuide Of(ChartData data, Sheet sheet, Func<FieldValue, double?> position)
    {
        var placed = new List<PlacedRemark>();
        foreach (var (index, annotation) in data.Spec.Annotations.Index())
        {
            if (position(annotation.X) is { } x)
                placed.Add(Place(placed, x, Words(annotation.Text, index + 1, data, sheet), sheet));
        }

        return new AnnotationGuide(placed);
    }

    /// <summary>The lines, down to the foot of the plot; they lie behind the marks.</summary>
    public IEnumerable<Shape> Lines(double top, double bottom) => _remarks.Select(
        remark => new LineShape(remark.X, top + remark.Top + (remark.IsNumber ? MarkerRadiusPx * 2 : 2), remark.X, bottom, Looks.Reference));

    /// <summary>The lines in a chart of rows: on a narrow sheet only beside the bands, where they strike through no name.</summary>
    public IEnumerable<Shape> Lines(double top, RowsLayout layout, Sheet sheet) => !sheet.IsNarrow
        ? Lines(top, layout.Bottom)
        : _remarks.Select(remark => new UprightsShape([.. layout.Rows.Select(row => (remark.X, row.BandTop - 2, row.Bottom - 7))], Looks.Reference));

    /// <summary>The texts or numbers.</summary>
    public IEnumerable<Shape> Texts(double top) => _remarks.SelectMany(remark => remark.IsNumber ? Marker(remark, top) : [Text(remark, top)]);

    private static TextBlock Words(string text, int number, ChartData data, Sheet sheet) => sheet.IsNarrow
        ? TextBlock.Of(number.ToString(CultureInfo.InvariantCulture), TextStyle.Remark, data.Language, TextPx, 1)
        : TextBlock.Of(text, TextStyle.Remark, data.Language, TextPx, 3);

    private static PlacedRemark Place(IReadOnlyList<PlacedRemark> others, double x, TextBlock words, Sheet sheet)
    {
        var remark = new PlacedRemark(x, words, sheet.IsNarrow, x + GapPx + words.Text.WidthPx > sheet.WidthPx, 0);
        // Above one another only where they would meet side by side.
        while (others.FirstOrDefault(other => other.Meets(remark)) is { } other)
            remark = remark with { Top = other.Top + other.HeightPx + 2 };
        return remark;
    }

    private static IEnumerable<Shape> Marker(PlacedRemark remark, double top)
    {
        var middle = top + remark.Top + MarkerRadiusPx;
        yield return new CircleShape(remark.MarkerX, middle, MarkerRadiusPx - 0.75, Looks.Marker);
        yield return new TextShape(remark.MarkerX, middle + 4.4, remark.Words.Text.Lines, TextStyle.Remark, TextAnchor.Middle);
    }

    private static TextShape Text(PlacedRemark remark, double top) =>
        remark.Words.At(remark.TextX, top + remark.Top, remark.IsLeft ? TextAnchor.End : TextAnchor.Start);

    private sealed record PlacedRemark(double X, TextBlock Words, bool IsNumber, bool IsLeft, double Top)
    {
        public double HeightPx => IsNumber ? MarkerRadiusPx * 2 : Words.HeightPx;

        public double MarkerX => Math.Max(X, MarkerRadiusPx);

        public double TextX => IsLeft ? X - GapPx : X + GapPx;

        public bool Meets(PlacedRemark other) =>
            Left < other.Right + GapPx && other.Left < Right + GapPx && Top < other.Top + other.HeightPx && other.Top < Top + HeightPx;

        private double Left => IsNumber ? MarkerX - MarkerRadiusPx : IsLeft ? TextX - Words.Text.WidthPx : X;

        private double Right => IsNumber ? MarkerX + MarkerRadiusPx : IsLeft ? X : TextX + Words.Text.WidthPx;
    }
}
