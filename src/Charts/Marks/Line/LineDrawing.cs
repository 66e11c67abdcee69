using Reckon.Charts.Colour;
using Reckon.Charts.Data;
using Reckon.Charts.Guides;
using Reckon.Charts.Layout;
using Reckon.Charts.Scales;
using Reckon.Charts.Specification;
using Reckon.Charts.Svg;

namespace Reckon.Charts.Marks.Line;

/// <summary>Draws lines over years or ordered categories.</summary>
internal sealed class LineDrawing
{
    private const double TopPx = 4;
    private const double HeadroomPx = 24;
    private const double MarkerPx = 3.5;
    private const double BelowRoomPx = 26;

    private readonly ChartData _data;
    private readonly Sheet _sheet;
    private readonly IReadOnlyList<LineSeries> _series;
    private readonly ValueAxis _axis;
    private readonly SideLabels _names;

    /// <summary>Prepares the lines of a chart.</summary>
    public LineDrawing(ChartData data, Sheet sheet)
    {
        (_data, _sheet, _series) = (data, sheet, LineSeries.Of(data));
        var names = _series.Select(series => series.Label).ToList();
        double[] values = [.. data.Parts.SelectMany(datum => new[] { datum.Value, datum.Low, datum.High }).OfType<double>()];
        _axis = ValueAxis.Upright(data, values, StartsAtZero([.. values, .. data.SharedValues]), PanelLayout.HeightPx(sheet));
        _names = new SideLabels(names.Count < 2 ? [] : names, [.. _series.Select(StrokeOf)], sheet, data.Language);
    }

    /// <summary>The whole picture.</summary>
    public Picture Draw()
    {
        var (left, right) = (PanelLayout.LeftOf(_axis), _sheet.WidthPx - _names.WidthPx);
        var x = CategoryScales.Of(_data, left, right);
        var remarks = AnnotationGuide.Of(_data, _sheet, place => x.Middle(place.ToString()));
        var top = TopPx + remarks.HeightPx + new PanelAxis(new PanelLayout(left, right, 0, 0), _data, _sheet).HeadPx;
        var panel = new PanelLayout(left, right, top, top + PanelLayout.HeightPx(_sheet));
        var axes = new PanelAxis(panel, _data, _sheet);
        var y = panel.AnyScale(_axis, HeadroomPx);
        var foot = axes.FootPx(x);
        return new Picture(_sheet.WidthPx, Math.Ceiling(panel.Bottom + foot),
        [
            .. axes.Values(_axis, y), .. remarks.Lines(TopPx, panel.Bottom),
            .. _series.SelectMany(series => Band(series, x, y)),
            .. _series.OrderBy(series => series.IsStory).SelectMany(series => Line(series, x, y)),
            .. axes.Categories(x), .. axes.Titles(TopPx + remarks.HeightPx, foot),
            .. Labels(x, y, panel), .. remarks.Texts(TopPx),
        ]);
    }

    // A line may start above zero, but where the values come near it, an axis that stops just short of it misleads.
    private static bool StartsAtZero(double[] values) => values.Min() >= 0 && values.Min() <= values.Max() * 0.5;

    private IEnumerable<Shape> Line(LineSeries series, CategoryScale x, ValueScale y)
    {
        var stroke = StrokeOf(series);
        var segments = series.Segments.Select(segment => new PathShape(
            LongLine.Thin([.. segment.Points.Select(datum => At(datum, x, y))]), false, segment.IsProjected ? stroke with { Dash = "5 3" } : stroke));
        return [.. segments, .. Marked(series, x).Select(datum => Marker(datum, series, x, y))];
    }

    // A point that no line reaches keeps its marker however close others are.
    private static IEnumerable<Datum> Marked(LineSeries series, CategoryScale x) =>
        x.StepPx >= LongLine.ClosestMarkersPx ? series.Points : series.Points.Except(series.Segments.SelectMany(segment => segment.Points));

    // A year that others have is a gap in the band as it is one in the line.
    private IEnumerable<Shape> Band(LineSeries series, CategoryScale x, ValueScale y)
    {
        var points = series.Points.DistinctBy(point => point.Category).ToDictionary(point => point.Category, StringComparer.Ordinal);
        var ends = _data.Categories.Select(category => (X: x.Middle(category)!.Value, Point: points.GetValueOrDefault(category)));
        return IntervalBand.Shapes([.. ends.Select(end => (end.X, end.Point?.Low, end.Point?.High))], y, Tint(series), StrokeOf(series));
    }

    private Look Tint(LineSeries series) => _series.Count == 1 || (_data.HasHighlight && series.IsStory) ? Looks.HighlightTint
        : _data.HasHighlight ? Looks.ContextTint : SeriesPalette.Tint(SeriesPalette.Number(series.Position, _series.Count));

    private static Point At(Datum datum, CategoryScale x, ValueScale y) => new(x.Middle(datum.Category)!.Value, y.At(datum.Value!.Value));

    private CircleShape Marker(Datum datum, LineSeries series, CategoryScale x, ValueScale y)
    {
        var point = At(datum, x, y);
        return new CircleShape(point.X, point.Y, MarkerPx, datum.Row.Kind == ValueKind.Observed ? FillOf(series) : Looks.HollowPoint);
    }

    private Look StrokeOf(LineSeries series)
    {
        if (_data.HasHighlight)
            return series.IsStory ? Looks.Interval with { StrokeWidthPx = 2.5 } : Looks.Stem;
        return _series.Count == 1 ? Looks.Interval : SeriesPalette.Line(SeriesPalette.Number(series.Position, _series.Count));
    }

    private Look FillOf(LineSeries series)
    {
        if (_data.HasHighlight)
            return series.IsStory ? Looks.Highlight : Looks.Context;
        return _series.Count == 1 ? Looks.Highlight : SeriesPalette.Area(SeriesPalette.Number(series.Position, _series.Count));
    }

    private IEnumerable<Shape> Labels(CategoryScale x, ValueScale y, PanelLayout panel)
    {
        if (_names.WidthPx == 0)
            return Values([.. _series[0].Points.Select(datum => (At(datum, x, y), datum.Text))], panel);
        var ends = _series.Select(series => At(series.Points[^1], x, y)).ToList();
        return _names.Shapes(ends.Max(end => end.X), ends, panel.Top, panel.Bottom);
    }

    private IEnumerable<Shape> Values(IReadOnlyList<(Point Place, string Text)> points, PanelLayout panel) =>
        new ValueLabels(panel.Left, _sheet, _data.Language).Place([.. points.Select((point, index) =>
        {
            var isBelow = IsValley(points, index) && point.Place.Y + BelowRoomPx <= panel.Bottom;
            return (point.Place with { Y = point.Place.Y + (isBelow ? MarkerPx : -MarkerPx) }, point.Text, isBelow, false);
        })]);

    // Above a valley the line itself stands in the way.
    private static bool IsValley(IReadOnlyList<(Point Place, string Text)> points, int index)
    {
        var neighbours = new[] { index - 1, index + 1 }.Where(other => other >= 0 && other < points.Count).Select(other => points[other].Place.Y).ToList();
        return neighbours.Count > 0 && neighbours.Average() < points[index].Place.Y - 1;
    }
}
