namespace Reckon.Site.Shortcodes.CaseIndex;

/// <summary>A way to look case studies up: by report, place, sector, group or mechanism.</summary>
/// <param name="Key">Its name in front matter.</param>
/// <param name="Id">The id of its heading.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Values">Its values, those with most case studies first.</param>
public sealed record CaseFacet(string Key, string Id, string Title, IReadOnlyList<CaseFacetValue> Values);
