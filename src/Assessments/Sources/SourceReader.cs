using System.Globalization;
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

    private static readonly string[] DateForms = ["yyyy", "yyyy-MM", "yyyy-MM-dd"];

    /// <summary>Reads the shared file of sources.</summary>
    public static IReadOnlyList<Source> ReadFile(SourceFile file, DiagnosticBag diagnostics)
    {
        if (YamlReader.Read(file, diagnostics) is not { } root || YamlFields.Of(root, "a file of sources", diagnostics) is not { } fields) return [];
        var sources = ReadOwn(fields, diagnostics);
        fields.ReportUnknown();
        return sources;
    }

    /// <summary>Reads all sources of an assessment and adds the shared ones; of two with one key the assessment's own is taken, and that is said.</summary>
    public static IReadOnlyList<Source> Read(YamlFields assessment, IReadOnlyList<Source> shared, DiagnosticBag diagnostics)
    {
        var own = ReadOwn(assessment, diagnostics);
        foreach (var (source, hidden) in own.Join(shared, o => o.Key, s => s.Key, (o, s) => (o, s)))
            diagnostics.Warning("source-twice", source.Span, $"The source '{source.Key}' also stands in {hidden.Span.File.Path}:{hidden.Span.File.Position(hidden.Span.Start).Line}; this assessment cites its own.", "Delete it here if both are the same, else give it another key.");
        return [.. own, .. shared.ExceptBy(own.Select(o => o.Key), s => s.Key)];
    }

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

    private static List<Source> ReadOwn(YamlFields fields, DiagnosticBag diagnostics) =>
        [.. fields.Entries("sources").Select(e => Read(e.Key, e.Value, diagnostics)).OfType<Source>()];

    private static Source? Read(YamlScalar key, YamlNode node, DiagnosticBag diagnostics)
    {
        if (YamlFields.Of(node, "a source", diagnostics) is not { } fields) return null;
        var title = fields.RequiredLocal("title");
        var publisher = fields.Local("publisher");
        var date = fields.Text("date") ?? "";
        var type = ReadType(fields, diagnostics);
        var address = fields.Text("url");
        var isConverted = ReadTranscription(fields, diagnostics);
        var next = ReadNext(fields, diagnostics);
        fields.ReportUnknown();
        return new Source(key.Text, title ?? new LocalText(key.Content), publisher ?? new LocalText(new LocatedText("", key.Span, false)), date, type, address, isConverted, key.Span) { NextEdition = next };
    }

    private static SourceType ReadType(YamlFields fields, DiagnosticBag diagnostics)
    {
        if (fields.Scalar("type") is not { } type) return SourceType.Report;
        if (Types.TryGetValue(type.Text, out var known)) return known;
        diagnostics.Error("unknown-value", type.Span, $"'{type.Text}' is not a type of source.", Suggestion.For(type.Text, Types.Keys));
        return SourceType.Report;
    }

    private static string? ReadNext(YamlFields fields, DiagnosticBag diagnostics)
    {
        if (fields.Scalar("next") is not { } next) return null;
        if (DateForms.Any(f => DateOnly.TryParseExact(next.Text, f, CultureInfo.InvariantCulture, DateTimeStyles.None, out _))) return next.Text;
        diagnostics.Error("not-a-date", next.Span, $"'{next.Text}' is no date.", "Write a year, a month or a day: 2025, 2025-03 or 2025-03-20.");
        return null;
    }

    private static bool ReadTranscription(YamlFields fields, DiagnosticBag diagnostics)
    {
        if (fields.Scalar("transcription") is not { } how) return false;
        if (how.Text is "converted" or "original") return how.Text == "converted";
        diagnostics.Error("unknown-value", how.Span, $"'{how.Text}' is not a way in which a source was read.", Suggestion.For(how.Text, ["converted", "original"]));
        return false;
    }
}
