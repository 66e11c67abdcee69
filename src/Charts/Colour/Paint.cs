using Reckon.Charts.Specification;
using Reckon.Charts.Svg;

namespace Reckon.Charts.Colour;

/// <summary>What an area is painted with, whatever the kind of its value.</summary>
/// <param name="Area">Solid, for observed values.</param>
/// <param name="Outline">About hatched and empty areas.</param>
/// <param name="Hatch">For modelled and provisional values.</param>
internal sealed record Paint(Look Area, Look Outline, Hatch Hatch)
{
    private const double HalfLinePx = 0.75;

    /// <summary>The accent.</summary>
    public static readonly Paint Highlight = new(Looks.Highlight, Looks.HighlightOutline, Looks.HighlightHatch);

    /// <summary>The grey of what stands beside the story.</summary>
    public static readonly Paint Context = new(Looks.Context, Looks.ContextOutline, Looks.ContextHatch);

    /// <summary>The ink of totals.</summary>
    public static readonly Paint Total = new(Looks.Total, Looks.TotalOutline, Looks.TotalHatch);

    /// <summary>The paint of a series colour, 1 to 6.</summary>
    public static Paint Series(int number) => new(SeriesPalette.Area(number), SeriesPalette.Outline(number), SeriesPalette.Hatch(number));

    /// <summary>The accent, or grey where another mark carries the story.</summary>
    public static Paint Accent(bool isStory) => isStory ? Highlight : Context;

    /// <summary>A rectangle for a value of a kind; corners in any order.</summary>
    public IEnumerable<Shape> Rectangle(Point from, Point to, ValueKind kind)
    {
        var (x, y) = (Math.Min(from.X, to.X), Math.Min(from.Y, to.Y));
        var (width, height) = (Math.Abs(to.X - from.X), Math.Abs(to.Y - from.Y));
        return kind switch
        {
            ValueKind.Observed => [new RectShape(x, y, width, height, Area)],
            ValueKind.Modelled or ValueKind.Provisional => [new RectShape(x, y, width, height, HatchLook), Frame(x, y, width, height, Outline)],
            ValueKind.Projected or ValueKind.Scenario => [Frame(x, y, width, height, Outline with { Dash = "4 3" })],
        };
    }

    /// <summary>A closed shape for values of a kind; its outline in px.</summary>
    public IEnumerable<Shape> Shape(IReadOnlyList<Point> outline, ValueKind kind) => kind switch
    {
        ValueKind.Observed => [new PathShape(outline, true, Area)],
        ValueKind.Modelled or ValueKind.Provisional => [new PathShape(outline, true, HatchLook), new PathShape(outline, true, Outline)],
        ValueKind.Projected or ValueKind.Scenario => [new PathShape(outline, true, Outline with { Dash = "4 3" })],
    };

    private Look HatchLook => new("hatched") { Hatch = Hatch };

    private static RectShape Frame(double x, double y, double width, double height, Look look) => new(
        x + Math.Min(HalfLinePx, width / 2),
        y + Math.Min(HalfLinePx, height / 2),
        width - (HalfLinePx * 2),
        height - (HalfLinePx * 2),
        look);
}
