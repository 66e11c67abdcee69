namespace Reckon.Charts.Svg;

/// <summary>A circle.</summary>
internal sealed record CircleShape(double X, double Y, double Radius, Look Look) : Shape
{
    /// <inheritdoc />
    public override void Write(SvgWriter writer, string prefix)
    {
        writer.Start("circle").Attribute("cx", X).Attribute("cy", Y).Attribute("r", Radius);
        WriteLook(writer, Look, prefix);
        writer.End();
    }
}
