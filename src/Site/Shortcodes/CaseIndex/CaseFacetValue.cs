namespace Reckon.Site.Shortcodes.CaseIndex;

/// <summary>What some case studies have in common.</summary>
/// <param name="Id">The id of its entry.</param>
/// <param name="Text">Its words.</param>
/// <param name="Href">The page about it, or null.</param>
/// <param name="Count">How many case studies there are.</param>
/// <param name="Cases">Links to them; for a mechanism with how each shows it.</param>
public sealed record CaseFacetValue(string Id, string Text, string? Href, string Count, IReadOnlyList<CaseLink> Cases);
