namespace Reckon.Site.Shortcodes;

/// <summary>The way back from an entry in the list of references to a place that cites it.</summary>
/// <param name="Href">The link, within the page.</param>
/// <param name="Label">What a screen reader says of it.</param>
public sealed record Back(string Href, string Label);
