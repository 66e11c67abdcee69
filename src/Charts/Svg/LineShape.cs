namespace Reckon.Charts.Svg;

/// <summary>A straight line.</summary>
internal sealed record LineShape(double X1, double Y1, double X2, double Y2, Look Look) : Shape
{
    /// <inheritdoc />
    public override void Write(SvgWriter writer, string prefix)
    {
        writer.Start("line").Attribute("x1", X1).Attribute("x2", X2).Attribute("y1", Y1).Attribute("y2", Y2);
        WriteLook(writer, Look, prefix);
        writer.End();
    }
}
