using Markdig.Syntax.Inlines;

namespace Reckon.Site.Markdown;

/// <summary>A tag within a line, as parsed. Pairing turns it into a <see cref="ShortcodeInline"/>.</summary>
internal sealed class ShortcodeTagInline(ScannedTag scanned) : LeafInline
{
    public ScannedTag Scanned { get; } = scanned;
}
