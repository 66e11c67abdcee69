using Reckon.Assessments.Texts;
using Reckon.Assessments.Yaml;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Sources;

/// <summary>Reads <c>sources:</c> and references to them.</summary>
internal static class SourceReader
{
    private static readonly Dictionary<string, SourceType> Types = new(StringComparer.Ordinal)
    {
        ["report"] = SourceType.Report,
        ["statistics"] = SourceType.Statistics,
        ["paper"] = SourceType.Paper,
        ["web"] = SourceType.Web,
    };

    /// <summary>Reads all sources of an assessment.</summary>
    public static IReadOnlyList<Source> Read(YamlFields assessment, DiagnosticBag diagnostics) =>
        [.. assessment.Entries("sources").Select(e => Read(e.Key, e.Value, diagnostics)).OfType<Source>()];

    /// <summary>Reads <c>source:</c> and <c>at:</c> of something printed.</summary>
    /// <returns>The citation, or null when no source is named or it is unknown.</returns>
    public static Citation? ReadCitation(YamlFields fields, IReadOnlyList<Source> sources, DiagnosticBag diagnostics)
    {
        var (key, at) = (fields.Scalar("source"), fields.Local("at"));
        if (key is null) return null;
        if (sources.FirstOrDefault(s => s.Key == key.Text) is { } source) return new Citation(source, at);
        diagnostics.Error("unknown-source", key.Span, $"'{key.Text}' is not among the sources of this assessment.", Suggestion.For(key.Text, sources.Select(s => s.Key)));
        return null;
    }

    private static Source? Read(YamlScalar key, YamlNode node, DiagnosticBag diagnostics)
    {
        if (YamlFields.Of(node, "a source", diagnostics) is not { } fields) return null;
        var title = fields.RequiredLocal("title");
        var publisher = fields.Local("publisher");
        var date = fields.Text("date") ?? "";
        var type = ReadType(fields, diagnostics);
        var address = fields.Text("url");
        var isConverted = ReadTranscription(fields, diagnostics);
        fields.ReportUnknown();
        return new Source(key.Text, title ?? new LocalText(key.Content), publisher ?? new LocalText(new LocatedText("", key.Span, false)), date, type, address, isConverted, key.Span);
    }

    private static SourceType ReadType(YamlFields fields, DiagnosticBag diagnostics)
    {
        if (fields.Scalar("type") is not { } type) return SourceType.Report;
        if (Types.TryGetValue(type.Text, out var known)) return known;
        diagnostics.Error("unknown-value", type.Span, $"'{type.Text}' is not a type of source.", Suggestion.For(type.Text, Types.Keys));
        return SourceType.Report;
    }

    private static bool ReadTranscription(YamlFields fields, DiagnosticBag diagnostics)
    {
        if (fields.Scalar("transcription") is not { } how) return false;
        if (how.Text is "converted" or "original") return how.Text == "converted";
        diagnostics.Error("unknown-value", how.Span, $"'{how.Text}' is not a way in which a source was read.", Suggestion.For(how.Text, ["converted", "original"]));
        return false;
    }
}
