using Reckon.Site.Pages;

namespace Reckon.Site.Shortcodes;

/// <summary>A place that references can lead to.</summary>
/// <param name="Key">What authors write: <c>fig:total</c>, <c>table:jobs</c>, <c>#heading</c>.</param>
/// <param name="Id">Its id on the page.</param>
/// <param name="Text">What a reference to it says: "Figure 2", the heading's text.</param>
/// <param name="Page">Its page.</param>
public sealed record Anchor(string Key, string Id, string Text, Page Page);
