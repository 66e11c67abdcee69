using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Reckon.Site.Links;
using Reckon.Site.Markdown;
using Reckon.Site.Mathematics;
using Reckon.Site.Shortcodes;
using SourceSpan = Reckon.Diagnostics.SourceSpan;

namespace Reckon.Site.Rendering;

/// <summary>Runs the shortcodes of one text in the order of the text, inner ones first, and resolves its links; afterwards the text can be written.</summary>
internal sealed class Evaluation
{
    private const int DeepestLevel = 32;

    private readonly MarkdownText _text;
    private readonly PageScope _scope;
    private readonly ShortcodeRunner _runner;
    private readonly RawHtml _rawHtml;
    private readonly FormulaEvaluation _formulas;
    private int _level;

    private Evaluation(MarkdownText text, ShortcodeScan scan, PageScope scope)
    {
        (_text, _scope) = (text, scope);
        _runner = new ShortcodeRunner(text, scope);
        _rawHtml = new RawHtml(text, scan, scope, _runner);
        _formulas = new FormulaEvaluation(text, scope.Diagnostics);
    }

    /// <summary>The text, evaluated.</summary>
    public MarkdownDocument Document => _text.Document;

    /// <summary>Evaluates a text.</summary>
    public static Evaluation Run(MarkdownText text, ShortcodeScan scan, PageScope scope)
    {
        var evaluation = new Evaluation(text, scan, scope);
        TableAlignment.Apply(text.Document);
        foreach (var heading in text.Document.Descendants<HeadingBlock>()) evaluation.MakeUnique(heading);
        evaluation.EvaluateBlocks(text.Document);
        return evaluation;
    }

    /// <summary>The text as HTML; a single paragraph from the grammar of lines comes without its element.</summary>
    public string Html() => ReferenceEquals(_text.Pipeline, MarkdownPipelines.Line)
        ? string.Join('\n', Document.OfType<LeafBlock>().Where(b => b.Inline is not null).Select(b => Write(r => r.WriteChildren(b.Inline!))))
        : Write(r => r.Render(Document));

    /// <summary>The HTML of what stands in a line.</summary>
    public string Html(ContainerInline inline) => Write(r => r.WriteChildren(inline));

    // A tag is no part of the id; the hyphen that stood between it and the words goes with it.
    private void MakeUnique(HeadingBlock heading)
    {
        if (heading.TryGetAttributes()?.Id is { } id) heading.GetAttributes().Id = _scope.Registry.UniqueId(id.Trim('-') is { Length: > 0 } trimmed ? trimmed : id);
    }

    private void EvaluateBlocks(ContainerBlock container)
    {
        foreach (var block in container.ToArray()) EvaluateBlock(block);
    }

    private void EvaluateBlock(Block block)
    {
        if (block is ShortcodeBlock shortcode) RunBlock(shortcode);
        else if (block is HtmlBlock html) _rawHtml.Expand(html);
        else if (block is FormulaBlock formula) _formulas.Evaluate(formula);
        else if (block is ContainerBlock container) EvaluateBlocks(container);
        else if (block is LeafBlock { Inline: { } inline }) EvaluateInlines(inline, Placement.Inline);
    }

    private void EvaluateInlines(ContainerInline container, Placement placement)
    {
        foreach (var inline in container.ToArray()) EvaluateInline(inline, placement);
    }

    private void EvaluateInline(Inline inline, Placement placement)
    {
        if (inline is ShortcodeInline shortcode) RunInline(shortcode, placement);
        else if (inline is HtmlInline html) _rawHtml.Expand(html);
        else if (inline is FormulaInline formula) _formulas.Evaluate(formula);
        else if (inline is LinkInline link) EvaluateLink(link);
        else if (inline is ContainerInline container) EvaluateInlines(container, placement);
    }

