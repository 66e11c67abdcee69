using Reckon.Assessments.Texts;
using Reckon.Diagnostics;

namespace Reckon.Site.Shortcodes;

/// <summary>Markdown that the program wrote itself, for a page to read as its own.</summary>
internal static class GeneratedMarkdown
{
    /// <summary>The text with a place of its own, for messages.</summary>
    /// <param name="origin">What it was made from.</param>
    /// <param name="text">The Markdown.</param>
    public static LocatedText Of(string origin, string text)
    {
        var file = new SourceFile(origin, text);
        return new LocatedText(text, file.Span(0, text.Length), Verbatim: true);
    }
}
