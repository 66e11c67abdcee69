using Reckon.Site.Output;

namespace Reckon.Cli.Preview;

/// <summary>Finds the file of an address as GitHub Pages does: <c>/a</c> is <c>a.html</c>, <c>/a/</c> is <c>a/index.html</c>.</summary>
internal static class CleanUrls
{
    /// <summary>The file at an address, or null.</summary>
    public static OutputFile? Find(string path, PreviewState state)
    {
        if (Below(path, state) is not { } relative) return null;
        string[] candidates = relative.Length == 0 || relative.EndsWith('/') ? [relative + "index.html"] : [relative, relative + ".html"];
        return FirstOf(candidates, state.Files) ?? FirstOf(candidates, state.Later.Value);
    }

    /// <summary>The address that a request is sent on to, or null: folders end with a slash, and the site begins at its link root.</summary>
    public static string? Redirect(string path, PreviewState state)
    {
        if (state.LinkRoot.Length > 0 && (path == "/" || path == state.LinkRoot)) return state.LinkRoot + "/";
        if (path.EndsWith('/') || Below(path, state) is not { } relative || Find(path, state) is not null) return null;
        return state.Files.ContainsKey(relative + "/index.html") ? path + "/" : null;
    }

    /// <summary>The page for addresses that lead nowhere, or null.</summary>
    public static OutputFile? NotFound(PreviewState state) => state.Files.GetValueOrDefault("404.html");

    private static OutputFile? FirstOf(string[] candidates, IReadOnlyDictionary<string, OutputFile> files) =>
        candidates.Select(c => files.GetValueOrDefault(c)).FirstOrDefault(f => f is not null);

    private static string? Below(string path, PreviewState state) =>
        path.StartsWith(state.LinkRoot + "/", StringComparison.Ordinal) ? path[(state.LinkRoot.Length + 1)..] : null;
}
