namespace Reckon.Site.Numbers;

/// <summary>A place in a source as readers see it.</summary>
/// <param name="Text">The source.</param>
/// <param name="At">Section, table or page, or null.</param>
/// <param name="Href">Where the source can be read, or null.</param>
public sealed record SourceText(string Text, string? At, string? Href);
