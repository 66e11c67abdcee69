using Reckon.Site.Pages;
using Reckon.Site.Shortcodes;

namespace Reckon.Site.Rendering;

/// <summary>Titles of pages whose front matter has none: from the file's name, as Statiq does.</summary>
internal static class PageTitles
{
    /// <summary>A title from the file's name; for an index page from its folder's: <c>my-report/index</c> gives "My Report".</summary>
    public static string FromName(Page page)
    {
        var path = page.IsIndex ? page.Folder.TrimEnd('/') : page.Stem;
        var words = path[(path.LastIndexOf('/') + 1)..].Split(['-', '_', ' '], StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? "Home" : string.Join(' ', words.Select(w => char.ToUpperInvariant(w[0]) + w[1..]));
    }

    /// <summary>What is known of a page before it has run.</summary>
    public static PageSummary Unread(Page page) =>
        new(page, page.Meta.Text("title")?.Text ?? FromName(page), "", new Dictionary<string, object?>(), new Dictionary<string, object?>());
}
