namespace Reckon.Site.Markdown;

/// <summary>Content that is no Markdown: where it stands, and where its element ends.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="Length">Number of its characters.</param>
/// <param name="End">Offset behind the closing tag.</param>
internal sealed record RawContent(int Start, int Length, int End)
{
    private const string Opener = "<?*";
    private const string Closer = "?>";

    /// <summary>Whether the content behind a tag is marked as raw: <c>&lt;?* … ?&gt;</c>.</summary>
    public static bool IsMarked(string text, Tag open, int limit) => MarkedStart(text, open, limit) is not null;

    /// <summary>Finds the content between a tag and its closing tag; null where that is missing.</summary>
    public static RawContent? Find(string text, Tag open, int limit)
    {
        var marked = MarkedStart(text, open, limit);
        for (var from = open.End; FindClose(text, open.Name, from, limit) is { } close; from = close.End)
        {
            if (marked is not { } start) return Trimmed(text, open.End, close.Start, close.End);
            var end = TrimEnd(text, start, close.Start);
            if (end - start >= Closer.Length && text.AsSpan(start, end - start).EndsWith(Closer)) return Trimmed(text, start, end - Closer.Length, close.End);
        }

        return null;
    }

    private static int? MarkedStart(string text, Tag open, int limit)
    {
        var at = open.End;
        while (at < limit && char.IsWhiteSpace(text[at])) at++;
        return at + Opener.Length <= limit && text.AsSpan(at, Opener.Length).SequenceEqual(Opener) ? at + Opener.Length : null;
    }

    private static Tag? FindClose(string text, string name, int from, int limit)
    {
        while (from < limit && text.IndexOf("<?#", from, limit - from, StringComparison.Ordinal) is >= 0 and var at)
        {
            var tag = TagLexer.Read(text, at, limit)!;
            if (tag is { Kind: TagKind.Close, Problem: null } && tag.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) return tag;
            from = at + 3;
        }

        return null;
    }

    // The line ends behind the opening and before the closing tag belong to the tags.
    private static RawContent Trimmed(string text, int start, int end, int elementEnd)
    {
        var first = start;
        while (first < end && text[first] is ' ' or '\t' or '\r') first++;
        if (first < end && text[first] == '\n') start = first + 1;
        return new RawContent(start, TrimEnd(text, start, end) - start, elementEnd);
    }

    private static int TrimEnd(string text, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return end;
    }
}
