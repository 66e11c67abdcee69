using Reckon.Diagnostics;
using Reckon.Site.Pages;

namespace Reckon.Site.Links;

/// <summary>A link on a page that leads nowhere.</summary>
/// <param name="Page">The page.</param>
/// <param name="Code">The finding's name.</param>
/// <param name="Message">The sentence.</param>
/// <param name="Hint">What to do, or null.</param>
/// <param name="Origins">Where authors wrote it; empty for the theme's own.</param>
internal sealed record DeadLink(Page Page, string Code, string Message, string? Hint, IEnumerable<SourceSpan> Origins);
