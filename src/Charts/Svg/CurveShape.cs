namespace Reckon.Charts.Svg;

/// <summary>A line through some points that is level at each of them.</summary>
/// <param name="Points">At least two, from left to right.</param>
/// <param name="Look">How it is painted.</param>
internal sealed record CurveShape(IReadOnlyList<Point> Points, Look Look) : Shape
{
    /// <inheritdoc />
    public override void Write(SvgWriter writer, string prefix)
    {
        var steps = Points.Zip(Points.Skip(1), Step);
        writer.Start("path").Attribute("d", $"M{At(Points[0])}{string.Concat(steps)}");
        WriteLook(writer, Look, prefix);
        writer.End();
    }

    private static string Step(Point start, Point end)
    {
        var middle = (start.X + end.X) / 2;
        return start.Y.Equals(end.Y) ? $"L{At(end)}" : $"C{At(start with { X = middle })} {At(end with { X = middle })} {At(end)}";
    }

    private static string At(Point point) => $"{SvgWriter.Number(point.X)} {SvgWriter.Number(point.Y)}";
}
