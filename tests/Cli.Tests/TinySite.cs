using Reckon.Support;

namespace Reckon.Cli.Tests;

/// <summary>The least that is a site: a theme that prints the content, and a page.</summary>
internal static class TinySite
{
    public const string Policy = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'self'; connect-src 'none'\">";

    public static SiteFolder Create(params (string Path, string Text)[] files)
    {
        var site = new SiteFolder(
            ("statiq.json", """{ "Languages": ["en"] }"""),
            ("theme/layouts/default.hbs", $"<html><head>{Policy}</head><body>{{{{{{content}}}}}}</body></html>"),
            ("theme/strings/en.yaml", "note.note: Note\n"),
            ("theme/assets/site.css", "body { margin: 0 }\n"),
            ("input/index.md", "Hello\n"));
        foreach (var (path, text) in files) site.Write(path, text);
        return site;
    }
}
