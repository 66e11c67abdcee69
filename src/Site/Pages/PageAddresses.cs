using System.Text.RegularExpressions;
using Reckon.Assessments.Texts;
using Reckon.Diagnostics;
using Reckon.Site.Output;
using Reckon.Site.Settings;

namespace Reckon.Site.Pages;

/// <summary>Gives pages their addresses: the first language at the root, the others below their code; <c>index.html</c> and <c>.html</c> hidden.</summary>
internal sealed partial class PageAddresses(SiteSettings settings, DiagnosticBag diagnostics)
{
    /// <summary>The output file of a page: <c>reports/x/index</c> in English gives <c>en/reports/x/index.html</c>.</summary>
    public string OutputPath(string stem, SiteLanguage language, LocatedText? destination)
    {
        if (destination is not null && Destination(destination) is { } given) return given;
        var slash = stem.LastIndexOf('/') + 1;
        return $"{language.Prefix}/{stem[..slash]}{OptimizeFileName(stem[slash..])}.html".TrimStart('/');
    }

    /// <summary>The output file that a path of an author's names, or null after an error.</summary>
    public string? Destination(LocatedText given)
    {
        var path = given.Text.Replace('\\', '/').TrimStart('/');
        if (path.Length == 0 || path.EndsWith('/')) path += "index.html";
        else if (System.IO.Path.GetExtension(path).Length == 0) path += ".html";
        if (OutputPaths.IsInside(path)) return path;
        diagnostics.Error("bad-destination", given.Span, PageMessages.BadDestination(given.Text));
        return null;
    }

    /// <summary>The address of an output file as links show it, without the link root.</summary>
    public string Url(string outputPath)
    {
        var url = "/" + outputPath;
        if (settings.LinkHideIndexPages && url.EndsWith("/index.html", StringComparison.Ordinal)) return url[..^"index.html".Length];
        var isIndex = url.EndsWith("/index.html", StringComparison.Ordinal);
        return settings.LinkHideExtensions && !isIndex && url.EndsWith(".html", StringComparison.Ordinal) ? url[..^".html".Length] : url;
    }

    /// <summary>The link to an address, with the link root, escaped for <c>href</c>.</summary>
    public string Href(string url) => settings.LinkRoot + string.Join('/', url.Split('/').Select(Uri.EscapeDataString));

    /// <summary>A file name fit for an address, by Statiq's rule: small letters, blanks as hyphens, reserved characters left out.</summary>
    public static string OptimizeFileName(string name)
    {
        var kept = Reserved().Replace(name.ToLowerInvariant(), "");
        var joined = Blanks().Replace(kept, "-").Trim('.', '-');
        return joined.Length > 0 ? joined : name;
    }

    [GeneratedRegex(@"[_~:/\\?#\[\]@!$&'()*+={};,%""<>|\p{Cc}\p{Cs}]")]
    private static partial Regex Reserved();

    [GeneratedRegex(@"[\s-]+")]
    private static partial Regex Blanks();
}
