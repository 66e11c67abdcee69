namespace Reckon.Site.Shortcodes.CaseIndex;

/// <summary>A provincial unit as a tile of the map.</summary>
/// <param name="Place">Its place as classes of row and column.</param>
/// <param name="Label">Its name on the tile.</param>
/// <param name="Name">Its name.</param>
/// <param name="Count">How many case studies play there; null for none.</param>
/// <param name="Href">The entry that lists them, or null.</param>
public sealed record CaseTile(string Place, string Label, string Name, string? Count, string? Href);
