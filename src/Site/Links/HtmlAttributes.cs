using System.Net;

namespace Reckon.Site.Links;

/// <summary>Lists the attributes in HTML, comments, scripts and styles left out. It reads what browsers read; it judges nothing.</summary>
internal sealed class HtmlAttributes
{
    private readonly string _html;
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
                var element = ReadWhile(c => !char.IsWhiteSpace(c) && c is not '>' and not '/').ToLowerInvariant();
                foreach (var attribute in ReadTag(element)) yield return attribute;
                if (element is "script" or "style") SkipPast("</" + element);
            }
        }
    }

    private IEnumerable<HtmlAttribute> ReadTag(string element)
    {
        while (true)
        {
            ReadWhile(c => char.IsWhiteSpace(c) || c is '/' or '=' or '"' or '\'');
            if (_at >= _html.Length || _html[_at] is '>' or '<') yield break;
            var name = ReadWhile(c => !char.IsWhiteSpace(c) && c is not '=' and not '>' and not '/').ToLowerInvariant();
            ReadWhile(char.IsWhiteSpace);
            if (!At("=")) continue;
            _at++;
            ReadWhile(char.IsWhiteSpace);
            yield return ReadValue(element, name);
        }
    }

    private HtmlAttribute ReadValue(string element, string name)
    {
        var quote = At("\"") ? '"' : At("'") ? '\'' : '\0';
        if (quote != '\0') _at++;
        var start = _at;
        var value = quote != '\0' ? ReadWhile(c => c != quote) : ReadWhile(c => !char.IsWhiteSpace(c) && c != '>');
        if (quote != '\0') _at++;
        return new HtmlAttribute(element, name, WebUtility.HtmlDecode(value), start, value.Length);
    }

    private string ReadWhile(Func<char, bool> belongs)
    {
        var start = _at;
        while (_at < _html.Length && belongs(_html[_at])) _at++;
        return _html[start.._at];
    }

    private void SkipPast(string end)
    {
        var found = _html.IndexOf(end, _at, StringComparison.OrdinalIgnoreCase);
        _at = found < 0 ? _html.Length : found + end.Length;
    }

    private bool At(string expected) => _html.AsSpan(Math.Min(_at, _html.Length)).StartsWith(expected, StringComparison.Ordinal);
}
