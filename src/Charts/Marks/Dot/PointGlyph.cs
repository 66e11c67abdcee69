using Reckon.Charts.Svg;

namespace Reckon.Charts.Marks.Dot;

/// <summary>The shapes of points, of about equal area, so that none looks heavier.</summary>
internal static class PointGlyph
{
    /// <summary>How many definitions can be told apart.</summary>
    public const int Count = 6;

    /// <summary>Shape number <paramref name="shape"/> (from 0, modulo the count) about a place.</summary>
    /// <param name="at">Middle.</param>
    /// <param name="radius">Radius of the circle; the others follow, px.</param>
    /// <param name="shape">Circle, diamond, square, triangle up, triangle down, bow tie.</param>
    /// <param name="look">Paint.</param>
    public static Shape At(Point at, double radius, int shape, Look look) => (shape % Count) switch
    {
        0 => new CircleShape(at.X, at.Y, radius, look),
        1 => Path(at, radius * 1.15, look, (0, -1), (1, 0), (0, 1), (-1, 0)),
        2 => new RectShape(at.X - (radius * 0.9), at.Y - (radius * 0.9), radius * 1.8, radius * 1.8, look),
        3 => Path(at, radius * 1.15, look, (0, -1), (1, 0.85), (-1, 0.85)),
        4 => Path(at, radius * 1.15, look, (0, 1), (1, -0.85), (-1, -0.85)),
        _ => Path(at, radius * 1.15, look, (-1, -0.85), (1, 0.85), (1, -0.85), (-1, 0.85)),
    };

    private static PathShape Path(Point at, double size, Look look, params (double X, double Y)[] corners) =>
        new([.. corners.Select(corner => new Point(at.X + (corner.X * size), at.Y + (corner.Y * size)))], true, look);
}
