using Reckon.Charts.Colour;
using Reckon.Charts.Data;
using Reckon.Charts.Layout;
using Reckon.Charts.Specification;
using Reckon.Charts.Svg;

namespace Reckon.Charts.Marks.Curve;

/// <summary>Draws curves, named where they end.</summary>
internal sealed class CurveDrawing(ChartData data, Sheet sheet)
{
    private const double PointPx = 5;
    private const double InsetPx = 6;

    /// <summary>The whole picture.</summary>
    public Picture Draw()
    {
        var frame = new PlotFrame(data, sheet, Needs());
        var curves = new PlotCurves(data.All.Where(datum => datum.Row.Role != RowRole.Point), frame);
        var marked = data.All.Where(datum => datum.Row.Role == RowRole.Point && datum.Value is not null).ToList();
        IReadOnlyList<PlotLabel> names =
        [
            .. marked.Select(datum => new PlotLabel(curves.At(datum), datum.Label, PointPx)),
            .. curves.Curves.Where(curve => curve.Name.Length > 0 && curve.Points.Any(HasValue)).Select(curve => new PlotLabel(curves.At(curve.Points.Last(HasValue)), curve.Name, 1)),
        ];
        return frame.Picture(
            [.. curves.Bands, .. Zero(frame), .. curves.Lines, .. marked.Select(datum => new CircleShape(curves.At(datum).X, curves.At(datum).Y, PointPx, PaintOf(datum)))],
            new PlotLabels(frame.Panel, sheet, data.Language).Place(names, curves.Places));
    }

    private static bool HasValue(Datum datum) => datum.Value is not null;

    private static Look PaintOf(Datum datum) => datum.Row.Kind == ValueKind.Observed ? Looks.Total : Looks.HollowPoint;

    // A curve that crosses zero is read against zero.
    private IEnumerable<Shape> Zero(PlotFrame frame) => data.All.Any(datum => datum.Value < 0) && data.All.Any(datum => datum.Value > 0)
        ? [new LineShape(frame.Panel.Left, frame.Y.At(0), frame.Panel.Right, frame.Y.At(0), Looks.Zero)]
        : [];

    private PlotNeeds Needs() => new()
    {
        Places = [.. data.All.Where(HasValue).Select(datum => datum.X!.Value)],
        Values = [.. data.All.SelectMany(datum => new[] { datum.Value, datum.Low, datum.High }).OfType<double>()],
        InsetPx = InsetPx,
    };
}
