using System.Text.RegularExpressions;
using Markdig.Syntax;
using Reckon.Site.Markdown;
using Reckon.Site.Pages;
using Reckon.Site.Shortcodes;

namespace Reckon.Site.Rendering;

/// <summary>Runs one page: front matter, Markdown with its shortcodes, headings, parts.</summary>
internal sealed partial class PageRenderer
{
    private const int LongestDescription = 200;

    private readonly PageRun _run;
    private readonly PageScope _scope;

    private PageRenderer(Page page, SiteContext site)
    {
        _run = new PageRun(page, site);
        _scope = new PageScope(_run, page.Assessment, page.FirstLine) { Including = [page.File.Path] };
    }

    /// <summary>Runs a page.</summary>
    public static RenderedPage Render(Page page, SiteContext site) => new PageRenderer(page, site).Render();

    private RenderedPage Render()
    {
        var page = _run.Page;
        var title = page.Meta.Text("title") is { } given ? _scope.RenderInline(given) : new HtmlText(PlainText.Escape(PageTitles.FromName(page)));
        var meta = MetaModel.Build(page.Meta, _scope);
        var body = _scope.Evaluate(page.Body, MarkdownPipelines.Page);
        var headings = body is null ? [] : Headings(body);
        var content = new HtmlText(body?.Html() ?? "");
        var parts = _run.Site.Parts.ToDictionary(p => p.Name, p => p.Build(_scope), StringComparer.Ordinal);
        return new RenderedPage
        {
            Page = page,
            Title = title,
            Meta = meta,
            Content = content,
            Headings = ContentsHeadings.Of(headings, content.Text),
            Parts = parts,
            Summary = new PageSummary(page, PlainText.Of(title.Text), Description(body), MetaModel.WithoutMarkup(meta), OnCards(parts)),
            Registry = _run.Registry,
            Links = _run.Links,
            Files = _run.Files,
            Findings = _run.Diagnostics.Ordered(),
            Asked = _run.Asked,
        };
    }

    private List<Heading> Headings(Evaluation body)
    {
        var headings = new List<Heading>();
        foreach (var block in body.Document.Descendants<HeadingBlock>())
        {
            if (Markdig.Renderers.Html.HtmlAttributesExtensions.TryGetAttributes(block)?.Id is not { } id) continue;
            var text = block.Inline is null ? "" : PlainText.Of(body.Html(block.Inline));
            headings.Add(new Heading(id, text, block.Level));
            _run.Registry.Define(new Anchor("#" + id, id, text, _run.Page));
        }

        return headings;
    }

    private string Description(Evaluation? body)
    {
        if (_run.Page.Meta.Text("description") is { } given) return _scope.RenderText(given);
        var first = body?.Document.Descendants<ParagraphBlock>().FirstOrDefault(p => p.Inline is not null);
        return first is null ? "" : Shortened(PlainText.Of(body!.Html(first.Inline!)));
    }

    // At the end of a sentence where one is near, else at a blank; never in the middle of a character.
    private static string Shortened(string text)
    {
        if (text.Length <= LongestDescription) return text;
        var end = SentenceEnd().Match(text[..LongestDescription]);
        if (end.Success) return text[..(end.Index + end.Length)].TrimEnd();
        var cut = text.LastIndexOf(' ', LongestDescription);
        return text[..(cut > 0 ? cut : char.IsHighSurrogate(text[LongestDescription - 1]) ? LongestDescription - 1 : LongestDescription)] + "…";
    }

    private Dictionary<string, object?> OnCards(Dictionary<string, object?> parts) =>
        _run.Site.Parts.Where(p => p.IsOnCards).ToDictionary(p => p.Name, p => parts[p.Name], StringComparer.Ordinal);

    [GeneratedRegex(@"[。！？]|[.!?] ", RegexOptions.RightToLeft)]
    private static partial Regex SentenceEnd();
}
