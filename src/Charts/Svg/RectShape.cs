namespace Reckon.Charts.Svg;

/// <summary>A rectangle with sides along the axes.</summary>
internal sealed record RectShape(double X, double Y, double Width, double Height, Look Look) : Shape
{
    /// <inheritdoc />
    public override Hatch? Hatch => Look.Hatch;

    /// <inheritdoc />
    public override void Write(SvgWriter writer, string prefix)
    {
        writer.Start("rect").Attribute("x", X).Attribute("y", Y)
            .Attribute("width", Math.Max(0, Width)).Attribute("height", Math.Max(0, Height));
        WriteLook(writer, Look, prefix);
        writer.End();
    }
}
