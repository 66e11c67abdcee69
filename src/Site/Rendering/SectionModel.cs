using Reckon.Site.Pages;
using Reckon.Site.Settings;
using Reckon.Site.Shortcodes;

namespace Reckon.Site.Rendering;

/// <summary>What the layouts of all pages in one language have in common.</summary>
/// <param name="Menu">The pages of the main menu with their titles there.</param>
/// <param name="Reports">The cards of all reports.</param>
/// <param name="Cases">The cards of all case studies.</param>
internal sealed record SectionModel(IReadOnlyList<(Page Page, string Title)> Menu, IReadOnlyList<object> Reports, IReadOnlyList<object> Cases)
{
    /// <summary>The models of all languages, by code.</summary>
    public static IReadOnlyDictionary<string, SectionModel> Of(SiteContext site) =>
        site.Settings.Languages.ToDictionary(l => l.Code, l => Of(site, l), StringComparer.Ordinal);

    /// <summary>The card of a page in lists.</summary>
    public static Dictionary<string, object?> Card(Page page, SiteContext site)
    {
        var summary = site.Known.SummaryOf(page);
        return new Dictionary<string, object?>(summary.Parts, StringComparer.Ordinal)
        {
            ["title"] = summary.Title,
            ["description"] = summary.Description,
            ["href"] = page.Href,
            ["meta"] = summary.Meta,
        };
    }

    /// <summary>The title of a page in menus. Front matter "nav": a title may be a sentence, a menu has room for a word.</summary>
    public static string MenuTitle(PageSummary summary) => summary.Meta.GetValueOrDefault("nav") as string ?? summary.Title;

    private static SectionModel Of(SiteContext site, SiteLanguage language) => new(
        [.. SiteSections.Menu(site, language).Select(p => (p, MenuTitle(site.Known.SummaryOf(p))))],
        [.. site.Pages.Where(language, SiteSections.IsReport).Select(p => Card(p, site))],
        [.. site.Pages.Where(language, SiteSections.IsCase).Select(p => Card(p, site))]);
}
