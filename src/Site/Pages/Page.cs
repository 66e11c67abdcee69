using Reckon.Assessments.Texts;
using Reckon.Diagnostics;
using Reckon.Site.Settings;

namespace Reckon.Site.Pages;

/// <summary>A page of the site: one file in one language.</summary>
public sealed record Page
{
    /// <summary>The author's file.</summary>
    public required SourceFile File { get; init; }

    /// <summary>Its path below the input folder without language and <c>.md</c>: <c>reports/x/index</c>. Twins share it.</summary>
    public required string Stem { get; init; }

    /// <summary>Its language.</summary>
    public required SiteLanguage Language { get; init; }

    /// <summary>Front matter over directory metadata.</summary>
    public required PageMeta Meta { get; init; }

    /// <summary>The Markdown behind the front matter.</summary>
    public required LocatedText Body { get; init; }

    /// <summary>Its address below the site's root, without the link root: <c>/en/reports/x/</c>.</summary>
    public required string Url { get; init; }

    /// <summary>The link to it from any page: link root and address, ready for <c>href</c>.</summary>
    public required string Href { get; init; }

    /// <summary>The file that it is written to, relative to the output folder.</summary>
    public required string OutputPath { get; init; }

    /// <summary>Its place among its siblings, or null: behind those that have one, by stem.</summary>
    public int? Order { get; init; }

    /// <summary>The folder of its file below the input folder, empty or ending in a slash.</summary>
    public string Folder => Stem[..(Stem.LastIndexOf('/') + 1)];

    /// <summary>Whether it stands for its folder.</summary>
    public bool IsIndex => Stem == "index" || Stem.EndsWith("/index", StringComparison.Ordinal);

    /// <summary>Whether it is shown for addresses that do not exist; it is in no list of pages.</summary>
    public bool IsNotFound => Stem == "404";

    /// <summary>The assessment whose numbers are local to it: front matter <c>assessment</c>, for a case <c>report</c>; else null.</summary>
    public string? Assessment => (Meta.Text("assessment") ?? Meta.Text("report"))?.Text;

    /// <summary>Its file's first line: where findings about the page as a whole are shown.</summary>
    public SourceSpan FirstLine => File.Span(0, File.Line(1).Length);
}
