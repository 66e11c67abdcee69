using Reckon.Assessments.Quantities;
using Reckon.Assessments.Reading;
using Reckon.Assessments.Sources;
using Reckon.Assessments.Yaml;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Findings;

/// <summary>Reads <c>findings:</c>.</summary>
internal static class FindingReader
{
    private static readonly Dictionary<string, FindingSeverity> Severities = new(StringComparer.Ordinal)
    {
        ["note"] = FindingSeverity.Note,
        ["minor"] = FindingSeverity.Minor,
        ["major"] = FindingSeverity.Major,
    };

    /// <summary>Reads all findings of an assessment.</summary>
    public static IReadOnlyList<FindingDeclaration> Read(YamlFields assessment, ReadingContext context) =>
        [.. assessment.List("findings").Select(n => Read(n, context)).OfType<FindingDeclaration>()];

    private static FindingDeclaration? Read(YamlNode node, ReadingContext context)
    {
        if (YamlFields.Of(node, "a finding", context.Diagnostics) is not { } fields) return null;
        var id = fields.RequiredScalar("id");
        var about = fields.Texts("about").Select(a => a.Content).ToList();
        var severity = ReadSeverity(fields, context.Diagnostics);
        var (title, text) = (fields.RequiredLocal("title"), fields.RequiredLocal("text"));
        var citation = SourceReader.ReadCitation(fields, context.Sources, context.Diagnostics);
        fields.ReportUnknown();
        if (id is null || title is null || text is null || !QuantityNames.Check(id, context.Diagnostics)) return null;
        return new FindingDeclaration(new QuantityId(context.Slug, id.Text), about, severity, title, text, citation, id.Span);
    }

    private static FindingSeverity ReadSeverity(YamlFields fields, DiagnosticBag diagnostics)
    {
        if (fields.RequiredScalar("severity") is not { } text) return FindingSeverity.Note;
        if (Severities.TryGetValue(text.Text, out var severity)) return severity;
        diagnostics.Error("unknown-value", text.Span, $"'{text.Text}' is not a severity.", Suggestion.For(text.Text, Severities.Keys));
        return FindingSeverity.Note;
    }
}
