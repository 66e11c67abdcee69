using System.Text;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Reckon.Site.Links;
using Reckon.Site.Markdown;
using Reckon.Site.Shortcodes;

namespace Reckon.Site.Rendering;

/// <summary>Runs the shortcodes that stand in HTML which an author wrote, in text and in attributes; not in comments.</summary>
internal sealed class RawHtml(MarkdownText text, ShortcodeScan scan, PageScope scope, ShortcodeRunner runner)
{
    public void Expand(HtmlBlock block)
    {
        if (block.Type == HtmlBlockType.Comment) return;
        if (Expanded(block) is { } html) block.Lines = new StringLineGroup(html);
    }

    public void Expand(HtmlInline inline)
    {
        if (inline.Tag.StartsWith("<!--", StringComparison.Ordinal)) return;
        if (Expanded(inline) is { } html) inline.Tag = html;
    }

    // Null where nothing changes.
    private string? Expanded(MarkdownObject node)
    {
        if (node.Span.IsEmpty || node.Span.End >= text.Source.Text.Length) return null;
        var (start, end) = (node.Span.Start, node.Span.End + 1);
        RememberLinks(start, end);
        return text.Source.Text.IndexOf("<?", start, end - start, StringComparison.Ordinal) < 0 ? null : Expand(start, end);
    }

    private string Expand(int start, int end)
    {
        var source = text.Source.Text;
        var html = new StringBuilder();
        var from = start;
        for (var at = start; at < end; at++)
        {
            if (source[at] != '<' || scan.Read(source, at, end) is not { } scanned) continue;
            html.Append(source, from, at - from).Append(Run(scanned, IsInTag(html)));
            from = scanned.End;
            at = from - 1;
        }

        return html.Append(source, from, end - from).ToString();
    }

    private string Run(ScannedTag scanned, bool isInTag)
    {
        var tag = scanned.Tag;
        var isComplete = tag.Problem is null && (tag.Kind == TagKind.SelfClosing || scanned.Content is not null);
        if (!isComplete) Report(tag);
        var ran = runner.Run(scanned, isComplete, isInTag ? Placement.Text : Placement.Inline, null);
        if (ran is not var (name, output)) return "";
        var html = Html(name, output);
        scope.Run.AddLinksOf(html, runner.Place(tag));
        return isInTag ? PlainText.Escape(PlainText.Of(html)) : html;
    }

    private string Html(string name, ShortcodeOutput output) => output switch
    {
        HtmlOutput ready => ready.Html.Text,
        MarkdownOutput markdown => scope.Include(markdown.Text)?.Html() ?? "",
        TemplateOutput template => scope.Run.Site.Theme.RenderShortcode(name, template.Model, scope.Language, scope.Diagnostics),
        _ => "",
    };

    private void Report(Tag tag)
    {
        var problem = tag.Problem ?? TagMessages.NotClosed(tag.Name, tag.Start, tag.End - tag.Start);
        scope.Diagnostics.Error(problem.Code, text.Place(problem.Start, problem.Length), problem.Message, problem.Hint);
    }

    private void RememberLinks(int start, int end)
    {
        foreach (var link in HtmlAttributes.Of(text.Source.Text[start..end]).Where(a => a.IsLink))
            scope.Run.AddLink(link.Value, text.Place(start + link.Start, link.Length));
    }

    private static bool IsInTag(StringBuilder before)
    {
        for (var i = before.Length - 1; i >= 0; i--)
        {
            if (before[i] == '>') return false;
            if (before[i] == '<') return true;
        }

        return false;
    }
}
