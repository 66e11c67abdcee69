using Reckon.Diagnostics;

namespace Reckon.Site.Links;

/// <summary>A link and the place where an author wrote it, or the tag that gave it.</summary>
/// <param name="Link">The link as it stands in the page, normalized.</param>
/// <param name="Span">The place.</param>
internal sealed record LinkOrigin(string Link, SourceSpan Span);
