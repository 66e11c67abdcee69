using System.Collections.Frozen;
using Reckon.Site.Pages;
using Reckon.Site.Shortcodes;

namespace Reckon.Site.Rendering;

/// <summary>What pages know of each other: summaries and anchors, learnt by running all pages once.</summary>
internal sealed class SiteKnowledge
{
    private readonly FrozenDictionary<string, PageSummary> _summaries;
    private readonly ILookup<string, Anchor> _anchors;

    /// <summary>Gathers what pages found out, in their order.</summary>
    public SiteKnowledge(IEnumerable<RenderedPage> pages)
    {
        var known = pages.ToList();
        _summaries = known.ToFrozenDictionary(p => p.Page.Url, p => p.Summary, StringComparer.Ordinal);
        _anchors = known.SelectMany(p => p.Registry.Anchors).ToLookup(a => a.Key, StringComparer.Ordinal);
    }

    /// <summary>Before any page has run.</summary>
    public static SiteKnowledge None { get; } = new([]);

    /// <summary>Whether a question of a page's run has an answer here.</summary>
    public bool HasAnswersFor(RenderedPage page) => page.Asked.IsAboutSummaries || page.Asked.Keys.Any(k => FindAnchors(k, page.Page).Count > 0);

    public PageSummary? FindSummary(Page page) => _summaries.GetValueOrDefault(page.Url);

    /// <summary>What is known of a page, or what its file says.</summary>
    public PageSummary SummaryOf(Page page) => FindSummary(page) ?? PageTitles.Unread(page);

    public IReadOnlyList<Anchor> FindAnchors(string key, Page from)
    {
        var all = _anchors[key].Where(a => a.Page.Language == from.Language).ToList();
        var own = all.Where(a => a.Page.Url == from.Url).ToList();
        return own.Count > 0 ? own : all;
    }
}
