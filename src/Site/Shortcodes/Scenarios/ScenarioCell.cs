namespace Reckon.Site.Shortcodes.Scenarios;

/// <summary>A quantity in a scenario.</summary>
/// <param name="Text">Its value.</param>
/// <param name="Change">Its change in percent, or null where there is none.</param>
public sealed record ScenarioCell(string Text, string? Change);
