namespace Reckon.Site.Search;

/// <summary>An entry of the index: what a result shows and which words find it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Title">The heading, title or label; its words count most.</param>
/// <param name="Context">Where it belongs: the page's title; empty for the page itself.</param>
/// <param name="Href">The link to it.</param>
/// <param name="Text">Its text without markup.</param>
/// <param name="Words">Further words that find it and are not shown.</param>
internal sealed record SearchEntry(SearchKind Kind, string Title, string Context, string Href, string Text, string Words);
