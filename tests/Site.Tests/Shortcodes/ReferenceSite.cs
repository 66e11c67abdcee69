using Reckon.Site.Output;
using Reckon.Support;

namespace Reckon.Site.Tests.Shortcodes;

/// <summary>A site in both languages whose only page holds one text, built with the theme of this repository.</summary>
internal static class ReferenceSite
{
    /// <summary>What the build found, and the page in Chinese and in English.</summary>
    public static (BuildReport Report, string Chinese, string English) Build(string markdown)
    {
        var page = $"---\ntitle: Page\n---\n\n{markdown}\n";
        using var site = new SiteFolder(("statiq.json", """{ "Languages": ["zh", "en"] }"""), ("input/index.zh.md", page), ("input/index.en.md", page));
        site.Copy(Path.Combine(Repository.Root, "theme"), "theme");
        site.Copy(Path.Combine(Repository.Root, "input/data"), "input/data");
        var output = new MemoryOutput();
        var report = SiteBuilder.Build(new BuildRequest { Root = site.Root }, output);
        var texts = TestSite.Texts(output);
        return (report, texts.GetValueOrDefault("index.html", ""), texts.GetValueOrDefault("en/index.html", ""));
    }
}
