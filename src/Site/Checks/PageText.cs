using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Reckon.Diagnostics;
using Reckon.Site.Markdown;
using Reckon.Site.Pages;
using Reckon.Site.Rendering;
using Reckon.Site.Shortcodes;
using SourceSpan = Reckon.Diagnostics.SourceSpan;

namespace Reckon.Site.Checks;

/// <summary>The Markdown of a page as its author wrote it: read, not run.</summary>
/// <param name="Page">The page.</param>
/// <param name="Markdown">Its text.</param>
internal sealed record PageText(Page Page, MarkdownText Markdown)
{
    /// <summary>Reads a page; null where its text cannot be read, which the build has said.</summary>
    public static PageText? Of(Page page, SiteContext site)
    {
        var scan = new ShortcodeScan(n => site.Shortcodes.Find(ShortcodeRunner.Resolve(n))?.Content is ContentKind.Raw or ContentKind.Optional);
        return MarkdownText.Parse(page.Body, MarkdownPipelines.Page, scan, new DiagnosticBag()) is { } text ? new PageText(page, text) : null;
    }

    /// <summary>The tags, in the order of the text.</summary>
    public IEnumerable<Tag> Tags => Markdown.Document.Descendants()
        .Select(n => n switch { ShortcodeInline i => i.Scanned.Tag, ShortcodeBlock b => b.Scanned.Tag, _ => null })
        .OfType<Tag>();

    /// <summary>The lines of prose: paragraphs, headings, cells; without quotations.</summary>
    public IEnumerable<LeafBlock> Lines => Markdown.Document.Descendants<LeafBlock>().Where(b => b.Inline is not null && !IsWithin<QuoteBlock>(b));

    /// <summary>The words of a line that an author typed: no code, no formula, no address, no output of a shortcode.</summary>
    public static IEnumerable<LiteralInline> Words(LeafBlock line) => line.Inline!.Descendants<LiteralInline>().Where(l => !l.Span.IsEmpty);

    /// <summary>The place of a node.</summary>
    public SourceSpan Place(MarkdownObject node) => Markdown.Place(node);

    /// <summary>The place of a tag.</summary>
    public SourceSpan Place(Tag tag) => Markdown.Place(tag.Start, tag.End - tag.Start);

    /// <summary>The author's characters of a node.</summary>
    public string Source(MarkdownObject node) => Markdown.Source.Text.Substring(node.Span.Start, node.Span.Length);

    private static bool IsWithin<T>(Block block)
        where T : Block
    {
        for (Block? above = block; above is not null; above = above.Parent)
        {
            if (above is T) return true;
        }

        return false;
    }
}
