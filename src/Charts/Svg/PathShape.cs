namespace Reckon.Charts.Svg;

/// <summary>Straight segments through some points.</summary>
internal sealed record PathShape(IReadOnlyList<Point> Points, bool IsClosed, Look Look) : Shape
{
    /// <inheritdoc />
    public override Hatch? Hatch => Look.Hatch;

    /// <inheritdoc />
    public override void Write(SvgWriter writer, string prefix)
    {
        var steps = Points.Select((point, index) => $"{(index == 0 ? "M" : "L")}{SvgWriter.Number(point.X)} {SvgWriter.Number(point.Y)}");
        writer.Start("path").Attribute("d", string.Concat(steps) + (IsClosed ? "z" : ""));
        WriteLook(writer, Look, prefix);
        writer.End();
    }
}
