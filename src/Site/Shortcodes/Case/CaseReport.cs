namespace Reckon.Site.Shortcodes.Case;

/// <summary>The report that a case belongs to.</summary>
/// <param name="Title">The assessment's title.</param>
/// <param name="Href">The link to its page.</param>
public sealed record CaseReport(string Title, string Href);
