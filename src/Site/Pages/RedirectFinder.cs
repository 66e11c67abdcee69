using Reckon.Diagnostics;
using Reckon.Site.Settings;

namespace Reckon.Site.Pages;

/// <summary>Finds the old addresses that pages name in <c>RedirectFrom</c>.</summary>
internal static class RedirectFinder
{
    public static IReadOnlyList<Redirect> Find(PageIndex pages, SiteSettings settings, DiagnosticBag diagnostics)
    {
        var addresses = new PageAddresses(settings, diagnostics);
        return [.. from page in pages.All
                   from old in page.Meta.Texts("RedirectFrom")
                   let path = addresses.Destination(old)
                   where path is not null
                   select new Redirect(path, page, old.Span)];
    }
}
