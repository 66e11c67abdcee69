using System.Collections.Frozen;
using Reckon.Site.Settings;

namespace Reckon.Site.Pages;

/// <summary>All pages, to be looked up by file, by address and by their place in the tree of folders.</summary>
public sealed class PageIndex
{
    private readonly FrozenDictionary<(string Stem, string Code), Page> _byStem;
    private readonly FrozenDictionary<string, Page> _byUrl;
    private readonly FrozenDictionary<string, IReadOnlyList<Page>> _childrenOf;
    private readonly FrozenDictionary<string, IReadOnlyList<Page>> _byLanguage;
    private readonly FrozenDictionary<(string Assessment, string Code), Page> _homes;
    private readonly SiteSettings _settings;

    /// <summary>The folder of the case studies below the input folder.</summary>
    public const string CasesFolder = "cases/";

    /// <summary>Indexes pages that have different addresses.</summary>
    public PageIndex(IReadOnlyList<Page> pages, SiteSettings settings)
    {
        (All, _settings) = (pages, settings);
        _byStem = pages.DistinctBy(Key).ToFrozenDictionary(Key);
        _byUrl = pages.ToFrozenDictionary(p => p.Url, StringComparer.Ordinal);
        _byLanguage = pages.GroupBy(p => p.Language.Code).ToFrozenDictionary(g => g.Key, IReadOnlyList<Page> (g) => [.. Sorted(g)], StringComparer.Ordinal);
        _homes = _byLanguage.Values.SelectMany(p => p).Where(p => p.IsIndex && p.Assessment is not null && p.Folder != CasesFolder).DistinctBy(HomeKey).ToFrozenDictionary(HomeKey);
        _childrenOf = pages.Where(p => !p.IsNotFound).Select(p => (Page: p, Parent: Parent(p))).Where(p => p.Parent is not null)
            .GroupBy(p => p.Parent!.Url, p => p.Page)
            .ToFrozenDictionary(g => g.Key, IReadOnlyList<Page> (g) => [.. Sorted(g)]);
    }

    /// <summary>All pages in the order of their files' paths.</summary>
    public IReadOnlyList<Page> All { get; }

    /// <summary>The page of a stem in a language, or null.</summary>
    public Page? Find(string stem, SiteLanguage language) => _byStem.GetValueOrDefault((stem, language.Code));

    /// <summary>The page of a stem in a language, else in the first language that has it, else null.</summary>
    public Page? FindNearest(string stem, SiteLanguage language) =>
        Find(stem, language) ?? _settings.Languages.Select(l => Find(stem, l)).FirstOrDefault(p => p is not null);

    /// <summary>The page of a file below the input folder, with or without a language before <c>.md</c>, in a language or the nearest one that has it.</summary>
    public Page? FindFile(string path, SiteLanguage language) =>
        path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? FindNearest(PageName.Of(path).Stem, language) : null;

    /// <summary>The page at an address below the site's root (<c>/en/audit</c>), or null.</summary>
    public Page? FindUrl(string url) => _byUrl.GetValueOrDefault(url);

    /// <summary>The same page in another language, or null.</summary>
    public Page? Twin(Page page, SiteLanguage language) => Find(page.Stem, language);

    /// <summary>The home page of a language, or null.</summary>
    public Page? Home(SiteLanguage language) => Find("index", language);

    /// <summary>The pages of a language that satisfy a condition, sorted as children are.</summary>
    public IReadOnlyList<Page> Where(SiteLanguage language, Func<Page, bool> condition) =>
        [.. _byLanguage.GetValueOrDefault(language.Code, []).Where(condition)];

    /// <summary>The page that an assessment is explained on, or null: the first index page that names it, that of the case studies left out.</summary>
    public Page? HomeOf(string assessment, SiteLanguage language) => _homes.GetValueOrDefault((assessment, language.Code));

    /// <summary>The pages directly below a page: by their order, then by stem.</summary>
    public IReadOnlyList<Page> Children(Page page) => _childrenOf.GetValueOrDefault(page.Url, []);

    /// <summary>The page of the nearest folder above that has one, or null for the home page.</summary>
    public Page? Parent(Page page)
    {
        var folder = page.IsIndex ? Above(page.Folder) : page.Folder;
        for (; folder is not null; folder = Above(folder))
        {
            if (Find(folder + "index", page.Language) is { } parent && parent != page) return parent;
        }

        return null;
    }

    /// <summary>The pages above a page, the home page first.</summary>
    public IReadOnlyList<Page> Ancestors(Page page)
    {
        var above = new List<Page>();
        for (var parent = Parent(page); parent is not null; parent = Parent(parent)) above.Insert(0, parent);
        return above;
    }

    /// <summary>The page before it among its siblings, or null. Pages right below the home page are followed only where they have an order.</summary>
    public Page? Previous(Page page) => Neighbour(page, -1);

    /// <summary>The page behind it among its siblings, or null.</summary>
    public Page? Next(Page page) => Neighbour(page, 1);

    private Page? Neighbour(Page page, int step)
    {
        if (Parent(page) is not { } parent) return null;
        var row = Children(parent).Where(p => p.Order is not null || parent.Stem != "index").ToList();
        var at = row.IndexOf(page);
        return at < 0 ? null : row.ElementAtOrDefault(at + step);
    }

    private static (string Stem, string Code) Key(Page page) => (page.Stem, page.Language.Code);

    private static (string Assessment, string Code) HomeKey(Page page) => (page.Assessment!, page.Language.Code);

    private static string? Above(string folder) =>
        folder.Length == 0 ? null : folder[..(folder.TrimEnd('/').LastIndexOf('/') + 1)];

    private static IEnumerable<Page> Sorted(IEnumerable<Page> pages) =>
        pages.OrderBy(p => p.Order ?? int.MaxValue).ThenBy(p => p.Stem, StringComparer.Ordinal);
}
