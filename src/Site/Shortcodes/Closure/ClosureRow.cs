namespace Reckon.Site.Shortcodes.Closure;

/// <summary>An identity that a table has to fulfil, as a row.</summary>
/// <param name="Label">The identity in words.</param>
/// <param name="Gap">The largest gap as a share, in HTML.</param>
/// <param name="Sector">Where it is, or null for the whole table.</param>
public sealed record ClosureRow(string Label, string Gap, string? Sector);
