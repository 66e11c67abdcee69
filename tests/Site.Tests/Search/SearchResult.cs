namespace Reckon.Site.Tests.Search;

/// <summary>An entry that a search found.</summary>
internal sealed record SearchResult(string Kind, string Title, string Context, string Href, string Text);
