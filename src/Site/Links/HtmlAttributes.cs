namespace Reckon.Site.Links;

/// <summary>Lists the attributes in HTML, comments, scripts and styles left out. It reads what browsers read; it judges nothing.</summary>
internal sealed class HtmlAttributes
{
    private const string Blank = " \t\r\n\f";

    private readonly string _html;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _names = new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    private int _at;

    private HtmlAttributes(string html) => _html = html;

    /// <summary>The attributes that have a value, in the order of the text.</summary>
    public static IEnumerable<HtmlAttribute> Of(string html) => new HtmlAttributes(html).Read();

    private IEnumerable<HtmlAttribute> Read()
    {
        while (_html.IndexOf('<', _at) is >= 0 and var open)
        {
            _at = open + 1;
            if (At("!--")) SkipPast("-->");
            else if (_at < _html.Length && char.IsAsciiLetter(_html[_at]))
            {
                var element = NameUpTo(" \t\r\n\f>/");
                foreach (var attribute in ReadTag(element)) yield return attribute;
                if (element is "script" or "style") SkipPast("</" + element);
            }
        }
    }

    private IEnumerable<HtmlAttribute> ReadTag(string element)
    {
        while (true)
        {
            SkipAny(" \t\r\n\f/=\"'");
            if (_at >= _html.Length || _html[_at] is '>' or '<') yield break;
            var name = NameUpTo(" \t\r\n\f=>/");
            SkipAny(Blank);
            if (!At("=")) continue;
            _at++;
            SkipAny(Blank);
            yield return ReadValue(element, name);
        }
    }

    private HtmlAttribute ReadValue(string element, string name)
    {
        var quote = At("\"") ? "\"" : At("'") ? "'" : "";
        _at += quote.Length;
        var start = _at;
        var length = Take(quote.Length > 0 ? quote : " \t\r\n\f>").Length;
        _at += quote.Length;
        return new HtmlAttribute(_html, element, name, start, length);
    }

    // In small letters. The same few names come again and again: each is one string.
    private string NameUpTo(string ends)
    {
        var name = Take(ends);
        if (_names.TryGetValue(name, out var known)) return known;
        if (name.ContainsAnyInRange('A', 'Z')) return name.ToString().ToLowerInvariant();
        _names.Add(name);
        return name.ToString();
    }

    private ReadOnlySpan<char> Take(string ends)
    {
        var rest = _html.AsSpan(_at);
        var end = rest.IndexOfAny(ends);
        var taken = end < 0 ? rest : rest[..end];
        _at += taken.Length;
        return taken;
    }

    private void SkipAny(string signs)
    {
        var rest = _html.AsSpan(_at);
        var end = rest.IndexOfAnyExcept(signs);
        _at = end < 0 ? _html.Length : _at + end;
    }

    private void SkipPast(string end)
    {
        var found = _html.IndexOf(end, _at, StringComparison.OrdinalIgnoreCase);
        _at = found < 0 ? _html.Length : found + end.Length;
    }

    private bool At(string expected) => _html.AsSpan(Math.Min(_at, _html.Length)).StartsWith(expected, StringComparison.Ordinal);
}
