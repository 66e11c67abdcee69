namespace Reckon.Charts.Svg;

/// <summary>Many dots of one size as one path: lines of no length with round ends, as wide as the look's line.</summary>
internal sealed record DotsShape(IReadOnlyList<Point> Points, Look Look) : Shape
{
    /// <inheritdoc />
    public override void Write(SvgWriter writer, string prefix)
    {
        writer.Start("path").Attribute("d", string.Concat(Points.Select(point => $"M{Tenth(point.X)} {Tenth(point.Y)}h0")));
        WriteLook(writer, Look, prefix);
        writer.End();
    }

    // A tenth of a pixel is more than a dot shows.
    private static string Tenth(double px) => SvgWriter.Number(Math.Round(px, 1, MidpointRounding.AwayFromZero));
}
