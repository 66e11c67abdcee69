using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Reckon.Site.Markdown;

/// <summary>Finds tags within lines.</summary>
internal sealed class ShortcodeInlineParser : InlineParser
{
    public ShortcodeInlineParser() => OpeningCharacters = ['<'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (MarkdownText.ScanOf(processor.Context).Read(slice.Text, slice.Start, slice.End + 1) is not { } scanned) return PassOver(processor, ref slice);
        var placed = scanned.Moved(processor.GetSourcePosition);
        processor.Inline = new ShortcodeTagInline(placed) { IsClosed = true, Span = new SourceSpan(placed.Tag.Start, placed.End - 1) };
        slice.Start = scanned.End;
        return true;
    }

    // Behind the last tag that is read, the sign is text: Markdig would search the rest of the page for the end of each.
    private static bool PassOver(InlineProcessor processor, ref StringSlice slice)
    {
        if (!TagLexer.IsTagStart(slice.Text, slice.Start, slice.End + 1)) return false;
        processor.Inline = new LiteralInline("<") { Span = new SourceSpan(processor.GetSourcePosition(slice.Start), processor.GetSourcePosition(slice.Start)) };
        slice.SkipChar();
        return true;
    }
}