    private void RunBlock(ShortcodeBlock block)
    {
        if (!Enter(block.Scanned.Tag)) return;
        EvaluateBlocks(block);
        var content = block.Count > 0 || IsOpen(block.Scanned) ? new HtmlText(Write(r => r.WriteChildren(block))) : null;
        var ran = _runner.Run(block.Scanned, block.IsComplete, Placement.Block, content);
        if (ran is (_, MarkdownOutput markdown)) Replace(block, markdown);
        else block.Html = Html(ran, block.Scanned.Tag);
        _level--;
    }

    private void RunInline(ShortcodeInline inline, Placement placement)
    {
        if (!Enter(inline.Scanned.Tag)) return;
        EvaluateInlines(inline, placement);
        var content = IsOpen(inline.Scanned) ? new HtmlText(Html(inline)) : null;
        var html = Html(_runner.Run(inline.Scanned, inline.IsComplete, placement, content), inline.Scanned.Tag);
        inline.Html = placement == Placement.Text ? PlainText.Escape(PlainText.Of(html)) : html;
        _level--;
    }

    private bool Enter(Tag tag)
    {
        if (++_level <= DeepestLevel) return true;
        _level--;
        _scope.Diagnostics.Error("too-deep", _runner.Place(tag), TagMessages.TooDeep(DeepestLevel));
        return false;
    }

    private static bool IsOpen(ScannedTag scanned) => scanned.Tag.Kind == TagKind.Open && scanned.Content is null;

    private string Html((string Name, ShortcodeOutput Output)? ran, Tag tag)
    {
        if (ran is not var (name, output)) return "";
        if (output is MarkdownOutput markdown) return Included(markdown.Text, tag);
        var html = output is HtmlOutput ready ? ready.Html.Text : _scope.Run.Site.Theme.RenderShortcode(name, ((TemplateOutput)output).Model, _scope.Language, _scope.Diagnostics);
        _scope.Run.AddLinksOf(html, _runner.Place(tag));
        return html;
    }

    // Within a line there is no room for blocks: a single paragraph stands there without its element, anything else as it is.
    private string Included(Assessments.Texts.LocatedText text, Tag tag)
    {
        if (Below(tag).Include(text) is not { } included) return "";
        return included.Document is [ParagraphBlock { Inline: { } line }] ? included.Html(line) : included.Html();
    }

    private void Replace(ShortcodeBlock block, MarkdownOutput output)
    {
        block.Clear();
        if (Below(block.Scanned.Tag).Include(output.Text) is not { } included) return;
        foreach (var child in included.Document.ToArray())
        {
            child.Remove();
            block.Add(child);
        }
    }

    private PageScope Below(Tag tag) => _scope with { At = _runner.Place(tag) };

    private void EvaluateLink(LinkInline link)
    {
        EvaluateInlines(link, Placement.Text);
        if (TagInTarget(link) is { } tag) link.Url = PlainText.Of(Html(_runner.Run(tag, tag.Tag is { Problem: null, Kind: TagKind.SelfClosing }, Placement.Text, null), tag.Tag));
        if (link.Url is not { } url) return;
        link.Url = Resolve(url, _text.Place(link));
        _scope.Run.AddLink(link.Url, _text.Place(link));
    }

    private string Resolve(string url, SourceSpan span)
    {
        if (_scope.Run.Site.Links.Resolve(url, span.File.Path, _scope.Language) is { } href) return href;
        _scope.Diagnostics.Error("dead-link", span, LinkMessages.DeadLink(url), _scope.Run.Site.Links.Suggest(url));
        return "";
    }

    // Markdig reads [x](<?# … /?>) as an address in pointed brackets; the author's characters are still there.
    private ScannedTag? TagInTarget(LinkInline link)
    {
        if (link.UrlSpan.IsEmpty || link.Url is not ['?', '#' or '!' or '^', ..]) return null;
        return TagLexer.Read(_text.Source.Text, link.UrlSpan.Start, link.UrlSpan.End + 1) is { } tag ? new ScannedTag(tag, null, false) : null;
    }

    private string Write(Action<HtmlRenderer> write)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer);
        _text.Pipeline.Setup(renderer);
        write(renderer);
        writer.Flush();
        return writer.ToString();
    }
}
