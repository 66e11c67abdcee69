using Reckon.Charts.Colour;
using Reckon.Charts.Data;
using Reckon.Charts.Guides;
using Reckon.Charts.Layout;
using Reckon.Charts.Scales;
using Reckon.Charts.Svg;
using Reckon.Charts.Text;

namespace Reckon.Charts.Marks.QuantileDots;

/// <summary>Draws dots piled up over an axis.</summary>
internal sealed class QuantileDotsDrawing
{
    private const double TopPx = 4;
    private const double WideHeightPx = 170;
    private const double NarrowHeightPx = 140;
    private const double LargestPx = 18;
    private const double SeamPx = 1.5;
    private const double LabelDropPx = 18;
    private const double FootPx = 26;
    private const double HeadroomPx = 10;

    private readonly ChartData _data;
    private readonly Sheet _sheet;
    private readonly IReadOnlyList<Datum> _dots;
    private readonly ValueAxis _axis;
    private readonly LinearScale _x;

    /// <summary>Prepares the dots of a chart.</summary>
    public QuantileDotsDrawing(ChartData data, Sheet sheet)
    {
        (_data, _sheet, _dots) = (data, sheet, [.. data.All.Where(datum => datum.Value is not null).OrderBy(datum => datum.Value)]);
        double[] values = [.. _dots.Select(datum => datum.Value!.Value), .. data.Spec.Annotations.Select(annotation => annotation.X.Number).OfType<double>()];
        _axis = ValueAxis.Lying(data, values, false, sheet.WidthPx - LargestPx);
        _x = new LinearScale(_axis.Domain.Low, _axis.Domain.High, LargestPx, sheet.WidthPx - LargestPx);
    }

    /// <summary>The whole picture.</summary>
    public Picture Draw()
    {
        var remarks = AnnotationGuide.Of(_data, _sheet, place => place.Number is { } number ? _x.At(number) : null);
        double[] places = [.. _dots.Select(datum => _x.At(datum.Value!.Value))];
        var diameter = DotPile.Diameter(places, _sheet.IsNarrow ? NarrowHeightPx : WideHeightPx, LargestPx);
        var columns = DotPile.Columns(places, diameter);
        var bottom = Math.Ceiling(TopPx + remarks.HeightPx + HeadroomPx + (columns.Max(column => column.Dots.Count) * diameter));
        return new Picture(_sheet.WidthPx, bottom + FootPx,
        [
            .. remarks.Lines(TopPx, bottom), .. columns.SelectMany(column => Column(column.Middle, column.Dots, bottom, diameter)),
            new LineShape(0, bottom, _sheet.WidthPx, bottom, Looks.Zero),
            .. _axis.Domain.Ticks.Select(tick => new LineShape(_x.At(tick), bottom, _x.At(tick), bottom + 5, Looks.Zero)),
            .. _axis.Domain.Ticks.Zip(_axis.Labels, (tick, text) => Label(tick, text, bottom)), .. remarks.Texts(TopPx),
        ]);
    }

    private IEnumerable<Shape> Column(double middle, IReadOnlyList<int> dots, double bottom, double diameter) => dots.Select((dot, row) =>
        new CircleShape(middle, bottom - SeamPx - ((row + 0.5) * diameter), Math.Max(1, (diameter - SeamPx) / 2), PaintOf(_dots[dot])));

    private Look PaintOf(Datum datum) => !_data.HasHighlight || datum.Row.IsHighlighted ? Looks.Highlight : Looks.Context;

    private TextShape Label(double tick, string text, double bottom)
    {
        var half = TextMeasure.Width(text, TextStyle.Small, _data.Language) / 2;
        return new TextShape(Math.Clamp(_x.At(tick), half, _sheet.WidthPx - half), bottom + LabelDropPx, [text], TextStyle.Small, TextAnchor.Middle);
    }
}
