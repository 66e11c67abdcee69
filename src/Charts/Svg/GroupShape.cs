namespace Reckon.Charts.Svg;

/// <summary>Shapes of a smaller picture at a place of a larger one.</summary>
/// <param name="X">Where the smaller picture's left edge comes to lie, px.</param>
/// <param name="Y">Where its upper edge comes to lie, px.</param>
/// <param name="Shapes">What it shows.</param>
internal sealed record GroupShape(double X, double Y, IReadOnlyList<Shape> Shapes) : Shape
{
    /// <inheritdoc />
    public override IEnumerable<Hatch> Hatches => Shapes.SelectMany(shape => shape.Hatches);

    /// <inheritdoc />
    public override void Write(SvgWriter writer, string prefix)
    {
        writer.Start("g").Attribute("transform", $"translate({SvgWriter.Number(X)} {SvgWriter.Number(Y)})");
        foreach (var shape in Shapes)
            shape.Write(writer, prefix);
        writer.End();
    }
}
