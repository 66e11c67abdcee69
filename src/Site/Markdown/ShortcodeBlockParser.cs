using Markdig.Parsers;
using Markdig.Syntax;

namespace Reckon.Site.Markdown;

/// <summary>Finds tags that have their lines to themselves. A tag followed by text on its line belongs to a paragraph.</summary>
internal sealed class ShortcodeBlockParser : BlockParser
{
    public ShortcodeBlockParser() => OpeningCharacters = ['<'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent) return BlockState.None;
        var text = processor.Line.Text;
        if (MarkdownText.ScanOf(processor.Context).Read(text, processor.Start, text.Length) is not { } scanned) return BlockState.None;
        if (!EndsItsLine(text, scanned.End)) return BlockState.None;
        var block = new ShortcodeTagBlock(this, scanned) { Column = processor.Column, Span = new SourceSpan(processor.Start, scanned.End - 1) };
        processor.NewBlocks.Push(block);
        return Next(processor, block);
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block) => Next(processor, (ShortcodeTagBlock)block);

    private static BlockState Next(BlockProcessor processor, ShortcodeTagBlock block) =>
        processor.Line.End >= block.Scanned.End - 1 ? BlockState.BreakDiscard : BlockState.ContinueDiscard;

    private static bool EndsItsLine(string text, int end)
    {
        while (end < text.Length && text[end] is ' ' or '\t' or '\r') end++;
        return end >= text.Length || text[end] == '\n';
    }
}
