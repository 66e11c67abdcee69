using Reckon.Assessments.Portfolios;
using Reckon.Assessments.Printing;
using Reckon.Assessments.Texts;
using Reckon.Diagnostics;
using Reckon.Site.Figures;
using Reckon.Site.Markdown;
using Reckon.Site.Output;
using Reckon.Site.Pages;
using Reckon.Site.Settings;
using Reckon.Site.Shortcodes;

namespace Reckon.Site.Rendering;

/// <summary>The scope of one run of a page; texts within texts get a copy that is one level deeper.</summary>
internal sealed record PageScope(PageRun Run, string? Assessment, SourceSpan At) : IPageScope
{
    /// <summary>How deeply texts may include each other.</summary>
    public const int DeepestLevel = 8;

    public Page Page => Run.Page;

    public SiteLanguage Language => Page.Language;

    public Portfolio Portfolio => Run.Site.Portfolio;

    public NumberPrinter Printer { get; } = new(Run.Page.Language.Code);

    public FigureLibrary Figures => Run.Site.Figures;

    public PageIndex Pages => Run.Site.Pages;

    public SiteSettings Settings => Run.Site.Settings;

    public SourceFolder Files => Run.Site.Files;

    public DiagnosticBag Diagnostics => Run.Diagnostics;

    public PageRegistry Registry => Run.Registry;

    /// <summary>The texts that this one is part of, the page's own not counted.</summary>
    public int Level { get; init; }

    /// <summary>The files whose text is being run, the outermost first.</summary>
    public IReadOnlyList<string> Including { get; init; } = [];

    public IPageScope Within(string? assessment) => this with { Assessment = assessment };

    public PageSummary Summary(Page page)
    {
        Run.Asked.AskForSummary();
        return Run.Site.Known.SummaryOf(page);
    }

    public IReadOnlyList<Anchor> FindAnchors(string key)
    {
        Run.Asked.AskForAnchors(key);
        return Run.Site.Known.FindAnchors(key, Page);
    }

    public HtmlText RenderInline(LocatedText text) => Render(text, MarkdownPipelines.Line);

    public string RenderText(LocatedText text) => PlainText.Of((this with { Run = Run.Aside() }).RenderInline(text).Text);

    public HtmlText RenderMarkdown(LocatedText text) => Render(text, MarkdownPipelines.Page);

    public string AddFile(string path, byte[] bytes)
    {
        if (!OutputPaths.IsInside(path)) throw new ArgumentException($"'{path}' is no path inside the output folder.", nameof(path));
        if (!Run.AddFile(new OutputFile(path, bytes))) Diagnostics.Error("file-twice", At, RenderingMessages.FileTwice(path), "Give one of the two another name.");
        return Link("/" + path);
    }

    public string Link(string address) => Run.Site.Links.Link(address, Language);

    public string Translate(string key, params ReadOnlySpan<string> arguments) =>
        Run.Site.Theme.Strings.Translate(Language, key, arguments, At, Diagnostics);

    /// <summary>The evaluation of a text one level below; null after an error.</summary>
    public Evaluation? Evaluate(LocatedText text, Markdig.MarkdownPipeline pipeline)
    {
        if (Level > DeepestLevel)
        {
            Diagnostics.Error("too-deep", At, ShortcodeMessages.TooDeep(DeepestLevel));
            return null;
        }

        var scan = new ShortcodeScan(TakesRawContent);
        var read = MarkdownText.Parse(text, pipeline, scan, Diagnostics);
        return read is null ? null : Evaluation.Run(read, scan, this with { Level = Level + 1 });
    }

    /// <summary>The evaluation of a text that takes the place of a tag; null after an error, a file that includes itself among them.</summary>
    public Evaluation? Include(LocatedText text)
    {
        var path = text.Span.File.Path;
        if (!Including.Contains(path)) return (this with { Including = [.. Including, path] }).Evaluate(text, MarkdownPipelines.Page);
        Diagnostics.Error("include-cycle", At, RenderingMessages.IncludeCycle([.. Including, path]), "Break the circle: one of the files must not include the next.");
        return null;
    }

    private HtmlText Render(LocatedText text, Markdig.MarkdownPipeline pipeline) => new(Evaluate(text, pipeline)?.Html().TrimEnd('\n') ?? "");

    private bool TakesRawContent(string name) =>
        Run.Site.Shortcodes.Find(ShortcodeRunner.Resolve(name))?.Content is ContentKind.Raw or ContentKind.Optional;
}
