using System.Text;
using Reckon.Site.Settings;

namespace Reckon.Site.Output;

/// <summary>Writes <c>robots.txt</c>: everything may be read, and where the sitemap is.</summary>
/// <remarks>Crawlers read it at the root of a host only: below a folder it does no harm.</remarks>
internal static class Robots
{
    /// <summary>The file's path.</summary>
    public const string Path = "robots.txt";

    /// <summary>The file, or null without a host: then there is no sitemap to name.</summary>
    public static OutputFile? Write(SiteSettings settings) =>
        settings.Absolute($"{settings.LinkRoot}/sitemap.xml") is { } sitemap ? new(Path, Encoding.UTF8.GetBytes($"User-agent: *\nAllow: /\n\nSitemap: {sitemap}\n")) : null;
}
