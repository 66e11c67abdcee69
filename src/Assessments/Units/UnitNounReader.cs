using Reckon.Assessments.Texts;
using Reckon.Assessments.Yaml;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Units;

/// <summary>Reads <c>units:</c>, in the shared file and in an assessment.</summary>
internal static class UnitNounReader
{
    private static readonly string[] OwnKeys = ["alias", "date", "plural"];

    /// <summary>Reads the shared file of nouns.</summary>
    public static IReadOnlyList<UnitNoun> ReadFile(SourceFile file, DiagnosticBag diagnostics)
    {
        if (YamlReader.Read(file, diagnostics) is not { } root || YamlFields.Of(root, "a file of units", diagnostics) is not { } fields) return [];
        var nouns = Read(fields, diagnostics);
        fields.ReportUnknown();
        return nouns;
    }

    /// <summary>Reads the nouns below the key <c>units</c>.</summary>
    public static IReadOnlyList<UnitNoun> Read(YamlFields fields, DiagnosticBag diagnostics) =>
        [.. fields.Entries("units").Select(e => Read(e.Key, e.Value, diagnostics)).OfType<UnitNoun>()];

    private static UnitNoun? Read(YamlScalar id, YamlNode node, DiagnosticBag diagnostics)
    {
        if (YamlFields.Of(node, "a unit", diagnostics) is not { } fields || node is not YamlMapping mapping) return null;
        var words = new Dictionary<string, LocatedText>(StringComparer.Ordinal);
        foreach (var language in mapping.Entries.Select(e => e.Key.Text).Where(k => !OwnKeys.Contains(k)))
        {
            if (IsLanguage(language) && fields.Scalar(language) is { } word) words[language] = word.Content;
        }

        var plural = fields.Scalar("plural");
        var aliases = fields.Texts("alias").Select(a => a.Text).ToList();
        var duration = fields.Text("date");
        fields.ReportUnknown();
        if (words.Count == 0) return Missing(id, diagnostics);
        var word0 = new LocalText(words);
        return new UnitNoun(id.Text, word0, Plural(words, plural), aliases, duration);
    }

    private static LocalText Plural(Dictionary<string, LocatedText> words, YamlScalar? plural)
    {
        var plurals = new Dictionary<string, LocatedText>(words, StringComparer.Ordinal);
        if (plural is not null) plurals["en"] = plural.Content;
        return new LocalText(plurals);
    }

    private static UnitNoun? Missing(YamlScalar id, DiagnosticBag diagnostics)
    {
        diagnostics.Error("missing-key", id.Span, $"The unit '{id.Text}' needs its word in each language: {{ zh: …, en: … }}.");
        return null;
    }

    private static bool IsLanguage(string key) => key.Length is 2 or 3 && key.All(char.IsAsciiLetterLower);
}
