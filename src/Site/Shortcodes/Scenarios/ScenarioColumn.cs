namespace Reckon.Site.Shortcodes.Scenarios;

/// <summary>A scenario.</summary>
/// <param name="Label">What it supposes.</param>
/// <param name="Note">Why, or null.</param>
/// <param name="Set">What it replaces, in words.</param>
public sealed record ScenarioColumn(string Label, string? Note, IReadOnlyList<string> Set);
