using Reckon.Diagnostics;
using Reckon.Site.Pages;
using Reckon.Site.Settings;

namespace Reckon.Site.Rendering;

/// <summary>The folders of a site that layouts list by themselves, and its main menu.</summary>
internal static class SiteSections
{
    /// <summary>Whether a page is a report's own: <c>reports/x/index</c>.</summary>
    public static bool IsReport(Page page) => page.IsIndex && page.Folder.StartsWith("reports/", StringComparison.Ordinal) && page.Folder.Count(c => c == '/') == 2;

    /// <summary>Whether a page is a case study: <c>cases/x</c>.</summary>
    public static bool IsCase(Page page) => page is { Folder: PageIndex.CasesFolder, IsIndex: false };

    /// <summary>The layout of pages that name none.</summary>
    public static string DefaultLayout(Page page) =>
        page.Stem == "index" ? "home" : IsReport(page) ? "report" : IsCase(page) ? "case" : "default";

    /// <summary>The pages of the main menu in a language: those of the settings, else the pages right below the home page.</summary>
    public static IReadOnlyList<Page> Menu(SiteContext site, SiteLanguage language)
    {
        if (site.Settings.Navigation.Count > 0) return [.. site.Settings.Navigation.Select(n => Find(site.Pages, n.Text, language)).OfType<Page>()];
        return site.Pages.Home(language) is { } home ? site.Pages.Children(home) : [];
    }

    /// <summary>Reports entries of the menu that are no page in any language.</summary>
    public static void CheckMenu(SiteSettings settings, PageIndex pages, DiagnosticBag diagnostics)
    {
        foreach (var entry in settings.Navigation.Where(n => settings.Languages.All(l => Find(pages, n.Text, l) is null)))
            diagnostics.Error("unknown-page", entry.Span, RenderingMessages.UnknownNavigation(entry.Text), Suggestion.For(entry.Text, pages.All.Select(p => p.Stem)));
    }

    private static Page? Find(PageIndex pages, string path, SiteLanguage language)
    {
        var stem = path.TrimStart('~').Trim('/');
        return pages.Find(stem, language) ?? pages.Find($"{stem}/index".TrimStart('/'), language);
    }
}
