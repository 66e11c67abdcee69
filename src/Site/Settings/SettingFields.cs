using System.Text.RegularExpressions;
using Reckon.Assessments.Texts;
using Reckon.Assessments.Yaml;
using Reckon.Diagnostics;

namespace Reckon.Site.Settings;

/// <summary>Takes single settings out of the mapping that all layers gave, and reports what cannot be used.</summary>
internal sealed partial class SettingFields(YamlMapping mapping, DiagnosticBag diagnostics)
{
    private readonly YamlFields _fields = new(mapping, "the settings", diagnostics);

    public YamlNode? Node(string key) => _fields.Node(key);

    public LocatedText? Text(string key) => _fields.Scalar(key)?.Content;

    public LocalText? Local(string key) => _fields.Local(key);

    public bool Flag(string key, bool otherwise) => _fields.Node(key) is null ? otherwise : _fields.Flag(key);

    /// <summary>A list, or one text whose parts are separated by commas, as overrides write it.</summary>
    public IReadOnlyList<LocatedText> Texts(string key) =>
        _fields.Node(key) is YamlScalar one ? Split(one.Content) : [.. _fields.Texts(key).Select(t => t.Content)];

    public string? Host()
    {
        if (Text("Host") is not { } host) return null;
        if (HostName().IsMatch(host.Text)) return host.Text;
        diagnostics.Error("bad-host", host.Span, SettingsMessages.BadHost(host.Text), "Write example.org; LinksUseHttps and LinkRoot say the rest.");
        return null;
    }

    public string LinkRoot() => Text("LinkRoot") is { } root && root.Text.Trim('/') is { Length: > 0 } path ? "/" + path : "";

    public string? Folder(string key)
    {
        if (Texts(key) is not [var first, ..] all) return null;
        if (all.Count > 1) diagnostics.Error("too-many-folders", all[1].Span, SettingsMessages.OneFolder(key, all.Count));
        return first.Text.Replace('\\', '/').Trim('/');
    }

    public IReadOnlyList<SiteLanguage> Languages()
    {
        var languages = new List<SiteLanguage>();
        foreach (var node in LanguageNodes())
        {
            if (Language(node, languages.Count == 0) is not { } language) continue;
            if (languages.Exists(l => l.Code == language.Code)) diagnostics.Error("language-twice", node.Span, SettingsMessages.LanguageTwice(language.Code));
            else languages.Add(language);
        }

        return languages;
    }

    private IReadOnlyList<YamlNode> LanguageNodes() => _fields.Node("Languages") is YamlScalar one
        ? [.. Split(one.Content).Select(t => new YamlScalar(t, t.Span, IsPlain: true))]
        : _fields.List("Languages");

    private SiteLanguage? Language(YamlNode node, bool isFirst)
    {
        if (node is YamlScalar scalar) return Code(scalar) is { } plain ? SiteLanguage.OfCode(plain, isFirst) : null;
        if (YamlFields.Of(node, "a language", diagnostics) is not { } fields) return null;
        var given = fields.RequiredScalar("code");
        var (tag, name) = (fields.Text("tag"), fields.Text("name"));
        fields.ReportUnknown();
        if (given is null || Code(given) is not { } code) return null;
        var known = SiteLanguage.OfCode(code, isFirst);
        return known with { Tag = tag ?? known.Tag, Name = name ?? known.Name };
    }

    private string? Code(YamlScalar scalar)
    {
        if (scalar.Text.Length is 2 or 3 && scalar.Text.All(char.IsAsciiLetterLower)) return scalar.Text;
        diagnostics.Error("bad-language", scalar.Span, SettingsMessages.BadLanguage(scalar.Text), "Write \"zh\", or { \"code\": \"zh\", \"tag\": \"zh-Hans\" }.");
        return null;
    }

    private static List<LocatedText> Split(LocatedText text)
    {
        var parts = new List<LocatedText>();
        var start = 0;
        foreach (var part in text.Text.Split(','))
        {
            var lead = part.Length - part.TrimStart().Length;
            if (part.Trim() is { Length: > 0 } word) parts.Add(new LocatedText(word, text.Slice(start + lead, word.Length), text.Verbatim));
            start += part.Length + 1;
        }

        return parts;
    }

    [GeneratedRegex(@"\A[A-Za-z0-9.-]+(:[0-9]{1,5})?\z")]
    private static partial Regex HostName();
}
