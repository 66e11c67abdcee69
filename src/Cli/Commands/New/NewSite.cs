using Reckon.Diagnostics;
using Reckon.Site.Settings;

namespace Reckon.Cli.Commands.New;

/// <summary>The site that something is made in.</summary>
/// <param name="Files">Its files; its folder may still be missing.</param>
/// <param name="Settings">Its settings.</param>
internal sealed record NewSite(SourceFolder Files, SiteSettings Settings)
{
    private const string Assessment = "/assessment.yaml";

    /// <summary>The slugs of its assessments with their files.</summary>
    public IReadOnlyList<(string Slug, string Path)> Assessments =>
        [.. Files.List(Settings.InputPath).Where(p => p.EndsWith(Assessment, StringComparison.Ordinal) && !p.Split('/').Any(part => part.StartsWith('_'))).Select(p => (p.Split('/')[^2], p))];

    /// <summary>The place of a template's file in this site, which may call its folders otherwise.</summary>
    public string PathOf(string path) => path.Split('/', 2) switch
    {
        ["input", var rest] => $"{Settings.InputPath}/{rest}",
        ["theme", var rest] => $"{Settings.ThemePath}/{rest}",
        _ => path,
    };

    /// <summary>Whether the site has what a file that is made once belongs to: for the theme any theme, for a page or a shared file any folder of its name.</summary>
    public bool Has(string path)
    {
        if (path.StartsWith(Settings.ThemePath + "/", StringComparison.Ordinal)) return Directory.Exists(Files.FullPath(Settings.ThemePath));
        return path.LastIndexOf('/') is >= 0 and var end ? Directory.Exists(Files.FullPath(path[..end])) : File.Exists(Files.FullPath(path));
    }

    /// <summary>What stands in a folder under a name, whatever follows behind a point: <c>demo</c>, <c>demo.md</c>, <c>demo.zh.md</c>; null for nothing.</summary>
    public string? Taken(string folder, string name)
    {
        if (!Directory.Exists(Files.FullPath(folder))) return null;
        var entries = Directory.EnumerateFileSystemEntries(Files.FullPath(folder)).Where(e => IsCalled(Path.GetFileName(e), name) && !IsEmptyFolder(e));
        return entries.Order(StringComparer.Ordinal).Select(e => $"{folder}/{Path.GetFileName(e)}").FirstOrDefault();
    }

    // Whatever the case: on Windows and macOS both names are one file.
    private static bool IsCalled(string entry, string name) =>
        entry.Equals(name, StringComparison.OrdinalIgnoreCase) || entry.StartsWith(name + ".", StringComparison.OrdinalIgnoreCase);

    private static bool IsEmptyFolder(string entry) => Directory.Exists(entry) && !Directory.EnumerateFileSystemEntries(entry).Any();
}
