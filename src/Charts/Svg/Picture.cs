namespace Reckon.Charts.Svg;

/// <summary>Shapes, back to front, on a sheet of a given size. What a mark makes of its data; a page of facets is a picture of pictures.</summary>
/// <param name="WidthPx">Width of the sheet.</param>
/// <param name="HeightPx">Height of the sheet, as the layout needed it.</param>
/// <param name="Shapes">What is drawn.</param>
internal sealed record Picture(double WidthPx, double HeightPx, IReadOnlyList<Shape> Shapes)
{
    /// <summary>The hatchings used, each once, in the order of their names.</summary>
    public IReadOnlyList<Hatch> Hatches =>
        [.. Shapes.SelectMany(shape => shape.Hatches).DistinctBy(hatch => hatch.Name).OrderBy(hatch => hatch.Name, StringComparer.Ordinal)];
}
