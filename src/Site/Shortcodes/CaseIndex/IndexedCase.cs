using Reckon.Site.Shortcodes.Case;

namespace Reckon.Site.Shortcodes.CaseIndex;

/// <summary>A card of the index.</summary>
/// <param name="Facets">The ids of the entries that it stands in, separated by blanks.</param>
/// <param name="Card">The card.</param>
public sealed record IndexedCase(string Facets, CaseModel Card);
