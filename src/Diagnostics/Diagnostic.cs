namespace Reckon.Diagnostics;

/// <summary>One thing that an author has to know, with its place in a file.</summary>
/// <param name="Severity">Whether it stops the build.</param>
/// <param name="Code">A stable name in kebab case, for instance <c>unknown-unit</c>.</param>
/// <param name="Span">Where it is.</param>
/// <param name="Message">A sentence: what was found and what was expected.</param>
/// <param name="Hint">What to do about it, or null.</param>
public sealed record Diagnostic(Severity Severity, string Code, SourceSpan Span, string Message, string? Hint = null);
