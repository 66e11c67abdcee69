using Reckon.Charts.Colour;
using Reckon.Charts.Data;
using Reckon.Charts.Guides;
using Reckon.Charts.Scales;
using Reckon.Charts.Svg;
using Reckon.Charts.Text;

namespace Reckon.Charts.Layout;

/// <summary>The frame of a plot with a true x axis: key, remarks, scales, grid, rug, texts and note.</summary>
internal sealed class PlotFrame
{
    private const double TopPx = 4;
    private const double HeadroomPx = 8;
    private const double SidePx = 1;
    private const double TickPx = 5;
    private const double LabelDropPx = 20;
    private const double FootPx = 28;
    private const double TitlePx = 20;
    private const double NoteGapPx = 6;
    private const double RugPx = 8;
    private const int NoteLines = 4;

    private readonly ChartData _data;
    private readonly Sheet _sheet;
    private readonly ValueAxis _places;
    private readonly ValueAxis? _values;
    private readonly KeyGuide _key;
    private readonly AnnotationGuide _remarks;
    private readonly TextBlock? _note;

    /// <summary>Lays out the frame.</summary>
    public PlotFrame(ChartData data, Sheet sheet, PlotNeeds needs)
    {
        (_data, _sheet) = (data, sheet);
        var heightPx = HeightOf(needs, sheet);
        var values = ValueAxis.Upright(data, needs.Values, needs.FromZero, heightPx);
        _values = needs.HasValueAxis ? values : null;
        var (left, right) = (_values is null ? SidePx : PanelLayout.LeftOf(values), sheet.WidthPx - Math.Max(SidePx, needs.RightPx));
        double[] places = [.. needs.Places, .. data.Spec.Rug, .. data.Spec.Annotations.Select(annotation => annotation.X.Number).OfType<double>()];
        _places = ValueAxis.OfPlaces(data, places, right - left - (needs.InsetPx * 2));
        X = ValueScale.Of(_places.Domain, left + needs.InsetPx, right - needs.InsetPx);
        _key = new KeyGuide(needs.Key, sheet, data.Language);
        _remarks = AnnotationGuide.Of(data, sheet, place => place.Number is { } number ? X.At(number) : null);
        _note = needs.Note is { } note ? TextBlock.Of(note, TextStyle.Small, data.Language, sheet.WidthPx, NoteLines) : null;
        var top = TopPx + _key.HeightPx + _remarks.HeightPx + new PanelAxis(new PanelLayout(left, right, 0, 0), data, sheet).HeadPx;
        Panel = new PanelLayout(left, right, top, top + heightPx);
        Y = ValueScale.Of(values.Domain, Panel.Bottom - (needs.FromZero ? 0 : needs.InsetPx), top + HeadroomPx + needs.InsetPx);
    }

    /// <summary>The plot itself.</summary>
    public PanelLayout Panel { get; }

    /// <summary>Places along x.</summary>
    public ValueScale X { get; }

    /// <summary>Values.</summary>
    public ValueScale Y { get; }

    /// <summary>A place in the plot.</summary>
    public Point At(double place, double value) => new(X.At(place), Y.At(value));

    /// <summary>The picture with marks and texts in the frame; texts lie over everything.</summary>
    public Picture Picture(IEnumerable<Shape> marks, IEnumerable<Shape> texts) => new(_sheet.WidthPx, Math.Ceiling(Panel.Bottom + Foot + NotePx),
    [
        .. _key.Shapes(TopPx), .. Hull, .. _values is null ? [] : Axes.Values(_values, Y), .. _remarks.Lines(TopPx + _key.HeightPx, Panel.Bottom),
        .. marks, .. Rug, .. PlaceAxis, .. Axes.Titles(TopPx + _key.HeightPx + _remarks.HeightPx, Foot), .. Note,
        .. texts, .. _remarks.Texts(TopPx + _key.HeightPx),
    ]);

    private PanelAxis Axes => new(Panel, _data, _sheet);

    private double Foot => FootPx + (_data.CategoryTitle is null ? 0 : TitlePx);

    private double NotePx => _note is null ? 0 : _note.HeightPx + NoteGapPx;

    private IEnumerable<Shape> Note => _note is null ? [] : [_note.At(0, Panel.Bottom + Foot + NoteGapPx - 2)];

    private static double HeightOf(PlotNeeds needs, Sheet sheet) => needs.IsSquare
        ? Math.Min(sheet.WidthPx, PanelLayout.HeightPx(sheet) * 1.3)
        : PanelLayout.HeightPx(sheet);

    private IEnumerable<Shape> Hull => _data.Spec.Rug.Count == 0 ? [] :
    [
        new RectShape(X.At(_data.Spec.Rug.Min()), Panel.Top, X.At(_data.Spec.Rug.Max()) - X.At(_data.Spec.Rug.Min()), Panel.Bottom - Panel.Top, Looks.Hull),
    ];

    private IEnumerable<Shape> Rug => _data.Spec.Rug.Select(place => new LineShape(X.At(place), Panel.Bottom - RugPx, X.At(place), Panel.Bottom, Looks.Rug));

    private IEnumerable<Shape> PlaceAxis =>
    [
        new LineShape(Panel.Left, Panel.Bottom, Panel.Right, Panel.Bottom, Looks.Zero),
        .. _places.Domain.Ticks.Select(tick => new LineShape(X.At(tick), Panel.Bottom, X.At(tick), Panel.Bottom + TickPx, Looks.Zero)),
        .. _places.Domain.Ticks.Zip(_places.Labels, Label),
    ];

    private TextShape Label(double tick, string text)
    {
        var half = TextMeasure.Width(text, TextStyle.Small, _data.Language) / 2;
        // A label wider than the sheet stands in its middle.
        var at = half * 2 > _sheet.WidthPx ? _sheet.WidthPx / 2 : Math.Clamp(X.At(tick), half, _sheet.WidthPx - half);
        return new TextShape(at, Panel.Bottom + LabelDropPx, [text], TextStyle.Small, TextAnchor.Middle);
    }
}
