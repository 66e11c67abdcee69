using Reckon.Charts.Colour;
using Reckon.Charts.Data;
using Reckon.Charts.Layout;
using Reckon.Charts.Scales;
using Reckon.Charts.Specification;
using Reckon.Charts.Svg;
using Reckon.Charts.Text;

namespace Reckon.Charts.Marks.Slope;

/// <summary>Draws one line for each row from its first to its second value, named at its ends.</summary>
internal sealed class SlopeDrawing
{
    private const double HeadPx = 26;
    private const double HeadGapPx = 8;
    private const double FootPx = 8;
    private const double InsetPx = 12;
    private const double LabelShare = 0.36;
    private const double PointPx = 4.5;
    private const int FallingColour = 2;

    private readonly ChartData _data;
    private readonly Sheet _sheet;
    private readonly SlopeSide _left;
    private readonly SlopeSide _right;

    /// <summary>Prepares the lines of a chart.</summary>
    public SlopeDrawing(ChartData data, Sheet sheet)
    {
        (_data, _sheet) = (data, sheet);
        var widest = sheet.WidthPx * LabelShare;
        // The name stands where the line ends; at its start only where it has no end, or where there is room to name it twice.
        _left = new SlopeSide(data.All.Where(datum => datum.From is not null).Select(datum => (datum, datum.From!.Value, LeftText(datum))), true, widest, data);
        _right = new SlopeSide(data.All.Where(datum => datum.Value is not null).Select(datum => (datum, datum.Value!.Value, $"{datum.Text} {datum.Category}")), false, widest, data);
    }

    /// <summary>The whole picture.</summary>
    public Picture Draw()
    {
        var (left, right) = (_left.WidthPx, _sheet.WidthPx - _right.WidthPx);
        var height = Math.Max(PanelLayout.HeightPx(_sheet), Math.Max(_left.HeightPx, _right.HeightPx) + (InsetPx * 2));
        var domain = ValueDomain.Of(_data.All.SelectMany(datum => new[] { datum.From, datum.Value }).OfType<double>(), false, 4);
        var scale = new LinearScale(domain.Low, domain.High, HeadPx + height - InsetPx, HeadPx + InsetPx);
        var missing = Missing();
        return new Picture(_sheet.WidthPx, Math.Ceiling(HeadPx + height + FootPx + (missing?.HeightPx ?? 0)),
        [
            .. Heads(left, right), Axis(left, height), Axis(right, height),
            .. _data.All.Where(datum => !IsStory(datum)).SelectMany(datum => Line(datum, left, right, scale)),
            .. _data.All.Where(IsStory).SelectMany(datum => Line(datum, left, right, scale)),
            .. _left.Shapes(left, scale.At, HeadPx, HeadPx + height), .. _right.Shapes(right, scale.At, HeadPx, HeadPx + height),
            .. missing is null ? [] : new[] { missing.At(0, HeadPx + height + FootPx) },
        ]);
    }

    // Rows without any value have no place between the axes.
    private TextBlock? Missing()
    {
        string[] names = [.. _data.All.Where(datum => datum is { From: null, Value: null }).Select(datum => datum.Category)];
        return names.Length == 0
            ? null
            : TextBlock.Of($"{_data.Words.Missing} {string.Join(_data.Words.Separator, names)}", TextStyle.Small, _data.Language, _sheet.WidthPx, names.Length + 1);
    }

    private string LeftText(Datum datum) => datum.Value is null || !_sheet.IsNarrow ? $"{datum.Category} {datum.FromText}" : datum.FromText;

    private bool IsStory(Datum datum) => !_data.HasHighlight || datum.Row.IsHighlighted;

    private static LineShape Axis(double x, double height) => new(x, HeadPx, x, HeadPx + height, Looks.Zero);

    private IEnumerable<Shape> Heads(double left, double right)
    {
        var (from, to) = (Head(Channel.From), Head(Channel.To));
        // Over the axes where these are far enough apart, else to both sides of the plot.
        if (right - left >= ((from.Text.WidthPx + to.Text.WidthPx) / 2) + HeadGapPx)
            return [from.At(Inside(left, from), 2, TextAnchor.Middle), to.At(Inside(right, to), 2, TextAnchor.Middle)];
        return [from.At(Math.Max(left, from.Text.WidthPx), 2, TextAnchor.End), to.At(Math.Max(right, from.Text.WidthPx + HeadGapPx), 2)];
    }

    private TextBlock Head(Channel channel)
    {
        var encoding = _data.Spec.Encodings[channel];
        return TextBlock.Of(encoding.Title ?? encoding.Field, TextStyle.Strong, _data.Language, _sheet.WidthPx * LabelShare, 1);
    }

    private double Inside(double x, TextBlock head) => Math.Clamp(x, head.Text.WidthPx / 2, _sheet.WidthPx - (head.Text.WidthPx / 2));

    private IEnumerable<Shape> Line(Datum datum, double left, double right, LinearScale scale)
    {
        if (datum is { From: { } first, Value: { } last })
            yield return new LineShape(left, scale.At(first), right, scale.At(last), LineLook(datum));
        if (datum.From is { } from)
            yield return new CircleShape(left, scale.At(from), PointPx, PointLook(datum));
        if (datum.Value is { } to)
            yield return new CircleShape(right, scale.At(to), PointPx, datum.Row.Kind == ValueKind.Observed ? PointLook(datum) : Looks.HollowPoint);
    }

    private Look LineLook(Datum datum)
    {
        var look = !IsStory(datum) ? Looks.Stem : datum.Value < datum.From ? SeriesPalette.Line(FallingColour) : Looks.Interval;
        return datum.Row.Kind == ValueKind.Observed ? look : look with { Dash = "4 3" };
    }

    private Look PointLook(Datum datum) => !IsStory(datum) ? Looks.Context : datum.Value < datum.From ? SeriesPalette.Area(FallingColour) : Looks.Highlight;
}
