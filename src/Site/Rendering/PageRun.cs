using Reckon.Diagnostics;
using Reckon.Site.Links;
using Reckon.Site.Output;
using Reckon.Site.Pages;
using Reckon.Site.Shortcodes;

namespace Reckon.Site.Rendering;

/// <summary>What one run of a page collects. One thread uses it.</summary>
internal sealed class PageRun(Page page, SiteContext site)
{
    private readonly List<LinkOrigin> _links = [];
    private readonly HashSet<string> _linked = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OutputFile> _files = new(StringComparer.Ordinal);

    public Page Page { get; } = page;

    public SiteContext Site { get; } = site;

    public DiagnosticBag Diagnostics { get; init; } = new();

    public PageRegistry Registry { get; } = new();

    public Questions Asked { get; init; } = new();

    public IReadOnlyList<LinkOrigin> Links => _links;

    public IReadOnlyList<OutputFile> Files => [.. _files.Values.OrderBy(f => f.Path, StringComparer.Ordinal)];

    /// <summary>The same page with an empty registry: for texts that stand elsewhere than on the page.</summary>
    public PageRun Aside() => new(Page, Site) { Diagnostics = Diagnostics, Asked = Asked };

    /// <summary>Remembers who wrote a link.</summary>
    public void AddLink(string link, SourceSpan span)
    {
        var normalized = LinkUrl.Normalize(link);
        _linked.Add(normalized);
        _links.Add(new LinkOrigin(normalized, span));
    }

    /// <summary>Remembers a tag as the origin of the links that it gave, unless they have one: those of its content.</summary>
    public void AddLinksOf(string html, SourceSpan tag)
    {
        foreach (var link in HtmlAttributes.Of(html).Where(a => a.IsLink).Select(a => a.Value))
        {
            if (!_linked.Contains(LinkUrl.Normalize(link))) AddLink(link, tag);
        }
    }

    /// <summary>Adds a file; false where the run has another one at that path.</summary>
    public bool AddFile(OutputFile file) =>
        _files.TryAdd(file.Path, file) || _files[file.Path].Bytes.Span.SequenceEqual(file.Bytes.Span);
}
