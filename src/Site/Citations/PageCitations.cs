using System.Text.RegularExpressions;
using Reckon.Site.Metadata;
using Reckon.Site.Numbers;
using Reckon.Site.Rendering;

namespace Reckon.Site.Citations;

/// <summary>Says how a page can be cited. Author and date are those of front matter (<c>author</c>, <c>published</c>); the site stands for an author that is not named.</summary>
internal static partial class PageCitations
{
    /// <summary>The citations; none for the home page, lists of pages, and the page for missing addresses.</summary>
    public static IReadOnlyList<PageCitation> Of(RenderedPage page, SiteContext site)
    {
        var isList = page.Page.IsIndex && !SiteSections.IsReport(page.Page);
        return isList || page.Page.IsNotFound ? [] : CitationStyles.Of(Cited(page, site));
    }

    private static CitedPage Cited(RenderedPage page, SiteContext site)
    {
        var (language, meta) = (page.Page.Language, page.Summary.Meta);
        var siteTitle = site.Settings.SiteTitle?.In(language.Code) ?? site.Settings.Host ?? language.Name;
        var author = meta.GetValueOrDefault("author") as string;
        return new CitedPage
        {
            Key = Other().Replace($"{page.Page.Stem.Replace("/index", "", StringComparison.Ordinal)}-{language.Code}", "-"),
            Author = author ?? siteTitle,
            Site = author is null ? null : siteTitle,
            Title = page.Summary.Title,
            Date = ContentDate.Iso(meta.GetValueOrDefault("published") as string) ?? "",
            Address = site.Settings.Absolute(page.Page.Href),
            Language = language.Tag,
            IsData = page.Registry.Anchors.Any(a => a.Key.StartsWith(ScopedNumbers.LedgerKey(""), StringComparison.Ordinal)),
            Accessed = site.Theme.Strings.Find(language, "cite.accessed") ?? "date",
        };
    }

    [GeneratedRegex("[^A-Za-z0-9-]+")]
    private static partial Regex Other();
}
