namespace Reckon.Site.Mathematics;

/// <summary>Searches one text for the ends of its formulas. What was searched in vain is not searched again: many signs without end stay cheap.</summary>
/// <param name="signs">1 for <c>$…$</c>, 2 for <c>$$…$$</c>.</param>
internal sealed class FormulaScan(int signs)
{
    private string _text = "";
    private int _from;
    private int _stop;

    /// <summary>The offset of the closing sign, or null.</summary>
    /// <param name="text">The text of a paragraph.</param>
    /// <param name="first">The first offset behind the opening sign.</param>
    /// <param name="last">The last offset of the text.</param>
    public int? FindEnd(string text, int first, int last)
    {
        if (ReferenceEquals(text, _text) && first >= _from && first <= _stop) return null;
        for (var i = first; i <= last; i++)
        {
            if (text[i] == '\\') i++;
            else if (text[i] == '$' && Closes(text, i, last)) return i;
            else if ((signs == 1 && text[i] == '\n') || StartsTag(text, i, last)) return Fail(text, first, i);
        }

        return Fail(text, first, last);
    }

    private int? Fail(string text, int from, int stop)
    {
        (_text, _from, _stop) = (text, from, stop);
        return null;
    }

    private bool Closes(string text, int at, int last)
    {
        if (signs == 2) return at < last && text[at + 1] == '$';
        return !char.IsWhiteSpace(text[at - 1]) && (at == last || !(char.IsAsciiLetterOrDigit(text[at + 1]) || text[at + 1] == '$'));
    }

    private static bool StartsTag(string text, int at, int last) => at + 2 <= last && text[at] == '<' && text[at + 1] == '?' && text[at + 2] == '#';
}
