using Reckon.Charts.Colour;
using Reckon.Charts.Data;
using Reckon.Charts.Specification;
using Reckon.Charts.Svg;

namespace Reckon.Charts.Layout;

/// <summary>The curves of a plot: rows of one series joined in their order along x, with the intervals about them.</summary>
internal sealed class PlotCurves
{
    private const int SolidSeries = 1;
    private const double AlonePx = 2.5;

    private readonly IReadOnlyList<(string Name, IReadOnlyList<Datum> Points)> _curves;
    private readonly PlotFrame _frame;

    /// <summary>Sorts rows into curves.</summary>
    /// <param name="rows">The rows of all curves; those without a value break their curve.</param>
    /// <param name="frame">Where they are drawn.</param>
    public PlotCurves(IEnumerable<Datum> rows, PlotFrame frame) => (_curves, _frame) = (Of(rows), frame);

    /// <summary>Names and rows of the curves, in the order of the data.</summary>
    public IReadOnlyList<(string Name, IReadOnlyList<Datum> Points)> Curves => _curves;

    /// <summary>Sorts rows into curves by their series; within a curve x ascends.</summary>
    public static IReadOnlyList<(string Name, IReadOnlyList<Datum> Points)> Of(IEnumerable<Datum> rows) =>
        [.. rows.GroupBy(datum => datum.Series).Select(group => (group.Key, (IReadOnlyList<Datum>)[.. group.OrderBy(datum => datum.X)]))];

    /// <summary>The shades between the ends of the intervals.</summary>
    public IEnumerable<Shape> Bands => _curves.SelectMany((curve, index) => IntervalBand.Shapes(
        [.. curve.Points.Select(datum => (_frame.X.At(datum.X!.Value), datum.Low, datum.High))], _frame.Y, TintOf(index), StrokeOf(index)));

    /// <summary>The lines; dashed where they lead to a projected value. A place without neighbours is a dot.</summary>
    public IEnumerable<Shape> Lines => _curves.SelectMany((curve, index) => Runs(curve.Points).Select(run => run.Count == 1
        ? (Shape)new CircleShape(At(run[0]).X, At(run[0]).Y, AlonePx, FillOf(index))
        : new PathShape(LongLine.Thin([.. run.Select(At)]), false, IsProjected(run[^1]) ? StrokeOf(index) with { Dash = "5 3" } : StrokeOf(index))));

    /// <summary>The areas between the curves and zero.</summary>
    public IEnumerable<Shape> Areas => _curves.SelectMany((curve, index) => Runs(curve.Points).Where(run => run.Count > 1).Select(run => new PathShape(
        [new Point(At(run[0]).X, _frame.Y.At(0)), .. LongLine.Thin([.. run.Select(At)]), new Point(At(run[^1]).X, _frame.Y.At(0))], true, TintOf(index))));

    /// <summary>Every place of every curve, and places between them where they are far apart.</summary>
    public IReadOnlyList<Point> Places =>
        [.. _curves.SelectMany(curve => Runs(curve.Points)).SelectMany(run => run.Zip(run.Skip(1), (from, to) => Between(At(from), At(to))).SelectMany(places => places))];

    /// <summary>Paint of a curve's line.</summary>
    public Look StrokeOf(int index) => _curves.Count <= SolidSeries ? Looks.Interval : SeriesPalette.Line(SeriesPalette.Number(index, _curves.Count));

    /// <summary>The place of a row that has a value.</summary>
    public Point At(Datum datum) => _frame.At(datum.X!.Value, datum.Value!.Value);

    private Look FillOf(int index) => _curves.Count <= SolidSeries ? Looks.Highlight : SeriesPalette.Area(SeriesPalette.Number(index, _curves.Count));

    private Look TintOf(int index) => _curves.Count <= SolidSeries ? Looks.HighlightTint : SeriesPalette.Tint(SeriesPalette.Number(index, _curves.Count));

    private static bool IsProjected(Datum datum) => datum.Row.Kind is ValueKind.Projected or ValueKind.Scenario;

    private static List<List<Datum>> Runs(IReadOnlyList<Datum> points)
    {
        var runs = new List<List<Datum>> { new() };
        foreach (var datum in points)
        {
            if (datum.Value is null)
                runs.Add([]);
            else if (runs[^1].Count > 1 && IsProjected(datum) != IsProjected(runs[^1][^1]))
                runs.Add([runs[^1][^1], datum]);
            else
                runs[^1].Add(datum);
        }

        return [.. runs.Where(run => run.Count > 0)];
    }

    private static IEnumerable<Point> Between(Point from, Point to)
    {
        const double stepPx = 5;
        var count = Math.Max(1, (int)(Math.Max(Math.Abs(to.X - from.X), Math.Abs(to.Y - from.Y)) / stepPx));
        return Enumerable.Range(0, count + 1).Select(i => new Point(from.X + ((to.X - from.X) * i / count), from.Y + ((to.Y - from.Y) * i / count)));
    }
}
