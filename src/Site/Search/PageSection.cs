namespace Reckon.Site.Search;

/// <summary>A stretch of a page below one heading.</summary>
/// <param name="Id">The heading's id; null for what stands before the first.</param>
/// <param name="Heading">The heading; empty before the first.</param>
/// <param name="Text">What stands below it, without markup.</param>
internal sealed record PageSection(string? Id, string Heading, string Text);
