namespace Reckon.Site.Pages;

/// <summary>Tells what a file below the input folder is. Paths are relative to that folder, with forward slashes.</summary>
public static class InputFiles
{
    private static readonly string[] Private = [".yaml", ".yml", ".md"];

    /// <summary>Whether it is a page.</summary>
    public static bool IsPage(string path) => !IsHidden(path) && path.EndsWith(".md", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it is copied as it is: no page, no YAML, nothing in a <c>data</c> folder, nothing hidden by an underscore or a point.</summary>
    public static bool IsAsset(string path) =>
        !IsHidden(path) && !path.Split('/').SkipLast(1).Contains("data") && !Private.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    private static bool IsHidden(string path) => path.Split('/').Any(p => p.StartsWith('_') || p.StartsWith('.'));
}
