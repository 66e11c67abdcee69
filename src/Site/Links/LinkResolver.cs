using Reckon.Diagnostics;
using Reckon.Site.Pages;
using Reckon.Site.Settings;

namespace Reckon.Site.Links;

/// <summary>Turns what authors write into links of the finished site: paths of <c>.md</c> files, <c>~/</c> addresses, relative paths.</summary>
internal sealed class LinkResolver(PageIndex pages, SiteSettings settings)
{
    private readonly PageAddresses _addresses = new(settings, new DiagnosticBag());

    /// <summary>Resolves a link.</summary>
    /// <param name="link">As the author wrote it.</param>
    /// <param name="file">The path of the author's file, to which it is relative.</param>
    /// <param name="language">The language of the page: links go to the twin in that language where there is one.</param>
    /// <returns>The link for <c>href</c>, or null where it leads to no page or out of the site.</returns>
    public string? Resolve(string link, string file, SiteLanguage language)
    {
        if (link.Length == 0 || link[0] is '#' or '?' or '/' || LinkUrl.IsExternal(link)) return link;
        var url = LinkUrl.Of(link.Replace('\\', '/'));
        var folder = url.Path.StartsWith("~/", StringComparison.Ordinal) ? "" : FolderOf(file);
        var path = LinkUrl.Combine(folder, url.Path.StartsWith("~/", StringComparison.Ordinal) ? url.Path[2..] : url.Path);
        return path is null ? null : Find(Uri.UnescapeDataString(path), language) is { } href ? href + url.Suffix : null;
    }

    /// <summary>The link to an address of the site: <c>~/audit</c> in a language, <c>/numbers.json</c> as it is.</summary>
    public string Link(string address, SiteLanguage language)
    {
        if (address.StartsWith('/')) return settings.LinkRoot + address;
        return Resolve(address, "", language) ?? address;
    }

    /// <summary>The nearest name that an author may have meant by a dead link, as a hint; or null.</summary>
    public string? Suggest(string link) =>
        Suggestion.Nearest(LinkUrl.Of(link).Path.Split('/')[^1], pages.All.SelectMany(Names)) is { } near ? $"Did you mean '{near}'?" : null;

    private string? Find(string path, SiteLanguage language)
    {
        if (path.EndsWith(".md", StringComparison.OrdinalIgnoreCase)) return pages.FindFile(path[1..], language)?.Href;
        var stem = path.Trim('/');
        var page = path.EndsWith('/') || stem.Length == 0 ? null : pages.FindNearest(stem, language);
        page ??= pages.FindNearest($"{stem}/index".TrimStart('/'), language) ?? pages.FindUrl(path);
        return page?.Href ?? _addresses.Href(path);
    }

    private string FolderOf(string file)
    {
        var input = settings.InputPath + "/";
        return file.StartsWith(input, StringComparison.Ordinal) ? file[input.Length..(file.LastIndexOf('/') + 1)] : "";
    }

    private static IEnumerable<string> Names(Page page)
    {
        var name = page.File.Path[(page.File.Path.LastIndexOf('/') + 1)..];
        return [name, page.Stem[(page.Stem.LastIndexOf('/') + 1)..] + ".md"];
    }
}
