using Reckon.Site.Rendering;
using Reckon.Site.Settings;

namespace Reckon.Site.Search;

/// <summary>The entries of one language: the sections of all pages, page by page, then figures and tables, then numbers.</summary>
/// <param name="Sections">The sections of each page.</param>
/// <param name="Figures">Figures and tables.</param>
/// <param name="Numbers">The numbers of all ledgers.</param>
internal sealed record SearchEntries(IReadOnlyList<IReadOnlyList<SearchEntry>> Sections, IReadOnlyList<SearchEntry> Figures, IReadOnlyList<SearchEntry> Numbers)
{
    /// <summary>All entries; the place in this list is an entry's number in the index.</summary>
    public IReadOnlyList<SearchEntry> All { get; } = [.. Sections.SelectMany(s => s), .. Figures, .. Numbers];

    /// <summary>Gathers the entries of a language from pages that have run.</summary>
    public static SearchEntries Of(IEnumerable<RenderedPage> pages, SiteLanguage language)
    {
        var own = pages.Where(p => p.Page.Language == language && !p.Page.IsNotFound).ToList();
        var things = own.SelectMany(p => p.Registry.Findables.Select(f => OfThing(f, p))).ToList();
        return new([.. own.AsParallel().AsOrdered().Select(OfPage)], [.. things.Where(t => t.Kind == SearchKind.Figure)], [.. things.Where(t => t.Kind == SearchKind.Number)]);
    }

    private static IReadOnlyList<SearchEntry> OfPage(RenderedPage page)
    {
        var kind = SiteSections.IsCase(page.Page) ? SearchKind.Case : SearchKind.Page;
        return [.. PageSections.Of(page).Select(s => OfSection(s, kind, page))];
    }

    private static SearchEntry OfSection(PageSection section, SearchKind kind, RenderedPage page) => section.Id is { } id
        ? new SearchEntry(kind, section.Heading, page.Summary.Title, Link(page, id), section.Text, "")
        : new SearchEntry(kind, page.Summary.Title, "", page.Page.Href, section.Text, "");

    private static SearchEntry OfThing(Findable thing, RenderedPage page) =>
        new(thing.Kind, thing.Title, page.Summary.Title, Link(page, thing.Id), thing.Text, thing.Words);

    private static string Link(RenderedPage page, string id) => $"{page.Page.Href}#{Uri.EscapeDataString(id)}";
}
