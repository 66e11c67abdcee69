using Reckon.Diagnostics;
using Reckon.Site.Links;
using Reckon.Site.Output;
using Reckon.Site.Pages;
using Reckon.Site.Shortcodes;

namespace Reckon.Site.Rendering;

/// <summary>A page whose Markdown and shortcodes have run, before its layout.</summary>
internal sealed record RenderedPage
{
    public required Page Page { get; init; }

    /// <summary>The title as HTML.</summary>
    public required HtmlText Title { get; init; }

    public required PageSummary Summary { get; init; }

    /// <summary>The front matter as HTML.</summary>
    public required IReadOnlyDictionary<string, object?> Meta { get; init; }

    public required HtmlText Content { get; init; }

    public required IReadOnlyList<Heading> Headings { get; init; }

    public required PageRegistry Registry { get; init; }

    public required IReadOnlyDictionary<string, object?> Parts { get; init; }

    public required IReadOnlyList<LinkOrigin> Links { get; init; }

    /// <summary>Files that its shortcodes wrote.</summary>
    public required IReadOnlyList<OutputFile> Files { get; init; }

    /// <summary>What is wrong with it.</summary>
    public required IReadOnlyList<Diagnostic> Findings { get; init; }

    /// <summary>What its run asked about other pages.</summary>
    public required Questions Asked { get; init; }

    public bool HasErrors => Findings.Any(f => f.Severity == Severity.Error);
}
