using Reckon.Charts.Colour;
using Reckon.Charts.Data;
using Reckon.Charts.Guides;
using Reckon.Charts.Layout;
using Reckon.Charts.Scales;
using Reckon.Charts.Specification;
using Reckon.Charts.Svg;
using Reckon.Charts.Text;

namespace Reckon.Charts.Marks.Range;

/// <summary>Draws two points for each row, the first hollow and the second filled, and the line between them.</summary>
internal sealed class RangeDrawing
{
    private const double TopPx = 2;
    private const double FromPx = 4.5;
    private const double ToPx = 6;
    private const string Arrow = " → ";

    private readonly ChartData _data;
    private readonly Sheet _sheet;
    private readonly IReadOnlyList<RowText> _rows;
    private readonly KeyGuide _key;

    /// <summary>Prepares the points of a chart.</summary>
    public RangeDrawing(ChartData data, Sheet sheet)
    {
        (_data, _sheet) = (data, sheet);
        _rows = [.. data.All.Select(datum => RowText.Of(datum) with { Value = Both(datum) })];
        _key = new KeyGuide([Sample(Channel.From, FromPx, Looks.HollowPoint), Sample(Channel.To, ToPx, Looks.Highlight)], sheet, data.Language);
    }

    /// <summary>The whole picture.</summary>
    public Picture Draw()
    {
        var columns = RowColumns.Of(_rows, _sheet, _data.Language, hasValueColumn: false);
        double[] values = [.. _data.All.SelectMany(datum => new[] { datum.From, datum.Value }).OfType<double>()];
        var axis = ValueAxis.Lying(_data, values, false, columns.RightPx - columns.LeftPx);
        var scale = EndRoom.Scale(axis, columns, _sheet.IsNarrow ? ToPx + 1 : TextPx());
        var remarks = AnnotationGuide.Of(_data, _sheet, x => x.Number is { } value ? scale.At(value) : null);
        var top = TopPx + _key.HeightPx;
        var layout = RowsLayout.Arrange(_rows, columns, _sheet, _data.Language, top + remarks.HeightPx);
        var guide = new RowAxis(axis, scale, layout, _sheet, _data.Language);
        var placed = _data.All.Zip(layout.Rows).ToList();
        return new Picture(_sheet.WidthPx, Math.Ceiling(layout.Bottom + RowAxis.HeightPx),
        [
            .. _key.Shapes(TopPx), .. guide.Grid, .. remarks.Lines(top, layout, _sheet), .. layout.Texts(_rows, _sheet),
            .. placed.SelectMany(row => Mark(row.First, row.Second.Middle, scale)),
            .. _sheet.IsNarrow ? [] : placed.SelectMany(row => Values(row.First, row.Second.Middle, scale)),
            .. guide.Labels, .. remarks.Texts(top),
        ]);
    }

    private KeyEntry Sample(Channel channel, double radius, Look look) => new(
        _data.Spec.Encodings[channel] is var encoding && encoding.Title is { } title ? title : encoding.Field, point => new CircleShape(point.X, point.Y, radius, look));

    private static string Both(Datum datum) => datum.FromText + Arrow + datum.Text;

    // Where one value is missing, both stand right of the other.
    private double TextPx() => ToPx + RowScale.GapPx + _data.All.SelectMany(datum => IsWhole(datum) ? new[] { datum.FromText, datum.Text } : [Both(datum)])
        .Max(text => TextMeasure.Width(text, TextStyle.Strong, _data.Language));

    private static bool IsWhole(Datum datum) => datum is { From: not null, Value: not null };

    private bool IsStory(Datum datum) => !_data.HasHighlight || datum.Row.IsHighlighted;

    private IEnumerable<Shape> Mark(Datum datum, double y, LinearScale scale)
    {
        if (datum is { From: { } low, Value: { } high })
            yield return new LineShape(scale.At(low), y, scale.At(high), y, IsStory(datum) ? Looks.Interval : Looks.Stem);
        if (datum.From is { } from)
            yield return new CircleShape(scale.At(from), y, FromPx, Looks.HollowPoint);
        if (datum.Value is { } to)
            yield return new CircleShape(scale.At(to), y, ToPx, PointLook(datum));
    }

    private Look PointLook(Datum datum) => (datum.Row.Kind, IsStory(datum)) switch
    {
        (ValueKind.Observed, true) => Looks.Highlight,
        (ValueKind.Observed, false) => Looks.Context,
        (_, true) => Looks.HighlightOutline,
        (_, false) => Looks.ContextOutline,
    };

    private static IEnumerable<Shape> Values(Datum datum, double y, LinearScale scale)
    {
        if (!IsWhole(datum))
            return [RowValue.At(scale.At(datum.From ?? datum.Value ?? scale.DomainLow) + ToPx, y, Both(datum))];
        var (from, to) = (scale.At(datum.From ?? 0), scale.At(datum.Value ?? 0));
        return from <= to
            ? [RowValue.At(from - FromPx, y, datum.FromText, isLeft: true), RowValue.At(to + ToPx, y, datum.Text)]
            : [RowValue.At(to - ToPx, y, datum.Text, isLeft: true), RowValue.At(from + FromPx, y, datum.FromText)];
    }
}
