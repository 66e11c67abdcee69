using Reckon.Diagnostics;

namespace Reckon.Assessments.Texts;

/// <summary>A text with the place where its author wrote it.</summary>
/// <param name="Text">The text as read.</param>
/// <param name="Span">Its place.</param>
/// <param name="Verbatim">Whether the characters at <paramref name="Span"/> are the text itself, one for one, so that an offset into the text is an offset into the file.</param>
public sealed record LocatedText(string Text, SourceSpan Span, bool Verbatim)
{
    /// <summary>The place of a stretch of the text; the whole place where the file holds the text in another form.</summary>
    public SourceSpan Slice(int start, int length) => Verbatim ? Span.Slice(start, length) : Span;
}
