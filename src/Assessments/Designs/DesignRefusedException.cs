using Reckon.Diagnostics;

namespace Reckon.Assessments.Designs;

/// <summary>Says why a design cannot be computed with, and where the author can mend it.</summary>
/// <param name="code">The code of the message.</param>
/// <param name="span">Where to mend it.</param>
/// <param name="message">What was found.</param>
/// <param name="hint">What to do.</param>
internal sealed class DesignRefusedException(string code, SourceSpan span, string message, string hint) : Exception(message)
{
    /// <summary>The code of the message.</summary>
    public string Code { get; } = code;

    /// <summary>Where to mend it.</summary>
    public SourceSpan Span { get; } = span;

    /// <summary>What to do.</summary>
    public string Hint { get; } = hint;
}
