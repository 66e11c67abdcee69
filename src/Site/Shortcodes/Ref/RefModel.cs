namespace Reckon.Site.Shortcodes.Ref;

/// <summary>A reference to a figure, a table or a heading.</summary>
/// <param name="Href">The link.</param>
/// <param name="Text">What it says: "Figure 2", the heading.</param>
public sealed record RefModel(string Href, string Text);
