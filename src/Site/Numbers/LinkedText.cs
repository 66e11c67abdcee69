namespace Reckon.Site.Numbers;

/// <summary>A text that may lead somewhere.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Text">Its value, or empty.</param>
/// <param name="Href">Where it leads, or null.</param>
public sealed record LinkedText(string Label, string Text, string? Href);
