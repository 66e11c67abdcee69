using Reckon.Charts.Colour;
using Reckon.Charts.Data;
using Reckon.Charts.Guides;
using Reckon.Charts.Layout;
using Reckon.Charts.Scales;
using Reckon.Charts.Specification;
using Reckon.Charts.Svg;
using Reckon.Charts.Text;

namespace Reckon.Charts.Marks.Dot;

/// <summary>Draws one point for each row: with stems from zero, or with intervals on an axis of their own.</summary>
internal sealed class DotDrawing
{
    private const double TopPx = 2;
    private const double StemPointPx = 7;
    private const double IntervalPointPx = 5.5;

    private readonly ChartData _data;
    private readonly Sheet _sheet;
    private readonly bool _hasIntervals;
    private readonly bool _hasStems;
    private readonly IReadOnlyList<RowText> _rows;
    private readonly KeyGuide _key;

    /// <summary>Prepares the points of a chart.</summary>
    /// <param name="data">The chart.</param>
    /// <param name="sheet">The sheet.</param>
    /// <param name="isWhisker">Whether rows have intervals even where none is known, and a key names them.</param>
    public DotDrawing(ChartData data, Sheet sheet, bool isWhisker = false)
    {
        (_data, _sheet, _hasIntervals) = (data, sheet, isWhisker || data.All.Any(datum => datum.Low is not null && datum.High is not null));
        // A logarithmic axis has no zero that a stem could start from.
        _hasStems = !_hasIntervals && data.ValueScale == ScaleType.Linear;
        _rows = [.. data.All.Select(datum => RowText.Of(datum) with { ValueDetail = _hasIntervals ? datum.Row.IntervalText : null })];
        _key = new KeyGuide([.. isWhisker ? IntervalKey() : [], .. data.Shapes.Count < 2 ? [] : data.Shapes.Select(KeyOf)], sheet, data.Language);
    }

    /// <summary>The whole picture.</summary>
    public Picture Draw()
    {
        var columns = RowColumns.Of(_rows, _sheet, _data.Language, _hasIntervals);
        var axis = ValueAxis.Lying(_data, [.. _data.All.SelectMany(Values)], _hasStems, columns.RightPx - columns.LeftPx);
        var scale = RowScale.Fit(axis, columns, _sheet, _data.All.Select(datum => (datum.Value ?? axis.Domain.Low, TextPx(datum))), InsetPx);
        var remarks = AnnotationGuide.Of(_data, _sheet, x => x.Number is { } value ? scale.At(value) : null);
        var top = TopPx + _key.HeightPx;
        var layout = RowsLayout.Arrange(_rows, columns, _sheet, _data.Language, top + remarks.HeightPx);
        var guide = new RowAxis(axis, scale, layout, _sheet, _data.Language, _data.ValueTitle);
        var placed = _data.All.Zip(layout.Rows).ToList();
        return new Picture(_sheet.WidthPx, Math.Ceiling(layout.Bottom + guide.FootPx),
        [
            .. _key.Shapes(TopPx), .. guide.Grid, .. remarks.Lines(top, layout, _sheet), .. layout.Texts(_rows, _sheet),
            .. placed.SelectMany(row => Mark(row.First, row.Second.Middle, scale)),
            .. _sheet.IsNarrow || _hasIntervals ? [] : placed.Select(row => Value(row.First, row.Second.Middle, scale, axis.Domain.Low)),
            .. guide.Labels, .. remarks.Texts(top),
        ]);
    }

    private double PointPx => _hasIntervals ? IntervalPointPx : StemPointPx;

    private KeyEntry KeyOf(string name, int index) => new(name, point => PointGlyph.At(point, 5.5, index, Looks.Highlight));

    private IEnumerable<KeyEntry> IntervalKey()
    {
        yield return LineSample(_data.Words.IntervalOf(_data.Spec.Level, isInner: false), Looks.Interval);
        if (_data.All.Any(datum => datum.Low2 is not null))
            yield return LineSample(_data.Words.IntervalOf(_data.Spec.InnerLevel, isInner: true), Looks.InnerInterval);
    }

    private static KeyEntry LineSample(string name, Look look) => new(name, point => new LineShape(point.X - 6, point.Y, point.X + 6, point.Y, look));

    private static IEnumerable<double> Values(Datum datum) => new[] { datum.Value, datum.Low, datum.High }.OfType<double>();

    // The value stands behind the point, whose own half width counts as text.
    private double TextPx(Datum datum) =>
        _sheet.IsNarrow || _hasIntervals ? 0 : TextMeasure.Width(datum.Text, TextStyle.Strong, _data.Language) + PointPx;

    // A point at the end of the axis must not be cut by the edge of the sheet.
    private double InsetPx => _sheet.IsNarrow || !_hasStems ? PointPx + 1 : 0;

    private IEnumerable<Shape> Mark(Datum datum, double y, ValueScale scale)
    {
        if (datum is { Low: { } low, High: { } high })
            yield return new LineShape(scale.At(low), y, scale.At(high), y, IntervalLook(datum));
        if (datum is { Low2: { } inner, High2: { } outer })
            yield return new LineShape(scale.At(inner), y, scale.At(outer), y, InnerLook(datum));
        if (datum.Value is not { } value)
            yield break;
        if (_hasStems)
            yield return new LineShape(scale.At(0), y, scale.At(value), y, Looks.Stem);
        var shape = Math.Max(0, _data.Shapes.Index().First(item => item.Item == datum.Shape).Index);
        yield return PointGlyph.At(new Point(scale.At(value), y), PointPx, shape, PointLook(datum));
    }

    private Look IntervalLook(Datum datum) => datum.Row.IsTotal ? Looks.TotalInterval : IsStory(datum) ? Looks.Interval : Looks.Stem;

    private Look InnerLook(Datum datum) =>
        datum.Row.IsTotal ? Looks.TotalInterval with { StrokeWidthPx = Looks.InnerInterval.StrokeWidthPx } : IsStory(datum) ? Looks.InnerInterval : Looks.InnerStem;

    private bool IsStory(Datum datum) => !_data.HasHighlight || datum.Row.IsHighlighted;

    private Look PointLook(Datum datum)
    {
        if (datum.Row.Kind != ValueKind.Observed || (_hasIntervals && datum.Low is null))
            return Looks.HollowPoint;
        if (datum.Low2 is not null && !datum.Row.IsTotal && IsStory(datum))
            return Looks.Point;
        return datum.Row.IsTotal ? Looks.Total : IsStory(datum) ? Looks.Highlight : Looks.Context;
    }

    private TextShape Value(Datum datum, double y, ValueScale scale, double low)
    {
        var isLeft = datum.Value < 0;
        var end = scale.At(datum.Value ?? Math.Max(0, low)) + (datum.Value is null ? 0 : isLeft ? -PointPx : PointPx);
        return RowValue.At(end, y, datum.Text, isLeft);
    }
}
