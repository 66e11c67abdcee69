namespace Reckon.Charts.Svg;

/// <summary>A band that leaves one edge level and arrives level at another: two cubic curves whose middle points lie half way.</summary>
/// <param name="From">Upper end of the left edge.</param>
/// <param name="To">Upper end of the right edge.</param>
/// <param name="HeightPx">Height of the band at both edges, px.</param>
/// <param name="Look">How it is painted.</param>
internal sealed record RibbonShape(Point From, Point To, double HeightPx, Look Look) : Shape
{
    /// <inheritdoc />
    public override Hatch? Hatch => Look.Hatch;

    /// <inheritdoc />
    public override void Write(SvgWriter writer, string prefix)
    {
        var middle = (From.X + To.X) / 2;
        var (low, back) = (To with { Y = To.Y + HeightPx }, From with { Y = From.Y + HeightPx });
        writer.Start("path").Attribute("d", $"M{At(From)}{Curve(middle, From, To)}L{At(low)}{Curve(middle, low, back)}z");
        WriteLook(writer, Look, prefix);
        writer.End();
    }

    private static string Curve(double middle, Point start, Point end) => $"C{At(start with { X = middle })} {At(end with { X = middle })} {At(end)}";

    private static string At(Point point) => $"{SvgWriter.Number(point.X)} {SvgWriter.Number(point.Y)}";
}
