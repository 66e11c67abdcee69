using Reckon.Charts.Colour;
using Reckon.Charts.Data;
using Reckon.Charts.Guides;
using Reckon.Charts.Layout;
using Reckon.Charts.Scales;
using Reckon.Charts.Specification;
using Reckon.Charts.Svg;
using Reckon.Charts.Text;
using Reckon.Charts.Wording;

namespace Reckon.Charts.Marks.Tornado;

/// <summary>Draws for each input a bar from the reference to the result at its low end and one to the result at its high end.</summary>
internal sealed class TornadoDrawing
{
    private const double TopPx = 2;
    private const double ReferencePx = 22;
    private const double HalvesPx = 34;
    private const int LowColour = 1;
    private const int HighColour = 2;

    private readonly ChartData _data;
    private readonly Sheet _sheet;
    private readonly double _reference;
    private readonly string _referenceText;
    private readonly IReadOnlyList<RowText> _rows;
    private readonly KeyGuide _key;

    /// <summary>Prepares the bars of a chart.</summary>
    public TornadoDrawing(ChartData data, Sheet sheet)
    {
        (_data, _sheet) = (data, sheet);
        var first = data.All.First(datum => datum.Value is not null);
        (_reference, _referenceText) = (first.Value!.Value, $"{data.Words.Reference} {first.Text}");
        _rows = [.. data.All.Select(Words)];
        _key = new KeyGuide([Sample(data.Words.AtLowInput, LowColour), Sample(data.Words.AtHighInput, HighColour)], sheet, data.Language);
    }

    /// <summary>The whole picture.</summary>
    public Picture Draw()
    {
        var columns = RowColumns.Of(_rows, _sheet, _data.Language, hasValueColumn: false);
        double[] values = [_reference, .. _data.All.SelectMany(datum => new[] { datum.Low, datum.High }).OfType<double>()];
        var axis = ValueAxis.Lying(_data, values, false, columns.RightPx - columns.LeftPx);
        var scale = EndRoom.Scale(axis, columns, _sheet.IsNarrow ? 1 : TextPx());
        var top = TopPx + _key.HeightPx + ReferencePx;
        var layout = RowsLayout.Arrange(_rows, columns, _sheet, _data.Language, top);
        var guide = new RowAxis(axis, scale, layout, _sheet, _data.Language);
        var placed = _data.All.Zip(layout.Rows).ToList();
        return new Picture(_sheet.WidthPx, Math.Ceiling(layout.Bottom + RowAxis.HeightPx),
        [
            .. _key.Shapes(TopPx), .. guide.Grid, .. layout.Texts(_rows, _sheet),
            .. placed.SelectMany(row => Bars(row.First, row.Second, scale)),
            .. ReferenceLines(layout, scale.At(_reference)), ReferenceLabel(scale.At(_reference), top),
            .. _sheet.IsNarrow ? [] : placed.SelectMany(row => Values(row.First, row.Second, scale)),
            .. guide.Labels,
        ]);
    }

    private RowText Words(Datum datum)
    {
        var text = RowText.Of(datum) with { Value = datum is { Low: not null, High: not null } ? _data.RangeOf(datum) : _data.Words.Missing, BandPx = HasHalves(datum) ? HalvesPx : null };
        return _sheet.IsNarrow && text.Detail is null && datum.Row is { LowInput: { } from, HighInput: { } to } ? text with { Detail = _data.Words.Range(from, to) } : text;
    }

    private static KeyEntry Sample(string name, int colour) => KeyEntry.Square(name, SeriesPalette.Area(colour));

    // Both ends on one side of the reference: the bars would hide each other, so each gets half of the band.
    private bool HasHalves(Datum datum) => (datum.Low - _reference) * (datum.High - _reference) > 0;

    private string LowText(Datum datum) => datum.Row.LowInput ?? NumberText.Of(datum.Row, Channel.Low, datum.Low, _data.Words);

    private string HighText(Datum datum) => datum.Row.HighInput ?? NumberText.Of(datum.Row, Channel.High, datum.High, _data.Words);

    private double TextPx() => RowScale.GapPx + _data.All.SelectMany(datum => new[] { LowText(datum), HighText(datum) })
        .Max(text => TextMeasure.Width(text, TextStyle.SmallStrong, _data.Language));

    private IEnumerable<Shape> Bars(Datum datum, RowBox row, LinearScale scale)
    {
        if (datum is not { Low: { } low, High: { } high })
            return [];
        var (middle, bottom) = (row.BandTop + (row.BandHeight / 2), row.BandTop + row.BandHeight);
        return HasHalves(datum)
            ? [.. Bar(low, LowColour, row.BandTop, middle - 1), .. Bar(high, HighColour, middle, bottom)]
            : [.. Bar(low, LowColour, row.BandTop, bottom), .. Bar(high, HighColour, row.BandTop, bottom)];

        IEnumerable<Shape> Bar(double end, int colour, double from, double to) =>
            Paint.Series(colour).Rectangle(new Point(scale.At(_reference), from), new Point(scale.At(end), to), datum.Row.Kind);
    }

    private IEnumerable<Shape> ReferenceLines(RowsLayout layout, double x) => _sheet.IsNarrow
        ? [new UprightsShape([.. layout.Rows.Select(row => (x, row.BandTop - 2, row.BandTop + row.BandHeight + 2))], Looks.TotalInterval)]
        : [new LineShape(x, layout.Top, x, layout.Bottom, Looks.TotalInterval)];

    private TextShape ReferenceLabel(double x, double top)
    {
        var half = TextMeasure.Width(_referenceText, TextStyle.Strong, _data.Language) / 2;
        return new TextShape(Math.Clamp(x, half, Math.Max(half, _sheet.WidthPx - half)), top - 8, [_referenceText], TextStyle.Strong, TextAnchor.Middle);
    }

    private IEnumerable<Shape> Values(Datum datum, RowBox row, LinearScale scale)
    {
        if (datum is not { Low: { } low, High: { } high })
            return [RowValue.At(scale.At(_reference), row.Middle, _data.Words.Missing)];
        var shift = HasHalves(datum) ? row.BandHeight / 4 : 0;
        var isLowLeft = HasHalves(datum) ? low < _reference : low <= high;
        var isHighLeft = HasHalves(datum) ? high < _reference : high < low;
        return
        [
            RowValue.At(scale.At(low), row.Middle - shift, LowText(datum), isLowLeft) with { Style = TextStyle.SmallStrong },
            RowValue.At(scale.At(high), row.Middle + shift, HighText(datum), isHighLeft) with { Style = TextStyle.SmallStrong },
        ];
    }
}
