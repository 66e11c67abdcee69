namespace Reckon.Site.Shortcodes.Scenarios;

/// <summary>A quantity in all scenarios.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Href">Its row in the ledger, or null.</param>
/// <param name="Text">Its value.</param>
/// <param name="Cells">Its value in each scenario.</param>
public sealed record ScenarioRow(string Label, string? Href, string Text, IReadOnlyList<ScenarioCell> Cells);
