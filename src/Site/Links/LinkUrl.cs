using System.Text.RegularExpressions;

namespace Reckon.Site.Links;

/// <summary>A link's parts.</summary>
/// <param name="Path">What stands before query and fragment.</param>
/// <param name="Query">The query with its question mark, or empty.</param>
/// <param name="Fragment">The fragment without its sign; null where the link has none.</param>
internal sealed partial record LinkUrl(string Path, string Query, string? Fragment)
{
    /// <summary>Query and fragment as they stand in a link.</summary>
    public string Suffix => Query + (Fragment is null ? "" : "#" + Fragment);

    /// <summary>Whether a link leads to another host, or is no address of a page (mailto:).</summary>
    public static bool IsExternal(string link) => link.StartsWith("//", StringComparison.Ordinal) || Scheme().IsMatch(link);

    /// <summary>Takes a link apart.</summary>
    public static LinkUrl Of(string link)
    {
        var hash = link.IndexOf('#', StringComparison.Ordinal);
        var before = hash < 0 ? link : link[..hash];
        var question = before.IndexOf('?', StringComparison.Ordinal);
        var path = question < 0 ? before : before[..question];
        return new LinkUrl(path, before[path.Length..], hash < 0 ? null : link[(hash + 1)..]);
    }

    /// <summary>A link in the one form by which links are compared: percent signs resolved.</summary>
    public static string Normalize(string link) => Uri.UnescapeDataString(link);

    /// <summary>A path with <c>.</c> and <c>..</c> resolved against a folder, both from the root; null where it leaves the root.</summary>
    public static string? Combine(string folder, string path)
    {
        var parts = new List<string>();
        foreach (var part in (folder + path).TrimStart('/').Split('/'))
        {
            if (part == ".") continue;
            if (part != "..") parts.Add(part);
            else if (parts.Count == 0) return null;
            else parts.RemoveAt(parts.Count - 1);
        }

        return "/" + string.Join('/', parts);
    }

    [GeneratedRegex(@"^[a-zA-Z][a-zA-Z0-9+.-]*:")]
    private static partial Regex Scheme();
}
