namespace Reckon.Charts.Svg;

/// <summary>Diagonal stripes, for values that were not observed.</summary>
/// <param name="Name">Last part of the pattern's id: a letter and digits, one for each colour.</param>
/// <param name="Ground">Between the stripes.</param>
/// <param name="Stripe">The stripes.</param>
internal sealed record Hatch(string Name, Look Ground, Look Stripe)
{
    /// <summary>The id of the pattern in a drawing whose ids start with <paramref name="prefix"/>.</summary>
    public string IdIn(string prefix) => $"{prefix}-{Name}";

    /// <summary>Writes the pattern.</summary>
    public void Write(SvgWriter writer, string prefix)
    {
        writer.Start("pattern").Attribute("id", IdIn(prefix)).Attribute("width", 6).Attribute("height", 6)
            .Attribute("patternUnits", "userSpaceOnUse").Attribute("patternTransform", "rotate(45)");
        writer.StartInline("rect").Attribute("width", 6).Attribute("height", 6).Attribute("class", Ground.Class).Attribute("fill", Ground.Fill).End();
        writer.StartInline("path").Attribute("d", "M0 0V6").Attribute("class", Stripe.Class).Attribute("stroke", Stripe.Stroke)
            .Attribute("stroke-width", 2.4).End();
        writer.End();
    }
}
