using Reckon.Charts.Colour;
using Reckon.Charts.Data;
using Reckon.Charts.Descriptions;
using Reckon.Charts.Guides;
using Reckon.Charts.Layout;
using Reckon.Charts.Marks.Dot;
using Reckon.Charts.Specification;
using Reckon.Charts.Svg;

namespace Reckon.Charts.Marks.Scatter;

/// <summary>Draws points; each size of dot of a series drawn together is one path.</summary>
internal sealed class ScatterDrawing
{
    private const double PointPx = 3.5;
    private const double StoryPx = 5;
    private const double InsetPx = 7;
    private const double Opacity = 0.8;

    private readonly ChartData _data;
    private readonly Sheet _sheet;
    private readonly IReadOnlyList<Datum> _points;
    private readonly IReadOnlyList<string> _series;
    private readonly DotSizes? _sizes;
    private readonly PlotFrame _frame;

    /// <summary>Prepares the points of a chart.</summary>
    public ScatterDrawing(ChartData data, Sheet sheet)
    {
        (_data, _sheet, _points) = (data, sheet, PointsOf(data));
        _series = [.. _points.Where(datum => !IsAlone(datum)).OrderBy(datum => datum.Index).Select(datum => datum.Series).Distinct()];
        _sizes = _points.Any(datum => datum.Count > 1) ? DotSizes.Of(_points, sheet) : null;
        _frame = new PlotFrame(data, sheet, Needs());
    }

    /// <summary>The rows that are points and have a value.</summary>
    public static IReadOnlyList<Datum> PointsOf(ChartData data) => [.. data.All.Where(datum => datum.Row.Role != RowRole.Line && datum.Value is not null)];

    /// <summary>The whole picture.</summary>
    public Picture Draw()
    {
        var fit = new PlotCurves(_data.All.Where(datum => datum.Row.Role == RowRole.Line), _frame);
        var plain = _points.Where(datum => !IsStory(datum)).ToList();
        var story = _points.Where(IsStory).ToList();
        var labels = story.Where(datum => datum.Label.Length > 0).Select(datum => new PlotLabel(At(datum), datum.Label, StoryPx)).ToList();
        IReadOnlyList<PlotLabel> names = [.. labels, .. fit.Curves.Where(curve => curve.Name.Length > 0 && curve.Points.Any(HasValue))
            .Select(curve => new PlotLabel(fit.At(curve.Points.Last(HasValue)), curve.Name, 1))];
        return _frame.Picture(
            [.. fit.Bands, .. _sizes is null ? plain.Select(Point) : Together(plain), .. fit.Lines.Select(AsStory), .. story.Select(Point)],
            new PlotLabels(_frame.Panel, _sheet, _data.Language).Place(names, [.. _points.Select(At), .. fit.Places]));
    }

    private static bool HasValue(Datum datum) => datum.Value is not null;

    private static bool IsStory(Datum datum) => datum.Row.IsHighlighted || datum.Row.Role == RowRole.Point;

    // A marked point with a name of its own is of no series, and none stands for it in the key.
    private static bool IsAlone(Datum datum) => datum.Series.Length == 0 && IsStory(datum);

    private PlotNeeds Needs()
    {
        var known = _data.All.Where(HasValue).ToList();
        return new PlotNeeds
        {
            Places = [.. known.Select(datum => datum.X!.Value)],
            Values = [.. known.SelectMany(datum => new[] { datum.Value, datum.Low, datum.High }).OfType<double>()],
            InsetPx = InsetPx,
            Key = [.. _series.Count < 2 ? [] : _series.Select(KeyOf), .. _sizes is null ? [] : _sizes.Key(_data.Words)],
            Note = _sizes is null ? null : PlotPhrases.Together(_data, _points.Sum(datum => datum.Count), PointGrid.Columns, PointGrid.Rows),
        };
    }

    private KeyEntry KeyOf(string name, int index) => new(name, point => PointGlyph.At(point, PointPx + 1, _sizes is null ? index : 0, LookOf(index)));

    private Point At(Datum datum) => _frame.At(datum.X!.Value, datum.Value!.Value);

    private Look LookOf(int series)
    {
        if (_series.Count > 1)
            return SeriesPalette.Area(SeriesPalette.Number(series, _series.Count));
        return _data.HasHighlight ? Looks.Context : Looks.Highlight;
    }

    private int SeriesOf(Datum datum) => IsAlone(datum) ? 0 : _series.Index().First(item => item.Item == datum.Series).Index;

    private Shape Point(Datum datum)
    {
        var series = SeriesOf(datum);
        if (datum.Row.Kind != ValueKind.Observed)
            return PointGlyph.At(At(datum), IsStory(datum) ? StoryPx : PointPx, series, Looks.HollowPoint with { StrokeWidthPx = 1.5 });
        if (!IsStory(datum))
            return PointGlyph.At(At(datum), PointPx, series, _data.HasHighlight ? LookOf(series) : LookOf(series) with { FillOpacity = Opacity });
        return PointGlyph.At(At(datum), StoryPx, series, StoryLook(datum));
    }

    private Look StoryLook(Datum datum) => _series.Count < 2 ? Looks.Highlight : IsAlone(datum) ? Looks.Total : LookOf(SeriesOf(datum));

    private IEnumerable<Shape> Together(IReadOnlyList<Datum> plain) =>
        from dots in plain.GroupBy(datum => (Series: SeriesOf(datum), Size: _sizes!.ClassOf(datum))).OrderBy(dots => dots.Key)
        select new DotsShape([.. dots.Select(At)], StrokeOf(dots.Key.Series) with { StrokeWidthPx = _sizes!.DiameterPx(dots.Key.Size) });

    private Look StrokeOf(int series) => (_series.Count > 1 ? SeriesPalette.Line(SeriesPalette.Number(series, _series.Count)) : _data.HasHighlight ? Looks.Stem : Looks.Points) with { IsRound = true };

    // Beside coloured points the fit is ink.
    private static Shape AsStory(Shape line) => line is PathShape path ? path with { Look = Looks.TotalInterval with { Dash = path.Look.Dash } } : line;
}
