using Reckon.Assessments.Texts;
using Reckon.Diagnostics;
using Reckon.Site.Checks;

namespace Reckon.Site.Settings;

/// <summary>The settings of a site, from <c>statiq.json</c>, the environment and the command line.</summary>
public sealed record SiteSettings
{
    /// <summary>The settings' own file, for findings about the site as a whole.</summary>
    public required SourceFile File { get; init; }

    /// <summary>The site's title, or null.</summary>
    public LocalText? SiteTitle { get; init; }

    /// <summary>What the site is about, or null.</summary>
    public LocalText? SiteDescription { get; init; }

    /// <summary>The host of absolute links, for instance <c>example.org</c>; null leaves out sitemap and canonical links.</summary>
    public string? Host { get; init; }

    /// <summary>What stands before every address of the site: empty, or <c>/repository</c> without a slash at its end.</summary>
    public string LinkRoot { get; init; } = "";

    /// <summary>Whether absolute links start with https; false by default, as in Statiq.</summary>
    public bool LinksUseHttps { get; init; }

    /// <summary>Whether <c>.html</c> is left out of links.</summary>
    public bool LinkHideExtensions { get; init; } = true;

    /// <summary>Whether <c>index.html</c> is left out of links.</summary>
    public bool LinkHideIndexPages { get; init; } = true;

    /// <summary>The languages, the one at the root first; at least one.</summary>
    public required IReadOnlyList<SiteLanguage> Languages { get; init; }

    /// <summary>The folder of the content, relative to the site's root.</summary>
    public string InputPath { get; init; } = "input";

    /// <summary>The folder that a build writes, relative to the site's root or absolute.</summary>
    public LocatedText OutputPath { get; init; } = Unlocated("output");

    /// <summary>The folder of the theme, relative to the site's root.</summary>
    public string ThemePath { get; init; } = "theme";

    /// <summary>The pages of the main menu as stems (<c>audit</c>, <c>reports/index</c>); empty takes the pages below the home page.</summary>
    public IReadOnlyList<LocatedText> Navigation { get; init; } = [];

    /// <summary>How much the findings of the rules of <c>reckon check</c> matter.</summary>
    internal RuleSettings Checks { get; init; } = RuleSettings.Read(null, new DiagnosticBag());

    /// <summary>The language at the root.</summary>
    public SiteLanguage FirstLanguage => Languages[0];

    /// <summary>The language of a code, or null.</summary>
    public SiteLanguage? FindLanguage(string code) => Languages.FirstOrDefault(l => l.Code == code);

    /// <summary>The absolute address of a link that starts with <see cref="LinkRoot"/>; null without a host.</summary>
    public string? Absolute(string href) => Host is null ? null : $"{(LinksUseHttps ? "https" : "http")}://{Host}{href}";

    /// <summary>The text of a default, which stands in no file.</summary>
    internal static LocatedText Unlocated(string text) => new(text, new SourceFile("defaults", text).Span(0, text.Length), Verbatim: true);
}
