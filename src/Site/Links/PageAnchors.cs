namespace Reckon.Site.Links;

/// <summary>What a finished page has for links, and which links it has.</summary>
/// <param name="Ids">Its ids.</param>
/// <param name="IdsTwice">Those that stand on it more than once.</param>
/// <param name="Links">Its links, each once, and whether a browser loads them by itself.</param>
internal sealed record PageAnchors(IReadOnlySet<string> Ids, IReadOnlyList<string> IdsTwice, IReadOnlyCollection<(string Link, bool IsLoaded)> Links)
{
    /// <summary>Of a page that could not be finished.</summary>
    public static PageAnchors None { get; } = Of("");

    /// <summary>Reads them off a page.</summary>
    public static PageAnchors Of(string html)
    {
        var (ids, twice, links) = (new HashSet<string>(StringComparer.Ordinal), new List<string>(), new HashSet<(string, bool)>());
        foreach (var attribute in HtmlAttributes.Of(html))
        {
            if (!attribute.IsLink && !ids.Add(attribute.Value)) twice.Add(attribute.Value);
            if (attribute is { IsLink: true, Length: > 0 }) links.Add((attribute.Value, attribute.IsLoaded));
        }

        return new(ids, twice, links);
    }
}
