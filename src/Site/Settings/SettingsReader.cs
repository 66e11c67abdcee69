using Reckon.Assessments.Texts;
using Reckon.Assessments.Yaml;
using Reckon.Diagnostics;
using Reckon.Site.Checks;

namespace Reckon.Site.Settings;

/// <summary>Reads the settings: defaults, then <c>statiq.json</c>, then environment variables, then the command line; the later wins.</summary>
public static class SettingsReader
{
    /// <summary>The file's name in the site's root. It may be missing.</summary>
    public const string FileName = "statiq.json";

    /// <summary>Environment variables with this prefix set the key that follows it.</summary>
    public const string Prefix = "RECKON_";

    private static readonly string[] Keys =
    [
        "SiteTitle", "SiteDescription", "Host", "LinkRoot", "LinksUseHttps", "LinkHideExtensions", "LinkHideIndexPages",
        "Languages", "InputPaths", "OutputPath", "ThemePaths", "Navigation", "Checks",
    ];

    /// <summary>Reads and checks the settings.</summary>
    /// <param name="files">The site's files.</param>
    /// <param name="environment">Environment variables; those without the prefix are not looked at.</param>
    /// <param name="overrides">Settings of the command line (<c>-s key=value</c>).</param>
    /// <param name="diagnostics">Takes what is wrong; the setting then keeps its default.</param>
    public static SiteSettings Read(
        SourceFolder files,
        IReadOnlyDictionary<string, string> environment,
        IReadOnlyDictionary<string, string> overrides,
        DiagnosticBag diagnostics)
    {
        var file = files.Exists(FileName) ? files.Read(FileName, diagnostics) : null;
        file ??= new SourceFile(FileName, "");
        var json = JsonNodes.Read(file, diagnostics) ?? new YamlMapping([], file.Span(0, 0));
        var layers = new[] { json.Entries, FromEnvironment(environment), FromCommandLine(overrides) };
        var known = layers.SelectMany(l => l).Select(e => Known(e, diagnostics)).OfType<KeyValuePair<YamlScalar, YamlNode>>();
        var last = known.GroupBy(e => e.Key.Text, StringComparer.Ordinal).Select(g => g.Last());
        return Build(file, new YamlMapping([.. last], json.Span), diagnostics);
    }

    private static IReadOnlyList<KeyValuePair<YamlScalar, YamlNode>> FromEnvironment(IReadOnlyDictionary<string, string> environment) =>
        [.. environment
            .Where(v => v.Key.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
            .OrderBy(v => v.Key, StringComparer.Ordinal)
            .Select(v => Entry("environment", v.Key, Prefix.Length, v.Value))];

    private static IReadOnlyList<KeyValuePair<YamlScalar, YamlNode>> FromCommandLine(IReadOnlyDictionary<string, string> overrides) =>
        [.. overrides.OrderBy(o => o.Key, StringComparer.Ordinal).Select(o => Entry("command line", o.Key, 0, o.Value))];

    // An override is shown in messages as the line that its author typed: KEY=value.
    private static KeyValuePair<YamlScalar, YamlNode> Entry(string origin, string name, int skip, string value)
    {
        var line = new SourceFile(origin, $"{name}={value}");
        return new(Scalar(line, skip, name.Length - skip), Scalar(line, name.Length + 1, value.Length));
    }

    private static YamlScalar Scalar(SourceFile file, int start, int length)
    {
        var span = file.Span(start, length);
        return new YamlScalar(new LocatedText(span.Text, span, Verbatim: true), span, IsPlain: true);
    }

    private static KeyValuePair<YamlScalar, YamlNode>? Known(KeyValuePair<YamlScalar, YamlNode> entry, DiagnosticBag diagnostics)
    {
        var name = entry.Key.Text;
        if (name.StartsWith('$')) return null;
        var key = Keys.FirstOrDefault(k => string.Equals(k, name, StringComparison.OrdinalIgnoreCase));
        if (key is not null) return new(entry.Key with { Content = entry.Key.Content with { Text = key } }, entry.Value);
        diagnostics.Warning("unknown-setting", entry.Key.Span, $"'{name}' is not a setting that is read here.", Suggestion.For(name, Keys));
        return null;
    }

    private static SiteSettings Build(SourceFile file, YamlMapping mapping, DiagnosticBag diagnostics)
    {
        var fields = new SettingFields(mapping, diagnostics);
        var defaults = new SiteSettings { File = file, Languages = [SiteLanguage.OfCode("en", isFirst: true)] };
        return defaults with
        {
            SiteTitle = fields.Local("SiteTitle"),
            SiteDescription = fields.Local("SiteDescription"),
            Host = fields.Host(),
            LinkRoot = fields.LinkRoot(),
            LinksUseHttps = fields.Flag("LinksUseHttps", defaults.LinksUseHttps),
            LinkHideExtensions = fields.Flag("LinkHideExtensions", defaults.LinkHideExtensions),
            LinkHideIndexPages = fields.Flag("LinkHideIndexPages", defaults.LinkHideIndexPages),
            Languages = fields.Languages() is { Count: > 0 } languages ? languages : defaults.Languages,
            InputPath = fields.Folder("InputPaths") ?? defaults.InputPath,
            OutputPath = fields.Text("OutputPath") ?? defaults.OutputPath,
            ThemePath = fields.Folder("ThemePaths") ?? defaults.ThemePath,
            Navigation = fields.Texts("Navigation"),
            Checks = RuleSettings.Read(fields.Node("Checks"), diagnostics),
        };
    }
}
