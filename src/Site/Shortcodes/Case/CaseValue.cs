namespace Reckon.Site.Shortcodes.Case;

/// <summary>A number of a case.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Full">Its value with unit.</param>
/// <param name="Card">The id of its card.</param>
public sealed record CaseValue(string Label, string Full, string Card);
