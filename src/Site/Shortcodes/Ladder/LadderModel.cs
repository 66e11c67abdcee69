namespace Reckon.Site.Shortcodes.Ladder;

/// <summary>A ladder.</summary>
/// <param name="Id">Its id on the page.</param>
/// <param name="Label">What is counted down.</param>
/// <param name="Rungs">Its rungs.</param>
public sealed record LadderModel(string Id, string Label, IReadOnlyList<RungModel> Rungs);
