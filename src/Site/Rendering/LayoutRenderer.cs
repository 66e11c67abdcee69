using Reckon.Assessments.Texts;
using Reckon.Diagnostics;
using Reckon.Site.Pages;

namespace Reckon.Site.Rendering;

/// <summary>Puts pages that have run into their layouts. Threads share it.</summary>
internal sealed class LayoutRenderer(SiteContext site, DiagnosticBag diagnostics)
{
    private readonly IReadOnlyDictionary<string, SectionModel> _sections = SectionModel.Of(site);

    /// <summary>The finished page; null after an error.</summary>
    public string? Render(RenderedPage page)
    {
        var layout = page.Page.Meta.Text("layout") ?? Default(page.Page);
        if (!site.Theme.HasLayout(layout, diagnostics)) return null;
        return site.Theme.RenderLayout(layout.Text, Model(page), page.Page.Language, diagnostics);
    }

    /// <summary>The page at an old address of a page.</summary>
    public string? Render(Redirect redirect, RenderedPage page)
    {
        var name = new LocatedText("redirect", redirect.Span, Verbatim: false);
        if (!site.Theme.HasLayout(name, diagnostics)) return null;
        var model = Model(page);
        model["redirect"] = redirect.Page.Href;
        return site.Theme.RenderLayout(name.Text, model, redirect.Page.Language, diagnostics);
    }

    private Dictionary<string, object?> Model(RenderedPage page) => new LayoutModel(page, site, _sections[page.Page.Language.Code]).Build();

    private LocatedText Default(Page page)
    {
        var name = SiteSections.DefaultLayout(page);
        return new LocatedText(site.Theme.Knows(name) ? name : "default", page.FirstLine, Verbatim: false);
    }
}
