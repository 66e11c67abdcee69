using Reckon.Charts.Colour;
using Reckon.Charts.Svg;

namespace Reckon.Charts.Marks.Tree;

/// <summary>The heads of arrows.</summary>
internal static class ArrowHead
{
    /// <summary>Length of a head, px.</summary>
    public const double LengthPx = 8;

    private const double HalfPx = 4;

    /// <summary>The line that a head ends.</summary>
    public static Look Line { get; } = Looks.Stem with { StrokeWidthPx = 1.5 };

    /// <summary>A head whose tip points right.</summary>
    public static PathShape Right(Point tip) => Of(tip, new Point(tip.X - LengthPx, tip.Y - HalfPx), new Point(tip.X - LengthPx, tip.Y + HalfPx));

    /// <summary>A head whose tip points up.</summary>
    public static PathShape Up(Point tip) => Of(tip, new Point(tip.X - HalfPx, tip.Y + LengthPx), new Point(tip.X + HalfPx, tip.Y + LengthPx));

    private static PathShape Of(params Point[] corners) => new(corners, true, Looks.Context);
}
