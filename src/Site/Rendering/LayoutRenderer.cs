using Reckon.Assessments.Texts;
using Reckon.Diagnostics;
using Reckon.Site.Pages;

namespace Reckon.Site.Rendering;

/// <summary>Puts pages that have run into their layouts.</summary>
internal static class LayoutRenderer
{
    /// <summary>The finished page; null after an error.</summary>
    public static string? Render(RenderedPage page, SiteContext site, DiagnosticBag diagnostics)
    {
        var layout = page.Page.Meta.Text("layout") ?? Default(page.Page, site);
        if (!site.Theme.HasLayout(layout, diagnostics)) return null;
        return site.Theme.RenderLayout(layout.Text, new LayoutModel(page, site).Build(), page.Page.Language, diagnostics);
    }

    /// <summary>The page at an old address of a page.</summary>
    public static string? Render(Redirect redirect, RenderedPage page, SiteContext site, DiagnosticBag diagnostics)
    {
        var name = new LocatedText("redirect", redirect.Span, Verbatim: false);
        if (!site.Theme.HasLayout(name, diagnostics)) return null;
        var model = new LayoutModel(page, site).Build();
        model["redirect"] = redirect.Page.Href;
        return site.Theme.RenderLayout(name.Text, model, redirect.Page.Language, diagnostics);
    }

    private static LocatedText Default(Page page, SiteContext site)
    {
        var name = SiteSections.DefaultLayout(page);
        return new LocatedText(site.Theme.Knows(name) ? name : "default", page.FirstLine, Verbatim: false);
    }
}
