namespace Reckon.Site.Rendering;

/// <summary>What a run of a page asked about the others. One thread uses it.</summary>
internal sealed class Questions
{
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);

    /// <summary>Whether it asked for a page's title, description or front matter.</summary>
    public bool IsAboutSummaries { get; private set; }

    /// <summary>The keys of anchors that it looked for.</summary>
    public IReadOnlyCollection<string> Keys => _keys;

    /// <summary>Notes that a summary was asked for.</summary>
    public void AskForSummary() => IsAboutSummaries = true;

    /// <summary>Notes that the places of a key were asked for.</summary>
    public void AskForAnchors(string key) => _keys.Add(key);
}
