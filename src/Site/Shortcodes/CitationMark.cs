namespace Reckon.Site.Shortcodes;

/// <summary>A citation in the text.</summary>
/// <param name="Number">The number of the work on this page.</param>
/// <param name="Id">The id of this citation, to which the list of references leads back.</param>
/// <param name="Href">The link to the work's entry.</param>
public sealed record CitationMark(int Number, string Id, string Href);
