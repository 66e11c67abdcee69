using System.Collections.Frozen;
using Reckon.Diagnostics;
using Reckon.Site.Settings;

namespace Reckon.Site.Links;

/// <summary>What links can lead to: the files of the finished site, and the ids of its pages. Case counts.</summary>
internal sealed class LinkTargets
{
    private readonly FrozenSet<string> _files;
    private readonly FrozenDictionary<string, IReadOnlySet<string>> _ids;
    private readonly FrozenSet<string> _broken;
    private readonly string _linkRoot;

    /// <summary>Gathers the ids of the pages and reports those that a page holds twice.</summary>
    public LinkTargets(SiteSettings settings, IReadOnlyList<CheckedPage> pages, IEnumerable<string> files, DiagnosticBag diagnostics)
    {
        _linkRoot = settings.LinkRoot;
        _files = files.ToFrozenSet(StringComparer.Ordinal);
        _ids = pages.ToFrozenDictionary(p => p.Page.OutputPath, p => p.Anchors.Ids, StringComparer.Ordinal);
        _broken = pages.Where(p => !p.IsWhole).Select(p => p.Page.OutputPath).ToFrozenSet(StringComparer.Ordinal);
        foreach (var page in pages) ReportTwice(page, diagnostics);
    }

    /// <summary>The output file that a link on a page leads to, or null.</summary>
    public string? FindFile(string link, string fromFile)
    {
        var path = LinkUrl.Of(link).Path;
        if (path.Length == 0) return fromFile;
        var folder = path[0] == '/' ? "" : fromFile[..(fromFile.LastIndexOf('/') + 1)];
        var own = path[0] == '/' ? WithoutRoot(path) : path;
        return own is not null && LinkUrl.Combine(folder, own) is { } full ? Candidates(full[1..]).FirstOrDefault(_files.Contains) : null;
    }

    /// <summary>Whether a file holds an id; true for files that are no pages, and for pages that an error cut short.</summary>
    public bool HasId(string file, string id) => id.Length == 0 || _broken.Contains(file) || !_ids.TryGetValue(file, out var ids) || ids.Contains(id);

    /// <summary>A hint with an id of the file that is near.</summary>
    public string? Suggest(string file, string id) => _ids.TryGetValue(file, out var ids) ? Suggestion.For(id, ids) : null;

    private string? WithoutRoot(string path)
    {
        if (_linkRoot.Length == 0) return path;
        if (path == _linkRoot) return "/";
        return path.StartsWith(_linkRoot + "/", StringComparison.Ordinal) ? path[_linkRoot.Length..] : null;
    }

    private static string[] Candidates(string path)
    {
        if (path.Length == 0) return ["index.html"];
        return path.EndsWith('/') ? [path + "index.html"] : [path, path + ".html", path + "/index.html"];
    }

    private static void ReportTwice(CheckedPage page, DiagnosticBag diagnostics)
    {
        foreach (var id in page.Anchors.IdsTwice) diagnostics.Error("id-twice", page.Page.FirstLine, LinkMessages.IdTwice(id), "Links to it can lead to one place only.");
    }
}
