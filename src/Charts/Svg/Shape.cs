namespace Reckon.Charts.Svg;

/// <summary>Something drawn. Coordinates are px from the upper left corner of the picture.</summary>
internal abstract record Shape
{
    /// <summary>The hatching that the shape needs defined, or null.</summary>
    public virtual Hatch? Hatch => null;

    /// <summary>The hatchings that the shape and those inside it need defined.</summary>
    public virtual IEnumerable<Hatch> Hatches => Hatch is { } hatch ? [hatch] : [];

    /// <summary>Writes the shape.</summary>
    /// <param name="writer">Receives the element.</param>
    /// <param name="prefix">What the ids of the drawing start with.</param>
    public abstract void Write(SvgWriter writer, string prefix);

    /// <summary>Writes class and attributes of a look.</summary>
    protected static void WriteLook(SvgWriter writer, Look look, string prefix) => writer
        .Attribute("class", look.Class)
        .Attribute("fill", look.Hatch is { } hatch ? $"url(#{hatch.IdIn(prefix)})" : look.Fill)
        .Attribute("fill-opacity", look.FillOpacity)
        .Attribute("stroke", look.Stroke)
        .Attribute("stroke-width", look.StrokeWidthPx)
        .Attribute("stroke-linecap", look.IsRound ? "round" : null)
        .Attribute("stroke-dasharray", look.Dash);
}
