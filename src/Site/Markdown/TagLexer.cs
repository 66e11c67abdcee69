using System.Text;

namespace Reckon.Site.Markdown;

/// <summary>Reads one tag: its name, and its arguments with Statiq's rules.</summary>
/// <remarks>
/// A quoted argument may hold <c>?&gt;</c>. A tag ends at the latest where another one starts, so that one that its author forgot to end
/// does not swallow the page.
/// </remarks>
internal sealed class TagLexer
{
    // Longer than any author's tag; keeps a page of broken tags from being read again and again.
    private const int LongestTag = 16 * 1024;

    private readonly string _text;
    private readonly int _start;
    private readonly int _limit;
    private readonly List<TagArgument> _arguments = [];
    private TagProblem? _problem;
    private int _at;

    private TagLexer(string text, int start, int limit) =>
        (_text, _start, _limit, _at) = (text, start, Math.Min(limit, start + LongestTag), start + 3);

    /// <summary>Reads the tag that starts at an offset.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the tag may start.</param>
    /// <param name="limit">The offset behind the last character that may belong to it.</param>
    /// <returns>The tag, with a problem where it is not well formed; null where no tag starts.</returns>
    public static Tag? Read(string text, int start, int limit) =>
        IsTagStart(text, start, limit) ? new TagLexer(text, start, limit).Read() : null;

    /// <summary>Whether a tag starts at an offset.</summary>
    public static bool IsTagStart(string text, int at, int limit) =>
        at + 2 < limit && text[at] == '<' && text[at + 1] == '?' && text[at + 2] is '#' or '!' or '^';

    private Tag Read()
    {
        if (_text[_start + 2] is not '#' and var phase) _problem = TagMessages.Phase(phase, _start);
        SkipBlanks();
        var closes = At("/") && !At("/?>");
        if (closes)
        {
            _at++;
            SkipBlanks();
        }

        var nameStart = _at;
        while (_at < _limit && !IsBlank(_at) && !AtEnd() && !AtTag()) _at++;
        var name = _text[nameStart.._at];
        ReadArguments();
        var isSelfClosing = At("/?>");
        var end = End(isSelfClosing);
        return Checked(new Tag
        {
            Kind = closes ? TagKind.Close : isSelfClosing ? TagKind.SelfClosing : TagKind.Open,
            Name = name,
            NameStart = nameStart,
            Arguments = _arguments,
            Start = _start,
            End = end,
        });
    }

    private void ReadArguments()
    {
        while (true)
        {
            SkipBlanks();
            if (_at >= _limit || AtEnd() || AtTag() || _problem?.Code == "unclosed-quote") return;
            ReadArgument();
        }
    }

    // k=v, "k x"="v w", v, "v w"; an equals sign without a name before it, or without a value behind it, says nothing.
    private void ReadArgument()
    {
        var first = _text[_at] == '=' ? null : ReadWord(stopsAtEquals: true);
        if (!At("=") && first is not null)
        {
            _arguments.Add(first);
            return;
        }

        _at++;
        if (_at >= _limit || IsBlank(_at) || AtEnd() || AtTag()) return;
        var value = ReadWord(stopsAtEquals: false);
        _arguments.Add(value with { Key = first?.Value, KeyStart = first?.Start ?? value.Start });
    }

    private TagArgument ReadWord(bool stopsAtEquals)
    {
        if (_text[_at] == '"') return ReadQuoted();
        var start = _at;
        while (_at < _limit && !IsBlank(_at) && !AtEnd() && !AtTag() && _text[_at] != '"' && !(stopsAtEquals && _text[_at] == '=')) _at++;
        return new TagArgument(null, start, _text[start.._at], start, _at - start);
    }

    private TagArgument ReadQuoted()
    {
        var open = _at++;
        var value = new StringBuilder();
        for (; _at < _limit && _text[_at] != '"' && !AtBlankLine(); _at++)
        {
            if (At("\\\"")) _at++;
            value.Append(_text[_at]);
        }

        var length = _at - open - 1;
        if (At("\"")) _at++;
        else _problem ??= TagMessages.UnclosedQuote(open);
        return new TagArgument(null, open + 1, value.ToString(), open + 1, length);
    }

    // After a forgotten end or quotation mark, reading goes on behind the line, so that the rest of the page is still checked.
    private int End(bool isSelfClosing)
    {
        if (_problem?.Code != "unclosed-quote" && AtEnd()) return _at + (isSelfClosing ? 3 : 2);
        var lineEnd = _text.IndexOf('\n', _start, _limit - _start);
        var stop = lineEnd < 0 ? _limit : lineEnd;
        var end = _text.IndexOf("?>", _start, stop - _start, StringComparison.Ordinal);
        _problem ??= TagMessages.Unterminated(_start, 3);
        return end < 0 || _problem.Code != "unclosed-quote" ? Math.Max(stop, _start + 3) : end + 2;
    }

    private Tag Checked(Tag tag)
    {
        if (_problem is not null) return tag with { Problem = _problem };
        if (tag.Name.Length == 0) return tag with { Problem = TagMessages.NoName(tag.Start, tag.End - tag.Start) };
        return tag is { Kind: TagKind.Close, Arguments.Count: > 0 }
            ? tag with { Problem = TagMessages.CloseWithArguments(tag.Name, tag.Start, tag.End - tag.Start) }
            : tag;
    }

    private void SkipBlanks()
    {
        while (_at < _limit && IsBlank(_at)) _at++;
    }

    private bool IsBlank(int at) => char.IsWhiteSpace(_text[at]);

    private bool AtEnd() => At("?>") || At("/?>");

    private bool AtTag() => IsTagStart(_text, _at, _limit);

    private bool At(string expected) =>
        _at + expected.Length <= _limit && string.CompareOrdinal(_text, _at, expected, 0, expected.Length) == 0;

    private bool AtBlankLine()
    {
        if (_text[_at] != '\n') return false;
        var next = _at + 1;
        while (next < _limit && _text[next] is ' ' or '\t' or '\r') next++;
        return next >= _limit || _text[next] == '\n';
    }
}
