using Reckon.Diagnostics;

namespace Reckon.Site.Pages;

/// <summary>An old address that leads to a page.</summary>
/// <param name="OutputPath">The file at the old address, relative to the output folder.</param>
/// <param name="Page">Where it leads.</param>
/// <param name="Span">Where the front matter names it.</param>
public sealed record Redirect(string OutputPath, Page Page, SourceSpan Span);
