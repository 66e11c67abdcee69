using Reckon.Charts.Colour;
using Reckon.Charts.Data;
using Reckon.Charts.Guides;
using Reckon.Charts.Layout;
using Reckon.Charts.Specification;
using Reckon.Charts.Svg;

namespace Reckon.Charts.Marks.Lorenz;

/// <summary>Draws Lorenz curves in a square; the gap to the line of equal shares is shaded where there is one curve.</summary>
internal sealed class LorenzDrawing(ChartData data, Sheet sheet)
{
    private const double Whole = 100;
    private const double NameAt = 32;

    /// <summary>The whole picture.</summary>
    public Picture Draw()
    {
        var frame = new PlotFrame(data, sheet, new PlotNeeds { Places = [0, Whole], Values = [0, Whole], FromZero = true, IsSquare = true, RightPx = RightPx, Key = Key });
        var curves = new PlotCurves(data.All, frame);
        var equality = new PathShape([frame.At(0, 0), frame.At(Whole, Whole)], false, Looks.Connector);
        return frame.Picture(
            [.. Gap(curves, frame), equality, .. curves.Lines, .. Points(curves)],
            new PlotLabels(frame.Panel, sheet, data.Language).Place(
                [new PlotLabel(frame.At(NameAt, NameAt), data.Words.Equality, 1)], [.. curves.Places, .. Diagonal(frame)]));
    }

    // Curves that meet at both ends leave no place for their names.
    private IReadOnlyList<KeyEntry> Key
    {
        get
        {
            var curves = PlotCurves.Of(data.All);
            return curves.Count < 2 ? [] : [.. curves.Select((curve, index) => KeyEntry.Line(curve.Name, SeriesPalette.Line(SeriesPalette.Number(index, curves.Count))))];
        }
    }

    // A square on a wide sheet leaves its right side empty.
    private double RightPx => sheet.IsNarrow ? 0 : sheet.WidthPx - (PanelLayout.HeightPx(sheet) * 1.3) - 60;

    private static IEnumerable<Shape> Gap(PlotCurves curves, PlotFrame frame) => curves.Curves.Count != 1 ? [] :
    [
        new PathShape([frame.At(0, 0), .. curves.Curves[0].Points.Where(HasValue).Select(curves.At), frame.At(Whole, Whole)], true, Looks.HighlightTint),
    ];

    private static bool HasValue(Datum datum) => datum.Value is not null;

    private static IEnumerable<Shape> Points(PlotCurves curves) => curves.Curves.SelectMany((curve, index) => curve.Points.Where(HasValue)
        .Where(_ => curve.Points.Count <= 12)
        .Select(datum => new CircleShape(curves.At(datum).X, curves.At(datum).Y, 3, datum.Row.Kind == ValueKind.Observed
            ? curves.Curves.Count == 1 ? Looks.Highlight : SeriesPalette.Area(SeriesPalette.Number(index, curves.Curves.Count))
            : Looks.HollowPoint)));

    private static IEnumerable<Point> Diagonal(PlotFrame frame) => Enumerable.Range(0, 51).Select(step => frame.At(step * 2, step * 2));
}
