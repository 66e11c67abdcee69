namespace Reckon.Site.Shortcodes.Ledger;

/// <summary>A kind of number that the ledger can be filtered by.</summary>
/// <param name="Key">Its name.</param>
/// <param name="Text">The kind in words.</param>
public sealed record LedgerKind(string Key, string Text);
