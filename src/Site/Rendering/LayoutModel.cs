using Reckon.Site.Citations;
using Reckon.Site.Metadata;
using Reckon.Site.Pages;
using Reckon.Site.Settings;
using Reckon.Site.Shortcodes;

namespace Reckon.Site.Rendering;

/// <summary>Makes the model that layouts read, of a page that has run and of all others' summaries.</summary>
internal sealed class LayoutModel(RenderedPage rendered, SiteContext site, SectionModel section)
{
    private readonly Page _page = rendered.Page;

    /// <summary>The model; parts stand in it by their names.</summary>
    public Dictionary<string, object?> Build()
    {
        var model = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["site"] = new { Title = site.Settings.SiteTitle?.In(Language.Code) ?? "", Description = site.Settings.SiteDescription?.In(Language.Code) ?? "", site.Settings.Host },
            ["language"] = Language,
            ["root"] = site.Pages.Home(Language)?.Href ?? site.Links.Link("/", Language),
            ["page"] = PageModel(),
            ["languages"] = Languages(),
            ["alternates"] = Alternates(),
            ["nav"] = Navigation(),
            ["crumbs"] = Crumbs(),
            ["content"] = rendered.Content,
            ["headings"] = rendered.Headings.Where(h => h.Depth is 2 or 3).ToList(),
            ["previous"] = site.Pages.Previous(_page) is { } previous ? Link(previous) : null,
            ["next"] = site.Pages.Next(_page) is { } next ? Link(next) : null,
            ["children"] = site.Pages.Children(_page).Select(p => SectionModel.Card(p, site)).ToList(),
            ["reports"] = section.Reports,
            ["cases"] = section.Cases,
            ["references"] = rendered.Registry.References,
            ["cards"] = rendered.Registry.Cards,
            ["citations"] = PageCitations.Of(rendered, site),
            ["structured"] = StructuredData.Of(rendered, site) is { } data ? new HtmlText(data) : null,
        };
        foreach (var (name, part) in rendered.Parts) model[name] = part;
        return model;
    }

    private SiteLanguage Language => _page.Language;

    private object PageModel() => new
    {
        rendered.Title,
        TitleText = rendered.Summary.Title,
        rendered.Summary.Description,
        Url = _page.Href,
        Canonical = site.Settings.Absolute(_page.Href),
        Path = _page.OutputPath,
        Updated = Updated(),
        Published = ContentDate.Iso(rendered.Summary.Meta.GetValueOrDefault("published") as string),
        Image = Image(),
        IsHome = _page.Stem == "index",
        Locale = SocialLocale.Of(Language.Tag),
        rendered.Meta,
    };

    // Front matter "updated": no clock is asked, so that a page says so only when its author does.
    private object? Updated() => rendered.Summary.Meta.GetValueOrDefault("updated") is string { Length: > 0 } text ? new { Text = text, Iso = ContentDate.Iso(text) } : null;

    // Front matter "image": a picture for those who pass the page on. Its link is checked as any other.
    private object? Image() => _page.Meta.Text("image") is { } image && site.Links.Resolve(image.Text, image.Span.File.Path, Language) is { } href
        ? new { Href = href, Absolute = site.Settings.Absolute(href) }
        : null;

    private List<object> Languages() => [.. site.Settings.Languages.Select(LanguageModel)];

    private object LanguageModel(SiteLanguage language)
    {
        var twin = site.Pages.Twin(_page, language);
        return new
        {
            language.Code,
            language.Tag,
            language.Name,
            Href = (twin ?? site.Pages.Home(language))?.Href ?? site.Links.Link(language.Prefix + "/", language),
            Current = language == Language,
            Missing = twin is null,
        };
    }

    private List<object> Alternates() =>
        [.. site.Settings.Languages
            .Select(l => (l.Tag, Twin: site.Pages.Twin(_page, l)))
            .Where(l => l.Twin is not null && site.Settings.Host is not null)
            .Select(l => new { l.Tag, Locale = SocialLocale.Of(l.Tag), Current = l.Twin!.Language == Language, Href = site.Settings.Absolute(l.Twin!.Href) })];

    private List<object> Navigation()
    {
        var here = site.Pages.Ancestors(_page).Append(_page).Select(p => p.Url).ToHashSet(StringComparer.Ordinal);
        return [.. section.Menu.Select(m => (object)new { m.Title, m.Page.Href, Current = here.Contains(m.Page.Url) })];
    }

    private string MenuTitle(Page page) => SectionModel.MenuTitle(site.Known.SummaryOf(page));

    private List<object> Crumbs()
    {
        var above = site.Pages.Ancestors(_page);
        if (above.Count == 0) return [];
        return [.. above.Select(p => new { Title = MenuTitle(p), Href = (string?)p.Href }), new { Title = MenuTitle(_page), Href = (string?)null }];
    }

    private object Link(Page page) => new { site.Known.SummaryOf(page).Title, page.Href };
}
