using Markdig.Syntax.Inlines;

namespace Reckon.Site.Mathematics;

/// <summary>A formula within a paragraph.</summary>
/// <param name="tex">What stands between the dollar signs.</param>
/// <param name="positions">For each character of <paramref name="tex"/> its offset in the text of the page.</param>
/// <param name="isDisplay">Whether two dollar signs ask for a line of its own.</param>
internal sealed class FormulaInline(string tex, IReadOnlyList<int> positions, bool isDisplay) : LeafInline
{
    public string Tex { get; } = tex;

    public IReadOnlyList<int> Positions { get; } = positions;

    public bool IsDisplay { get; } = isDisplay;

    /// <summary>The markup; null until it is made, and after an error.</summary>
    public string? Html { get; set; }
}
