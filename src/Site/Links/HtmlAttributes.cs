using System.Buffers;

namespace Reckon.Site.Links;

/// <summary>Lists the ids and links in HTML, comments, scripts and styles left out. It reads what browsers read; it judges nothing.</summary>
internal sealed class HtmlAttributes
{
    private static readonly SearchValues<char> Blank = SearchValues.Create(" \t\r\n\f");
    private static readonly SearchValues<char> BetweenAttributes = SearchValues.Create(" \t\r\n\f/=\"'");
    private static readonly SearchValues<char> AfterElement = SearchValues.Create(" \t\r\n\f>/");
    private static readonly SearchValues<char> AfterName = SearchValues.Create(" \t\r\n\f=>/");
    private static readonly SearchValues<char> AfterBareValue = SearchValues.Create(" \t\r\n\f>");

    // All others are passed over without a string made of them.
    private static readonly string[] Names = ["id", "href", "src", "xlink:href"];

    private readonly string _html;
    private int _at;

    private HtmlAttributes(string html) => _html = html;

    /// <summary>The ids and links that have a value, in the order of the text.</summary>
    public static IEnumerable<HtmlAttribute> Of(string html) => new HtmlAttributes(html).Read();

    private IEnumerable<HtmlAttribute> Read()
    {
        while (OpenTag(out var raw))
        {
            while (NextAttribute(out var name))
            {
                if (ReadValue(name) is { } attribute) yield return attribute;
            }

            if (raw is not null) SkipPast(raw);
        }
    }

    /// <summary>Goes to the attributes of the next tag that opens an element.</summary>
    /// <param name="raw">What ends the element, where it holds text that is no markup.</param>
    private bool OpenTag(out string? raw)
    {
        raw = null;
        while (_html.AsSpan(_at).IndexOf('<') is >= 0 and var open)
        {
            _at += open + 1;
            if (At("!--")) SkipPast("-->");
            else if (_at < _html.Length && char.IsAsciiLetter(_html[_at]))
            {
                raw = EndOfRaw(Take(AfterElement));
                return true;
            }
        }

        return false;
    }

    private static string? EndOfRaw(ReadOnlySpan<char> element) =>
        element.Equals("script", StringComparison.OrdinalIgnoreCase) ? "</script" : element.Equals("style", StringComparison.OrdinalIgnoreCase) ? "</style" : null;

    /// <summary>Goes behind the name of the next attribute of a tag.</summary>
    /// <param name="name">The name, if it is one of those that count.</param>
    private bool NextAttribute(out string? name)
    {
        name = null;
        Skip(BetweenAttributes);
        if (_at >= _html.Length || _html[_at] is '>' or '<') return false;
        name = Known(Take(AfterName));
        return true;
    }

    private static string? Known(ReadOnlySpan<char> name)
    {
        foreach (var known in Names)
        {
            if (name.Equals(known, StringComparison.OrdinalIgnoreCase)) return known;
        }

        return null;
    }

    private HtmlAttribute? ReadValue(string? name)
    {
        Skip(Blank);
        if (!At("=")) return null;
        _at++;
        Skip(Blank);
        var quote = _at < _html.Length && _html[_at] is '"' or '\'' ? _html[_at] : '\0';
        if (quote != '\0') _at++;
        var start = _at;
        var length = (quote == '\0' ? Take(AfterBareValue) : TakeTo(quote)).Length;
        if (quote != '\0') _at = Math.Min(_at + 1, _html.Length);
        return name is null ? null : new HtmlAttribute(_html, name, start, length);
    }

    private ReadOnlySpan<char> Take(SearchValues<char> ends)
    {
        var rest = _html.AsSpan(_at);
        return Taken(rest, rest.IndexOfAny(ends));
    }

    private ReadOnlySpan<char> TakeTo(char end)
    {
        var rest = _html.AsSpan(_at);
        return Taken(rest, rest.IndexOf(end));
    }

    private ReadOnlySpan<char> Taken(ReadOnlySpan<char> rest, int end)
    {
        var taken = end < 0 ? rest : rest[..end];
        _at += taken.Length;
        return taken;
    }

    private void Skip(SearchValues<char> signs)
    {
        while (_at < _html.Length && signs.Contains(_html[_at])) _at++;
    }

    private void SkipPast(string end)
    {
        var found = _html.IndexOf(end, _at, StringComparison.OrdinalIgnoreCase);
        _at = found < 0 ? _html.Length : found + end.Length;
    }

    private bool At(string expected) => _html.AsSpan(_at).StartsWith(expected, StringComparison.Ordinal);
}
