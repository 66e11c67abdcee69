using Reckon.Assessments.Portfolios;
using Reckon.Assessments.Printing;
using Reckon.Diagnostics;
using Reckon.Site.Settings;
using Reckon.Site.Themes;

namespace Reckon.Site.Numbers;

/// <summary>The numbers of a site with the words that its theme has for them, without its pages.</summary>
public sealed class SiteNumbers
{
    private readonly SiteSettings _settings;
    private readonly ThemeStrings _strings;
    private readonly DiagnosticBag _diagnostics = new();

    private SiteNumbers(BuildRequest request)
    {
        var files = new SourceFolder(request.Root);
        _settings = SettingsReader.Read(files, request.Environment, request.Settings, _diagnostics);
        Portfolio = PortfolioLoader.Load(files, _settings.InputPath, _diagnostics);
        _strings = ThemeStrings.Load(files, _settings.ThemePath, _settings.Languages, _diagnostics);
    }

    /// <summary>All assessments, computed and audited; with errors, what could be computed all the same.</summary>
    public Portfolio Portfolio { get; }

    /// <summary>The site's languages, the first one first.</summary>
    public IReadOnlyList<SiteLanguage> Languages => _settings.Languages;

    /// <summary>All that is wrong so far, by file and place: with settings, assessments and the theme's texts.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics.Ordered();

    /// <summary>Reads settings, assessments and the theme's texts.</summary>
    /// <param name="request">The site; its number of threads is not used.</param>
    public static SiteNumbers Load(BuildRequest request) => new(request);

    /// <summary>Numbers and words in a language. No page is there that they could lead to.</summary>
    /// <param name="language">One of <see cref="Languages"/>.</param>
    public NumberContext In(SiteLanguage language) =>
        new(Portfolio, new NumberPrinter(language.Code), (key, arguments) => _strings.Translate(language, key, arguments, _settings.File.Span(0, 0), _diagnostics), _ => null);
}
