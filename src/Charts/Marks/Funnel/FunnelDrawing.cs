using Reckon.Charts.Colour;
using Reckon.Charts.Data;
using Reckon.Charts.Guides;
using Reckon.Charts.Layout;
using Reckon.Charts.Scales;
using Reckon.Charts.Svg;
using Reckon.Charts.Text;

namespace Reckon.Charts.Marks.Funnel;

/// <summary>Draws one bar for each stage from a common zero, and between two stages the share that passes.</summary>
/// <remarks>Bars with one edge in common and no tapering: the area of trapezoids would say something else than their lengths.</remarks>
internal sealed class FunnelDrawing
{
    private const double TopPx = 2;
    private const double RateRoomPx = 20;
    private const double RateDropPx = 17;

    private readonly ChartData _data;
    private readonly Sheet _sheet;
    private readonly IReadOnlyList<FunnelStage> _stages;
    private readonly IReadOnlyList<RowText> _rows;

    /// <summary>Prepares the stages of a chart.</summary>
    public FunnelDrawing(ChartData data, Sheet sheet)
    {
        (_data, _sheet, _stages) = (data, sheet, FunnelStage.Of(data));
        _rows = [.. _stages.Select((stage, index) => RowText.Of(stage.Datum) with { ExtraPx = RateAfter(index).Length > 0 ? RateRoomPx : 0 })];
    }

    /// <summary>The whole picture.</summary>
    public Picture Draw()
    {
        var columns = RowColumns.Of(_rows, _sheet, _data.Language, hasValueColumn: false);
        var axis = ValueAxis.Lying(_data, [.. _data.All.Select(datum => datum.Value ?? 0)], true, columns.RightPx - columns.LeftPx);
        var scale = RowScale.Fit(axis, columns, _sheet, _data.All.Select(datum => (datum.Value ?? 0, TextPx(datum))));
        var remarks = AnnotationGuide.Of(_data, _sheet, x => x.Number is { } value ? scale.At(value) : null);
        var layout = RowsLayout.Arrange(_rows, columns, _sheet, _data.Language, TopPx + remarks.HeightPx);
        var guide = new RowAxis(axis, scale, layout, _sheet, _data.Language);
        var placed = _data.All.Zip(layout.Rows).ToList();
        return new Picture(_sheet.WidthPx, Math.Ceiling(layout.Bottom + 2),
        [
            .. remarks.Lines(TopPx, layout, _sheet),
            .. placed.SelectMany(row => Bar(row.First, row.Second, scale)), .. guide.ZeroLine, .. layout.Texts(_rows, _sheet),
            .. layout.Rows.Select((row, index) => (row, text: RateAfter(index))).Where(rate => rate.text.Length > 0).Select(rate => Rate(rate.text, rate.row, scale)),
            .. _sheet.IsNarrow ? [] : placed.Select(row => RowValue.At(scale.At(row.First.Value ?? 0), row.Second.Middle, row.First.Text)),
            .. remarks.Texts(TopPx),
        ]);
    }

    private string RateAfter(int index) => index + 1 < _stages.Count ? _stages[index + 1].RateText : "";

    private double TextPx(Datum datum) => _sheet.IsNarrow ? 0 : TextMeasure.Width(datum.Text, TextStyle.Strong, _data.Language);

    private IEnumerable<Shape> Bar(Datum datum, RowBox row, ValueScale scale) => datum.Value is not { } value
        ? []
        : Paint.Accent(!_data.HasHighlight || datum.Row.IsHighlighted)
            .Rectangle(new Point(scale.At(0), row.BandTop), new Point(scale.At(value), row.BandTop + row.BandHeight), datum.Row.Kind);

    private static TextShape Rate(string text, RowBox row, ValueScale scale) =>
        new(scale.At(0) + RowScale.GapPx, row.BandTop + row.BandHeight + RateDropPx, ["↓ " + text], TextStyle.Small, TextAnchor.Start);
}
