namespace Reckon.Site.Shortcodes.Cite;

/// <summary>A citation in the text.</summary>
/// <param name="Number">The number of the work on this page.</param>
/// <param name="Href">The link to its entry.</param>
/// <param name="Id">The id of this citation.</param>
/// <param name="Text">The work and the place in it, in short.</param>
public sealed record CiteModel(int Number, string Href, string Id, string Text);
