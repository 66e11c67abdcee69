using Reckon.Charts.Colour;
using Reckon.Charts.Data;
using Reckon.Charts.Guides;
using Reckon.Charts.Layout;
using Reckon.Charts.Scales;
using Reckon.Charts.Svg;
using Reckon.Charts.Text;

namespace Reckon.Charts.Marks.Waterfall;

/// <summary>Draws a waterfall that runs down the page.</summary>
internal sealed class WaterfallDrawing
{
    private const double TopPx = 2;
    private const double WhiskerDropPx = 10;
    private const double WhiskerRoomPx = 20;
    private const int DeductionColour = 2;

    private readonly ChartData _data;
    private readonly Sheet _sheet;
    private readonly IReadOnlyList<WaterfallStep> _steps;
    private readonly IReadOnlyList<RowText> _rows;

    /// <summary>Prepares the steps of a chart.</summary>
    public WaterfallDrawing(ChartData data, Sheet sheet)
    {
        (_data, _sheet, _steps) = (data, sheet, WaterfallStep.Of(data));
        _rows = [.. _steps.Select(step => RowText.Of(step.Datum) with { Value = step.Text, ExtraPx = HasWhisker(step) ? WhiskerRoomPx : 0 })];
    }

    /// <summary>The whole picture.</summary>
    public Picture Draw()
    {
        var columns = RowColumns.Of(_rows, _sheet, _data.Language, hasValueColumn: false);
        var axis = ValueAxis.Lying(_data, [.. _steps.SelectMany(Values)], true, columns.RightPx - columns.LeftPx);
        var scale = RowScale.Fit(axis, columns, _sheet, _steps.Select(step => (step.RightEnd, TextPx(step))));
        var remarks = AnnotationGuide.Of(_data, _sheet, x => x.Number is { } value ? scale.At(value) : null);
        var layout = RowsLayout.Arrange(_rows, columns, _sheet, _data.Language, TopPx + remarks.HeightPx);
        var guide = new RowAxis(axis, scale, layout, _sheet, _data.Language);
        var placed = _steps.Zip(layout.Rows).ToList();
        return new Picture(_sheet.WidthPx, Math.Ceiling(layout.Bottom + RowAxis.HeightPx),
        [
            .. guide.Grid, .. remarks.Lines(TopPx, layout, _sheet), .. layout.Texts(_rows, _sheet),
            .. placed.SelectMany(row => Bar(row.First, row.Second, scale)),
            .. Connectors(layout.Rows, scale),
            .. placed.Where(row => HasWhisker(row.First)).SelectMany(row => Whisker(row.First.Datum, row.Second, scale)),
            .. _sheet.IsNarrow ? [] : placed.Select(row => RowValue.At(scale.At(row.First.RightEnd), row.Second.Middle, row.First.Text)),
            .. guide.Labels, .. remarks.Texts(TopPx),
        ]);
    }

    private static bool HasWhisker(WaterfallStep step) => step.Datum is { Row.IsTotal: true, Low: not null, High: not null };

    private static IEnumerable<double> Values(WaterfallStep step) =>
        HasWhisker(step) ? [step.From, step.To, step.Datum.Low!.Value, step.Datum.High!.Value] : [step.From, step.To];

    private double TextPx(WaterfallStep step) => _sheet.IsNarrow ? 0 : TextMeasure.Width(step.Text, TextStyle.Strong, _data.Language);

    private IEnumerable<Shape> Bar(WaterfallStep step, RowBox row, ValueScale scale)
    {
        if (step.Datum.Value is null)
            return [];
        var (from, to) = (new Point(scale.At(step.From), row.BandTop), new Point(scale.At(step.To), row.BandTop + row.BandHeight));
        return PaintOf(step).Rectangle(from, to, step.Datum.Row.Kind);
    }

    private Paint PaintOf(WaterfallStep step)
    {
        if (step.Datum.Row.IsTotal)
            return Paint.Total;
        if (step.To < step.From)
            return Paint.Series(DeductionColour);
        return Paint.Accent(!_data.HasHighlight || step.Datum.Row.IsHighlighted);
    }

    // On a narrow sheet the names stand between the bars, where connectors would strike them through.
    private IEnumerable<Shape> Connectors(IReadOnlyList<RowBox> rows, ValueScale scale) => _sheet.IsNarrow
        ? []
        : _steps.Zip(rows, rows.Skip(1)).Select(pair => new LineShape(
            scale.At(pair.First.To), pair.Second.BandTop + pair.Second.BandHeight, scale.At(pair.First.To), pair.Third.BandTop, Looks.Connector));

    private IEnumerable<Shape> Whisker(Datum total, RowBox row, ValueScale scale)
    {
        var (low, high, y) = (scale.At(total.Low!.Value), scale.At(total.High!.Value), row.BandTop + row.BandHeight + WhiskerDropPx);
        yield return new LineShape(low, y, high, y, Looks.TotalInterval);
        if (total.Row.IntervalText is not { } text)
            yield break;
        var isLeft = TextMeasure.Width(text, TextStyle.Small, _data.Language) + 6 <= low;
        var label = new TextShape(isLeft ? low - 6 : high + 6, y + 4.4, [text], TextStyle.Small, isLeft ? TextAnchor.End : TextAnchor.Start);
        yield return label with { HasHalo = true };
    }
}
