namespace Reckon.Charts.Svg;

/// <summary>Many upright lines of one look as one path.</summary>
/// <param name="Lines">For each: its place, its upper and its lower end, px.</param>
/// <param name="Look">How they are painted.</param>
internal sealed record UprightsShape(IReadOnlyList<(double X, double Top, double Bottom)> Lines, Look Look) : Shape
{
    /// <inheritdoc />
    public override void Write(SvgWriter writer, string prefix)
    {
        writer.Start("path").Attribute("d", string.Concat(Lines.Select(line => $"M{SvgWriter.Number(line.X)} {SvgWriter.Number(line.Top)}V{SvgWriter.Number(line.Bottom)}")));
        WriteLook(writer, Look, prefix);
        writer.End();
    }
}
