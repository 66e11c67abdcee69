using System.Collections.Frozen;
using System.Globalization;
using Reckon.Assessments.Yaml;
using Reckon.Diagnostics;
using Reckon.Site.Settings;

namespace Reckon.Site.Themes;

/// <summary>The theme's own texts: <c>strings/zh.yaml</c> and so on, flat keys to texts.</summary>
internal sealed class ThemeStrings
{
    private readonly FrozenDictionary<string, FrozenDictionary<string, string>> _byLanguage;

    private ThemeStrings(IReadOnlyDictionary<string, FrozenDictionary<string, string>> byLanguage)
    {
        _byLanguage = byLanguage.ToFrozenDictionary(StringComparer.Ordinal);
        Keys = [.. byLanguage.Values.SelectMany(t => t.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>All keys, in ordinal order.</summary>
    public IReadOnlyList<string> Keys { get; }

    /// <summary>Reads the texts of each language and reports those that one lacks.</summary>
    public static ThemeStrings Load(SourceFolder files, string folder, IReadOnlyList<SiteLanguage> languages, DiagnosticBag diagnostics)
    {
        var read = languages.Select(l => (l.Code, Path: $"{folder}/strings/{l.Code}.yaml"))
            .Select(l => (l.Code, File: ReadFile(files, l.Path, diagnostics)))
            .Where(l => l.File is not null)
            .Select(l => (l.Code, File: l.File!, Texts: Texts(l.File!, diagnostics))).ToList();
        var strings = new ThemeStrings(read.ToDictionary(l => l.Code, l => l.Texts, StringComparer.Ordinal));
        foreach (var (code, file, texts) in read)
        {
            var missing = strings.Keys.Where(k => !texts.ContainsKey(k)).ToList();
            if (missing.Count > 0) diagnostics.Error("missing-strings", file.Span(0, 0), ThemeMessages.MissingStrings(code, missing));
        }

        return strings;
    }

    /// <summary>A text with its places filled; the key itself after an error.</summary>
    public string Translate(SiteLanguage language, string key, ReadOnlySpan<string> arguments, SourceSpan at, DiagnosticBag diagnostics)
    {
        if (Find(language, key) is { } text) return Fill(text, arguments);
        diagnostics.Error("unknown-string", at, ThemeMessages.UnknownString(key), Suggestion.For(key, Keys));
        return key;
    }

    /// <summary>A text as the file has it, or null.</summary>
    public string? Find(SiteLanguage language, string key) => _byLanguage.GetValueOrDefault(language.Code)?.GetValueOrDefault(key);

    /// <summary>Puts arguments in the places {0}, {1} … of a text.</summary>
    public static string Fill(string text, ReadOnlySpan<string> arguments)
    {
        for (var i = 0; i < arguments.Length; i++)
            text = text.Replace(string.Create(CultureInfo.InvariantCulture, $"{{{i}}}"), arguments[i], StringComparison.Ordinal);
        return text;
    }

    private static SourceFile? ReadFile(SourceFolder files, string path, DiagnosticBag diagnostics)
    {
        if (files.Exists(path)) return files.Read(path, diagnostics);
        diagnostics.Error("missing-strings", new SourceFile(path, "").Span(0, 0), ThemeMessages.NoStrings(path));
        return null;
    }

    private static FrozenDictionary<string, string> Texts(SourceFile file, DiagnosticBag diagnostics)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var entries = YamlReader.Read(file, diagnostics) is { } root && YamlFields.Of(root, "the theme's texts", diagnostics) is not null ? ((YamlMapping)root).Entries : [];
        foreach (var (key, value) in entries)
        {
            if (value is YamlScalar text) texts[key.Text] = text.Text;
            else diagnostics.Error("wrong-type", value.Span, ThemeMessages.StringsAreTexts);
        }

        return texts.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
