namespace Reckon.Site.Citations;

/// <summary>How to cite a page, in one style.</summary>
/// <param name="Style">The style's or format's name.</param>
/// <param name="Text">The text to copy.</param>
/// <param name="IsCode">Whether it is meant for programs.</param>
internal sealed record PageCitation(string Style, string Text, bool IsCode);
