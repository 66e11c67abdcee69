using Markdig.Parsers;
using Markdig.Syntax;

namespace Reckon.Site.Markdown;

/// <summary>A tag on lines of its own, as parsed. Pairing turns it into a <see cref="ShortcodeBlock"/>.</summary>
internal sealed class ShortcodeTagBlock(BlockParser parser, ScannedTag scanned) : LeafBlock(parser)
{
    public ScannedTag Scanned { get; } = scanned;
}
