using Markdig.Parsers;
using Markdig.Syntax;

namespace Reckon.Site.Mathematics;

/// <summary>A formula between two lines of dollar signs.</summary>
internal sealed class FormulaBlock(BlockParser parser) : FencedCodeBlock(parser)
{
    /// <summary>The markup; null until it is made, and after an error.</summary>
    public string? Html { get; set; }
}
