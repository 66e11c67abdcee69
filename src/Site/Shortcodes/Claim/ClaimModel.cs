namespace Reckon.Site.Shortcodes.Claim;

/// <summary>A printed number in the text, with its verdict.</summary>
/// <param name="Card">The id of the card that it opens, or null.</param>
/// <param name="Text">The number as printed.</param>
/// <param name="Status">The verdict's name.</param>
/// <param name="StatusText">The verdict in words.</param>
/// <param name="Why">Why.</param>
public sealed record ClaimModel(string? Card, string Text, string Status, string StatusText, string Why);
