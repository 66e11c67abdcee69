using Microsoft.AspNetCore.StaticFiles;

namespace Reckon.Cli.Preview;

/// <summary>Tells browsers what a file is, by its ending.</summary>
internal static class ContentTypes
{
    private static readonly FileExtensionContentTypeProvider Known = new();

    /// <summary>Whether it is a page.</summary>
    public static bool IsHtml(string path) => path.EndsWith(".html", StringComparison.OrdinalIgnoreCase);

    /// <summary>The value of <c>Content-Type</c>; texts of a site are in UTF-8.</summary>
    public static string Of(string path)
    {
        if (!Known.TryGetContentType(path, out var type)) return "application/octet-stream";
        return IsText(type) ? type + "; charset=utf-8" : type;
    }

    private static bool IsText(string type) =>
        type.StartsWith("text/", StringComparison.Ordinal) || type.EndsWith("+xml", StringComparison.Ordinal) || type is "application/json" or "application/xml" or "application/manifest+json";
}
