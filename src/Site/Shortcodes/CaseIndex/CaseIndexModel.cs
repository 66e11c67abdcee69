namespace Reckon.Site.Shortcodes.CaseIndex;

/// <summary>All case studies with the ways to look them up.</summary>
/// <param name="Total">How many there are.</param>
/// <param name="Tiles">The provincial units on the map.</param>
/// <param name="Facets">The ways to look them up.</param>
/// <param name="Cases">The case studies.</param>
public sealed record CaseIndexModel(string Total, IReadOnlyList<CaseTile> Tiles, IReadOnlyList<CaseFacet> Facets, IReadOnlyList<IndexedCase> Cases);
