using Reckon.Charts.Svg;

namespace Reckon.Charts.Guides;

/// <summary>One line of a key.</summary>
/// <param name="Name">What the sample stands for.</param>
/// <param name="Sample">Draws a sample of some 12 px about a point.</param>
internal sealed record KeyEntry(string Name, Func<Point, Shape> Sample)
{
    /// <summary>An entry for an area.</summary>
    public static KeyEntry Square(string name, Look look) => new(name, point => new RectShape(point.X - 6, point.Y - 6, 12, 12, look));

    /// <summary>An entry for a line.</summary>
    public static KeyEntry Line(string name, Look look) => new(name, point => new LineShape(point.X - 6, point.Y, point.X + 6, point.Y, look));
}
