using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SourceSpan = Reckon.Diagnostics.SourceSpan;

namespace Reckon.Site.Checks.RawMarkup;

/// <summary>The HTML that an author wrote into Markdown, comments left out.</summary>
internal static class RawHtmlPieces
{
    /// <summary>The pieces of a page with their places.</summary>
    public static IEnumerable<SourceSpan> Of(PageText text) => text.Markdown.Document.Descendants()
        .Where(n => n is HtmlBlock { Type: not HtmlBlockType.Comment } or HtmlInline && !n.Span.IsEmpty && n.Span.End < text.Markdown.Source.Text.Length)
        .Select(text.Place)
        .Where(s => !s.Text.StartsWith("<!--", StringComparison.Ordinal));
}
