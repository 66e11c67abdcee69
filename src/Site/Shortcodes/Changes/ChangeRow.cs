namespace Reckon.Site.Shortcodes.Changes;

/// <summary>A number that changed.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Href">Its row in the ledger, or null.</param>
/// <param name="Old">What it was.</param>
/// <param name="New">What it is.</param>
/// <param name="Relative">The change in percent; empty where there is none.</param>
/// <param name="Cause">Why, in words.</param>
public sealed record ChangeRow(string Label, string? Href, string Old, string New, string Relative, string Cause);
