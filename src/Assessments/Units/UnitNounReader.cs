using Reckon.Assessments.Numbers;
using Reckon.Assessments.Texts;
using Reckon.Assessments.Yaml;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Units;

/// <summary>Reads <c>units:</c>, in the shared file and in an assessment.</summary>
internal static class UnitNounReader
{
    private static readonly string[] OwnKeys = ["alias", "currency", "date", "exact", "per", "plural"];

    /// <summary>Reads the shared file of nouns.</summary>
    public static IReadOnlyList<UnitNoun> ReadFile(SourceFile file, DiagnosticBag diagnostics)
    {
        if (YamlReader.Read(file, diagnostics) is not { } root || YamlFields.Of(root, "a file of units", diagnostics) is not { } fields) return [];
        var nouns = Read(fields, [], diagnostics);
        fields.ReportUnknown();
        return nouns;
    }

    /// <summary>Reads the nouns below the key <c>units</c>.</summary>
    /// <param name="fields">The file.</param>
    /// <param name="shared">The nouns that are known already.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    public static IReadOnlyList<UnitNoun> Read(YamlFields fields, IReadOnlyList<UnitNoun> shared, DiagnosticBag diagnostics)
    {
        var entries = fields.Entries("units");
        var known = entries.Select(e => e.Key.Text).Concat(shared.Select(n => n.Id)).ToHashSet(StringComparer.Ordinal);
        return [.. entries.Select(e => Read(e.Key, e.Value, known, diagnostics)).OfType<UnitNoun>()];
    }

    private static UnitNoun? Read(YamlScalar id, YamlNode node, HashSet<string> known, DiagnosticBag diagnostics)
    {
        if (YamlFields.Of(node, "a unit", diagnostics) is not { } fields || node is not YamlMapping mapping) return null;
        var words = new Dictionary<string, LocatedText>(StringComparer.Ordinal);
        foreach (var language in mapping.Entries.Select(e => e.Key.Text).Where(k => !OwnKeys.Contains(k)))
        {
            if (IsLanguage(language) && fields.Scalar(language) is { } word) words[language] = word.Content;
        }

        var (plural, per) = (fields.Scalar("plural"), fields.Scalar("per"));
        var (exact, isCurrency) = (ReadExact(id.Text, fields, known, diagnostics), fields.Flag("currency"));
        var aliases = fields.Texts("alias").Select(a => a.Text).ToList();
        var duration = fields.Text("date");
        fields.ReportUnknown();
        if (words.Count == 0) return Missing(id, diagnostics);
        return new UnitNoun(id.Text, new LocalText(words), With(words, "en", plural), aliases, duration) { Per = With(words, "zh", per), Exact = exact, IsCurrency = isCurrency };
    }

    private static LocalText With(Dictionary<string, LocatedText> words, string language, YamlScalar? other)
    {
        var all = new Dictionary<string, LocatedText>(words, StringComparer.Ordinal);
        if (other is not null) all[language] = other.Content;
        return new LocalText(all);
    }

    // "60 minute": how many of which smaller noun.
    private static ExactScale? ReadExact(string id, YamlFields fields, HashSet<string> known, DiagnosticBag diagnostics)
    {
        if (fields.Scalar("exact") is not { } exact) return null;
        var parts = exact.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts is [var number, var noun] && DecimalText.Find(number) is > 1 and { } factor && known.Contains(noun) && noun != id) return new ExactScale((double)factor, noun);
        diagnostics.Error("wrong-exact-scale", exact.Span, $"'exact' tells how many of a smaller unit make one {id}, for instance 60 minute; '{exact.Text}' does not.", parts is [_, var name] && !known.Contains(name) ? Suggestion.For(name, known.Where(k => k != id)) : null);
        return null;
    }

    private static UnitNoun? Missing(YamlScalar id, DiagnosticBag diagnostics)
    {
        diagnostics.Error("missing-key", id.Span, $"The unit '{id.Text}' needs its word in each language: {{ zh: …, en: … }}.");
        return null;
    }

    private static bool IsLanguage(string key) => key.Length is 2 or 3 && key.All(char.IsAsciiLetterLower);
}
