namespace Reckon.Site.Shortcodes.Scenarios;

/// <summary>The table of scenarios.</summary>
/// <param name="Id">The id of the table.</param>
/// <param name="Columns">The scenarios.</param>
/// <param name="Rows">The quantities.</param>
public sealed record ScenariosModel(string Id, IReadOnlyList<ScenarioColumn> Columns, IReadOnlyList<ScenarioRow> Rows);
