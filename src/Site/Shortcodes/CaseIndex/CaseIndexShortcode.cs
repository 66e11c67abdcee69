using System.Globalization;
using Reckon.Charts.Marks.TileMap;
using Reckon.Site.Pages;
using Reckon.Site.Shortcodes.Case;

namespace Reckon.Site.Shortcodes.CaseIndex;

/// <summary>All case studies: a map, cards, and an index by report, place, sector, group and mechanism.</summary>
public sealed class CaseIndexShortcode : IShortcode
{
    // The page of the case has them all.
    private const int ShownNumbers = 4;

    /// <inheritdoc />
    public string Name => "CaseIndex";

    /// <inheritdoc />
    public IReadOnlyList<ShortcodeParameter> Parameters { get; } = [];

    /// <inheritdoc />
    public ContentKind Content => ContentKind.None;

    /// <summary>The key under which an entry makes itself known to the pages of its cases.</summary>
    public static string KeyOf(string id) => $"cases:{id}";

    /// <inheritdoc />
    public ShortcodeOutput? Run(ShortcodeCall call, IPageScope scope)
    {
        var pages = CasePages.All(scope);
        if (pages.Count == 0)
        {
            scope.Diagnostics.Warning("no-cases", call.Tag, "There is no case study in this language.");
            return null;
        }

        var facets = CaseFacetReader.Keys.Select(k => Facet(k, pages, scope)).Where(f => f.Values.Count > 0).ToList();
        foreach (var value in facets.SelectMany(f => f.Values)) scope.Registry.Define(new Anchor(KeyOf(value.Id), value.Id, value.Text, scope.Page));
        return ShortcodeOutput.Of(new CaseIndexModel(Text(pages.Count), Tiles(facets, scope), facets, [.. pages.Select(p => new IndexedCase(IdsOf(p, scope), CaseCards.Of(p, scope)))]));
    }

    private static CaseFacet Facet(string key, IReadOnlyList<Page> pages, IPageScope scope)
    {
        var found = pages.SelectMany(p => CaseFacetReader.Values(key, p, scope).Select(v => (v.Id, v.Text, Page: p))).ToList();
        var values = found.GroupBy(f => f.Id, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal);
        return new(key, scope.Registry.UniqueId($"by-{key}"), scope.Translate("case.facet." + key), [.. values.Select(g => Value(key, g.Key, g.First().Text, [.. g.Select(f => f.Page)], scope))]);
    }

    private static CaseFacetValue Value(string key, string id, string text, IReadOnlyList<Page> pages, IPageScope scope)
    {
        var home = key == "report" ? CaseCards.ReportOf(pages[0], scope)?.Href : null;
        return new(scope.Registry.UniqueId(id), text, home, Text(pages.Count), [.. pages.Select(p => Link(key, p, scope))]);
    }

    private static CaseLink Link(string key, Page page, IPageScope scope) => new(
        scope.Summary(page).Title, page.Href, key == "mechanism" ? CaseFacetReader.How(page, scope) : null, key == "mechanism" ? [.. CasePages.NumbersOf(page, scope).Take(ShownNumbers)] : []);

    private static List<CaseTile> Tiles(IReadOnlyList<CaseFacet> facets, IPageScope scope)
    {
        var places = facets.Where(f => f.Key == "place").SelectMany(f => f.Values).ToDictionary(v => v.Id, StringComparer.Ordinal);
        return [.. Provinces.All.Select(p => Tile(p, places.GetValueOrDefault(CaseFacetReader.IdOf("place", p.Code)), scope))];
    }

    private static CaseTile Tile(Province province, CaseFacetValue? value, IPageScope scope)
    {
        var isChinese = scope.Language.Code == "zh";
        var place = string.Create(CultureInfo.InvariantCulture, $"r{province.Compact.Row} c{province.Compact.Column}");
        return new(place, isChinese ? province.Chinese : province.Code, isChinese ? province.Chinese : province.English, value?.Count, value is null ? null : "#" + value.Id);
    }

    private static string IdsOf(Page page, IPageScope scope) => string.Join(' ', CaseFacetReader.Keys.SelectMany(k => CaseFacetReader.Values(k, page, scope)).Select(v => v.Id));

    private static string Text(int count) => count.ToString(CultureInfo.InvariantCulture);
}
