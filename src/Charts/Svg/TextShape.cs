using Reckon.Charts.Text;

namespace Reckon.Charts.Svg;

/// <summary>One or several lines of text.</summary>
/// <param name="X">Where <paramref name="Anchor"/> stands.</param>
/// <param name="Y">Baseline of the first line.</param>
/// <param name="Lines">The lines, from above.</param>
/// <param name="Style">Size, weight and colour.</param>
/// <param name="Anchor">Which end stands at <paramref name="X"/>.</param>
internal sealed record TextShape(double X, double Y, IReadOnlyList<string> Lines, TextStyle Style, TextAnchor Anchor = TextAnchor.Start) : Shape
{
    private const string Ground = "#FDFCF9";

    /// <summary>A line in the page's colour about the letters, where they lie over marks or grid lines.</summary>
    public bool HasHalo { get; init; }

    /// <summary>The whole text, for a label that had to be cut; null otherwise.</summary>
    public string? FullText { get; init; }

    /// <inheritdoc />
    public override void Write(SvgWriter writer, string prefix)
    {
        writer.Start("text").Attribute("x", X).Attribute("y", Y).Attribute("class", Class).Attribute("font-size", Style.SizePx)
            .Attribute("font-weight", Style.IsBold ? 700 : null).Attribute("text-anchor", AnchorName).Attribute("fill", Style.Fill);
        WriteHalo(writer);
        WriteFullText(writer);
        WriteLines(writer);
        writer.End();
    }

    private string Class => Style.Class + (Anchor == TextAnchor.Middle ? " c" : Anchor == TextAnchor.End ? " e" : "") + (HasHalo ? " halo" : "");

    private string? AnchorName => Anchor switch
    {
        TextAnchor.Start => null,
        TextAnchor.Middle => "middle",
        TextAnchor.End => "end",
    };

    private void WriteHalo(SvgWriter writer)
    {
        if (HasHalo)
            writer.Attribute("paint-order", "stroke").Attribute("stroke", Ground).Attribute("stroke-width", 4).Attribute("stroke-linejoin", "round");
    }

    private void WriteFullText(SvgWriter writer)
    {
        if (FullText is not null)
            writer.StartInline("title").Text(FullText).End();
    }

    private void WriteLines(SvgWriter writer)
    {
        if (Lines.Count == 1)
        {
            writer.Text(Lines[0]);
            return;
        }

        foreach (var (line, index) in Lines.Select((line, index) => (line, index)))
        {
            writer.StartInline("tspan").Attribute("x", X).Attribute("dy", index == 0 ? null : Style.LineHeightPx).Text(line).End();
        }
    }
}
