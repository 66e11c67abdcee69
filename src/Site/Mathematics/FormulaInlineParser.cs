using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Reckon.Site.Markdown;

namespace Reckon.Site.Mathematics;

/// <summary>Finds <c>$…$</c> and <c>$$…$$</c> in paragraphs by rules close to Pandoc's, so that sums of money stay text.</summary>
/// <remarks>
/// An opening sign has no letter or digit of ASCII before it and no blank behind it; a closing one, which is the next sign, has no blank before it and no letter or digit of ASCII behind it.
/// Markdig's own rule asks for a blank or punctuation around a formula, which Chinese does not have. A shortcode between the signs makes them text.
/// </remarks>
internal sealed class FormulaInlineParser : InlineParser
{
    public FormulaInlineParser() => OpeningCharacters = ['$'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var signs = slice.PeekChar() == '$' ? 2 : 1;
        if (!Opens(slice, signs) || FindEnd(slice, signs) is not { } end) return PassOver(processor, ref slice);
        var start = slice.Start + signs;
        var tex = slice.Text[start..end];
        var positions = Enumerable.Range(start, tex.Length).Select(processor.GetSourcePosition).ToArray();
        processor.Inline = new FormulaInline(tex, positions, signs == 2) { Span = new SourceSpan(processor.GetSourcePosition(slice.Start), processor.GetSourcePosition(end + signs - 1)) };
        slice.Start = end + signs;
        return true;
    }

    private static bool Opens(StringSlice slice, int signs)
    {
        var behind = slice.PeekChar(signs);
        return !char.IsAsciiLetterOrDigit(slice.PeekCharExtra(-1)) && behind is not ('\0' or '$') && (signs == 2 || !char.IsWhiteSpace(behind));
    }

    // The next sign decides: where it cannot close, the first one is money.
    private static int? FindEnd(StringSlice slice, int signs)
    {
        var (text, last) = (slice.Text, slice.End);
        for (var i = slice.Start + signs; i <= last; i++)
        {
            if (text[i] == '\\') i++;
            else if (text[i] == '$') return Closes(slice, i, signs) ? i : null;
            else if ((signs == 1 && text[i] == '\n') || TagLexer.IsTagStart(text, i, last + 1)) return null;
        }

        return null;
    }

    private static bool Closes(StringSlice slice, int at, int signs)
    {
        var behind = at == slice.End ? '\0' : slice.Text[at + 1];
        return signs == 2 ? behind == '$' : !char.IsWhiteSpace(slice.Text[at - 1]) && !char.IsAsciiLetterOrDigit(behind) && behind != '$';
    }

    // All signs of a run at once: the second of two is no opening one.
    private static bool PassOver(InlineProcessor processor, ref StringSlice slice)
    {
        var start = slice.Start;
        while (slice.CurrentChar == '$') slice.SkipChar();
        var span = new SourceSpan(processor.GetSourcePosition(start), processor.GetSourcePosition(slice.Start - 1));
        processor.Inline = new Markdig.Syntax.Inlines.LiteralInline(new StringSlice(slice.Text, start, slice.Start - 1)) { Span = span };
        return true;
    }
}
