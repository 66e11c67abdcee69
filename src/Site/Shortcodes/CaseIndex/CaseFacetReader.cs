using System.Text;
using Reckon.Charts.Marks.TileMap;
using Reckon.Site.Pages;

namespace Reckon.Site.Shortcodes.CaseIndex;

/// <summary>Reads what a case study can be looked up by off its front matter.</summary>
/// <remarks>
/// Sectors and groups are lists: separated by 、 or a comma, or a list of YAML. The mechanism is the words before a colon, behind which stands how the case shows it.
/// The place is the province at its beginning (Chinese) or end (English), or what <c>province</c> says; a place in no province stands for itself.
/// </remarks>
internal static class CaseFacetReader
{
    /// <summary>The keys, in the order of the page.</summary>
    public static readonly IReadOnlyList<string> Keys = ["report", "place", "sector", "group", "mechanism"];

    private static readonly char[] Separators = ['、', ',', '，', ';', '；'];
    private static readonly string[] Colons = ["：", ": "];

    /// <summary>The values of a key: an id that is the same for the same words, and the words.</summary>
    public static IEnumerable<(string Id, string Text)> Values(string key, Page page, IPageScope scope) => key switch
    {
        "report" => page.Assessment is { } slug && scope.Portfolio.FindAssessment(slug) is { } report ? [(IdOf(key, slug), report.Title.In(scope.Language.Code))] : [],
        "place" => Place(page, scope) is { } place ? [place] : [],
        "mechanism" => Texts(page, key, scope).Take(1).Select(t => Named(key, Split(t).Name)),
        _ => Texts(page, key, scope).SelectMany(t => t.Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Select(t => Named(key, t)),
    };

    /// <summary>How a case shows its mechanism, or null.</summary>
    public static string? How(Page page, IPageScope scope) => Texts(page, "mechanism", scope).Select(t => Split(t).How).FirstOrDefault();

    /// <summary>The provincial unit that a case plays in, or null.</summary>
    public static Province? ProvinceOf(Page page, IPageScope scope)
    {
        if (Texts(page, "province", scope).FirstOrDefault() is { } given) return Provinces.Find(given);
        var place = Texts(page, "place", scope).FirstOrDefault() ?? "";
        return Provinces.All.FirstOrDefault(p => place.StartsWith(p.Chinese, StringComparison.Ordinal)) ?? Provinces.Find(place[(place.LastIndexOf(',') + 1)..]);
    }

    /// <summary>The id of an entry.</summary>
    public static string IdOf(string key, string text)
    {
        var id = new StringBuilder(key).Append('-');
        foreach (var c in text.ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(c)) id.Append(c);
            else if (id[^1] != '-') id.Append('-');
        }

        return id.ToString().TrimEnd('-');
    }

    private static (string Id, string Text)? Place(Page page, IPageScope scope)
    {
        if (ProvinceOf(page, scope) is { } province) return (IdOf("place", province.Code), scope.Language.Code == "zh" ? province.Chinese : province.English);
        return Texts(page, "place", scope).Take(1).Select(t => ((string, string)?)Named("place", t)).FirstOrDefault();
    }

    private static (string Id, string Text) Named(string key, string text)
    {
        var words = char.ToUpperInvariant(text[0]) + text[1..];
        return (IdOf(key, text), words);
    }

    private static (string Name, string? How) Split(string text)
    {
        foreach (var colon in Colons)
        {
            if (text.IndexOf(colon, StringComparison.Ordinal) is > 0 and var at) return (text[..at].Trim(), text[(at + colon.Length)..].Trim());
        }

        return (text, null);
    }

    private static IEnumerable<string> Texts(Page page, string key, IPageScope scope) => page.Meta.Texts(key).Select(scope.RenderText).Where(t => t.Length > 0);
}
