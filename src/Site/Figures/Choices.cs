using Reckon.Assessments.Yaml;
using Reckon.Diagnostics;

namespace Reckon.Site.Figures;

/// <summary>Reads values that are one of a few words.</summary>
internal static class Choices
{
    /// <summary>The value of a key; null where it is not given, or after an error.</summary>
    public static T? Read<T>(YamlFields fields, string key, IReadOnlyDictionary<string, T> known, DiagnosticBag diagnostics)
        where T : struct
    {
        if (fields.Scalar(key) is not { } text) return null;
        if (known.TryGetValue(text.Text, out var value)) return value;
        diagnostics.Error("unknown-value", text.Span, $"'{text.Text}' is not a {key} of a chart.", Suggestion.For(text.Text, known.Keys));
        return null;
    }
}
