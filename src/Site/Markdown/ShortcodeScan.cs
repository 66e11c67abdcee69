namespace Reckon.Site.Markdown;

/// <summary>What the parsers remember while they read one text.</summary>
/// <param name="takesRawContent">Whether the shortcode of a name reads its content itself.</param>
internal sealed class ShortcodeScan(Func<string, bool> takesRawContent)
{
    /// <summary>The most tags that are read in one text.</summary>
    public const int MostTags = 10_000;

    private readonly HashSet<string> _notClosed = new(StringComparer.OrdinalIgnoreCase);
    private string _searched = "";

    public int Tags { get; private set; }

    /// <summary>Where the first tag stands that is one too many, or null.</summary>
    public int? TooManyAt { get; private set; }

    /// <summary>Reads the tag at an offset together with its raw content; null where no tag starts.</summary>
    public ScannedTag? Read(string text, int start, int limit)
    {
        if (TooManyAt is not null || TagLexer.Read(text, start, limit) is not { } tag) return null;
        if (++Tags <= MostTags) return new ScannedTag(tag, ReadContent(text, tag, limit), HasRawContent(text, tag, limit));
        TooManyAt = start;
        return null;
    }

    private bool HasRawContent(string text, Tag tag, int limit) =>
        tag is { Kind: TagKind.Open, Problem: null } && (takesRawContent(tag.Name) || RawContent.IsMarked(text, tag, limit));

    // A closing tag that is missing behind one tag is missing behind the next: it is searched for only once.
    private RawContent? ReadContent(string text, Tag tag, int limit)
    {
        if (!HasRawContent(text, tag, limit)) return null;
        if (!ReferenceEquals(_searched, text)) _notClosed.Clear();
        _searched = text;
        if (_notClosed.Contains(tag.Name)) return null;
        var content = RawContent.Find(text, tag, limit);
        if (content is null) _notClosed.Add(tag.Name);
        return content;
    }
}
