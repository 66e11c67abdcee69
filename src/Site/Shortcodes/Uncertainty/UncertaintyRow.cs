namespace Reckon.Site.Shortcodes.Uncertainty;

/// <summary>An input.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Href">Its row in the ledger, or null.</param>
/// <param name="Input">From which to which value it goes.</param>
/// <param name="Target">From which to which value the number goes with it.</param>
/// <param name="Share">Its share of the variance.</param>
public sealed record UncertaintyRow(string Label, string? Href, string Input, string Target, string Share);
