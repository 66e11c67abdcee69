namespace Reckon.Site.Shortcodes.Changes;

/// <summary>What changed.</summary>
/// <param name="Summary">How much, in a sentence.</param>
/// <param name="Rows">The numbers whose value moved.</param>
public sealed record ChangesModel(string Summary, IReadOnlyList<ChangeRow> Rows);
