namespace Reckon.Site.Markdown;

/// <summary>Which tags among siblings belong together, and what is wrong with the others.</summary>
internal sealed class TagMatches
{
    private readonly HashSet<int> _matched = [];
    private readonly List<TagProblem> _problems = [];
    private readonly Stack<(int Index, ScannedTag Scanned)> _open = new();

    private TagMatches()
    {
    }

    /// <summary>What to tell the author, in the order of the text.</summary>
    public IReadOnlyList<TagProblem> Problems => _problems;

    /// <summary>Matches the tags of a row of siblings.</summary>
    /// <param name="row">A tag, or null for a sibling that is none.</param>
    /// <param name="deepest">How deeply elements may be nested.</param>
    public static TagMatches Of(IReadOnlyList<ScannedTag?> row, int deepest)
    {
        var matches = new TagMatches();
        for (var i = 0; i < row.Count; i++)
        {
            if (row[i] is { } scanned) matches.Add(i, scanned, deepest);
        }

        foreach (var (_, left) in matches._open.Reverse()) matches._problems.Add(NotClosed(left.Tag));
        return matches;
    }

    /// <summary>Whether the tag at a place of the row has found its partner.</summary>
    public bool IsMatched(int index) => _matched.Contains(index);

    private void Add(int index, ScannedTag scanned, int deepest)
    {
        var tag = scanned.Tag;
        if (tag.Problem is { } problem) _problems.Add(problem);
        else if (tag.Kind == TagKind.Close) Close(index, tag);
        else if (scanned is { NeedsContent: true, Content: null }) _problems.Add(NotClosed(tag));
        else if (tag.Kind == TagKind.Open && scanned.Content is null) Open(index, scanned, deepest);
    }

    private void Open(int index, ScannedTag scanned, int deepest)
    {
        if (_open.Count < deepest) _open.Push((index, scanned));
        else _problems.Add(new TagProblem("too-deep", scanned.Tag.Start, scanned.Tag.End - scanned.Tag.Start, TagMessages.TooDeep(deepest), "Close some before."));
    }

    private void Close(int index, Tag close)
    {
        if (!_open.Any(o => IsNamed(o.Scanned.Tag, close)))
        {
            _problems.Add(TagMessages.NotOpen(close.Name, close.Start, close.End - close.Start));
            return;
        }

        while (!IsNamed(_open.Peek().Scanned.Tag, close)) _problems.Add(NotClosed(_open.Pop().Scanned.Tag));
        _matched.Add(_open.Pop().Index);
        _matched.Add(index);
    }

    private static bool IsNamed(Tag open, Tag close) => open.Name.Equals(close.Name, StringComparison.OrdinalIgnoreCase);

    private static TagProblem NotClosed(Tag tag) => TagMessages.NotClosed(tag.Name, tag.Start, tag.End - tag.Start);
}
