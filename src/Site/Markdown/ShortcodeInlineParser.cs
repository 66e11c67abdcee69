using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Reckon.Site.Markdown;

/// <summary>Finds tags within lines.</summary>
internal sealed class ShortcodeInlineParser : InlineParser
{
    public ShortcodeInlineParser() => OpeningCharacters = ['<'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (MarkdownText.ScanOf(processor.Context).Read(slice.Text, slice.Start, slice.End + 1) is not { } scanned) return false;
        var placed = scanned.Moved(processor.GetSourcePosition);
        processor.Inline = new ShortcodeTagInline(placed) { IsClosed = true, Span = new SourceSpan(placed.Tag.Start, placed.End - 1) };
        slice.Start = scanned.End;
        return true;
    }
}
