using System.Collections.Concurrent;
using Reckon.Assessments.Texts;
using Reckon.Diagnostics;
using Reckon.Site.Links;
using Reckon.Site.Settings;

namespace Reckon.Site.Themes;

/// <summary>How the site looks: layouts, partials, texts and assets of the theme, and the shortcodes' templates. Threads share it.</summary>
internal sealed class Theme
{
    private readonly TemplateFiles _files;
    private readonly TemplateNames _names;
    private readonly bool _isSound;
    private readonly Lazy<TemplateSet> _templates;
    private readonly ConcurrentDictionary<string, Lazy<bool>> _checkedShortcodes = new(StringComparer.Ordinal);

    private Theme(TemplateFiles files, ThemeStrings strings, IReadOnlyList<ThemeAsset> assets, LinkResolver links, DiagnosticBag diagnostics)
    {
        (_files, Strings, Assets) = (files, strings, assets);
        _names = new TemplateNames(files.Partials.Keys.ToHashSet(), strings.Keys.ToHashSet(), assets.Select(a => a.Name).ToHashSet());
        _templates = new Lazy<TemplateSet>(() => new TemplateSet(_files.Partials.Values, new TemplateHelpers(Strings, Assets, links)));
        _isSound = files.Layouts.Values.Concat(files.Partials.Values).Aggregate(true, (sound, t) => TemplateChecker.Check(t, _names, diagnostics) && sound);
    }

    /// <summary>The theme's own texts.</summary>
    public ThemeStrings Strings { get; }

    /// <summary>The files that pages load.</summary>
    public IReadOnlyList<ThemeAsset> Assets { get; }

    /// <summary>Reads a theme and reports what is wrong with its templates and texts.</summary>
    public static Theme Load(SourceFolder files, SiteSettings settings, LinkResolver links, DiagnosticBag diagnostics)
    {
        var templates = TemplateFiles.Load(files, settings.ThemePath, diagnostics);
        if (templates.Layouts.Count == 0) diagnostics.Error("no-theme", settings.File.Span(0, 0), ThemeMessages.NoTheme(settings.ThemePath), "A theme holds layouts/default.hbs at least.");
        var strings = ThemeStrings.Load(files, settings.ThemePath, settings.Languages, diagnostics);
        return new Theme(templates, strings, ReadAssets(files, settings.ThemePath + "/assets/"), links, diagnostics);
    }

    /// <summary>Begins to compile the partials while other work goes on.</summary>
    public void Warm()
    {
        if (_isSound) _ = Task.Run(() => _templates.Value);
    }

    /// <summary>Whether there is such a layout.</summary>
    public bool Knows(string layout) => _files.Layouts.ContainsKey(layout);

    /// <summary>The same, with an error at the place that names it.</summary>
    public bool HasLayout(LocatedText name, DiagnosticBag diagnostics)
    {
        if (Knows(name.Text)) return true;
        diagnostics.Error("unknown-layout", name.Span, ThemeMessages.UnknownLayout(name.Text), Suggestion.For(name.Text, _files.Layouts.Keys));
        return false;
    }

    /// <summary>A page in a layout that exists; null after an error.</summary>
    public string? RenderLayout(string name, object model, SiteLanguage language, DiagnosticBag diagnostics) =>
        _isSound ? _templates.Value.Render(_files.Layouts[name], "layouts/" + name, model, language, diagnostics) : null;

    /// <summary>A shortcode's markup; empty after an error.</summary>
    public string RenderShortcode(string name, object model, SiteLanguage language, DiagnosticBag diagnostics)
    {
        if (!_files.Shortcodes.TryGetValue(name, out var template)) throw new InvalidOperationException(ThemeMessages.NoTemplate(name));
        var isSound = _checkedShortcodes.GetOrAdd(name, n => new Lazy<bool>(() => TemplateChecker.Check(_files.Shortcodes[n], _names, new DiagnosticBag()))).Value;
        if (!isSound) TemplateChecker.Check(template, _names, diagnostics);
        return isSound && _isSound ? _templates.Value.Render(template, "shortcode:" + name, model, language, diagnostics)?.Trim() ?? "" : "";
    }

    private static List<ThemeAsset> ReadAssets(SourceFolder files, string folder) =>
        [.. files.List(folder).Where(files.IsInside).Select(p => new ThemeAsset(p[folder.Length..], files.ReadBytes(p)))];
}
