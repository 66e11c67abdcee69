using Reckon.Diagnostics;

namespace Reckon.Site.Checks;

/// <summary>A remark.</summary>
/// <param name="Span">Where it is.</param>
/// <param name="Message">A sentence: what was found.</param>
/// <param name="Hint">What to do about it, or null.</param>
internal sealed record RuleFinding(SourceSpan Span, string Message, string? Hint = null);
