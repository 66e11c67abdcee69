using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Reckon.Site.Mathematics;

/// <summary>Finds <c>$…$</c> and <c>$$…$$</c> in paragraphs by the rules of Pandoc, so that sums of money stay text.</summary>
/// <remarks>
/// An opening sign has no letter or digit of ASCII before it and no blank behind it; a closing one has no blank before it and no letter or digit of ASCII behind it.
/// Markdig's own rule asks for a blank or punctuation around a formula, which Chinese does not have. A shortcode between the signs makes them text.
/// </remarks>
internal sealed class FormulaInlineParser : InlineParser
{
    public FormulaInlineParser() => OpeningCharacters = ['$'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var signs = slice.PeekChar() == '$' ? 2 : 1;
        if (!Opens(slice, signs) || FindEnd(processor, slice, signs) is not { } end) return PassOver(processor, ref slice);
        var start = slice.Start + signs;
        var tex = slice.Text[start..end];
        var positions = Enumerable.Range(start, tex.Length).Select(processor.GetSourcePosition).ToArray();
        processor.Inline = new FormulaInline(tex, positions, signs == 2) { Span = new SourceSpan(processor.GetSourcePosition(slice.Start), processor.GetSourcePosition(end + signs - 1)) };
        slice.Start = end + signs;
        return true;
    }

    private static bool Opens(in StringSlice slice, int signs)
    {
        var behind = slice.PeekChar(signs);
        return !char.IsAsciiLetterOrDigit(slice.PeekCharExtra(-1)) && behind is not ('\0' or '$') && (signs == 2 || !char.IsWhiteSpace(behind));
    }

    private static int? FindEnd(InlineProcessor processor, in StringSlice slice, int signs)
    {
        var properties = processor.Context!.Properties;
        var key = (typeof(FormulaScan), signs);
        if (!properties.TryGetValue(key, out var scan)) properties[key] = scan = new FormulaScan(signs);
        return ((FormulaScan)scan).FindEnd(slice.Text, slice.Start + signs, slice.End);
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
