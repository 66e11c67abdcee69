using Reckon.Assessments.Yaml;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Uncertainty;

/// <summary>Reads <c>correlations:</c>: <c>{ between: [a, b], rank: 0.5 }</c>.</summary>
internal static class CorrelationReader
{
    /// <summary>Reads all correlations of an assessment.</summary>
    public static IReadOnlyList<CorrelationDeclaration> Read(YamlFields assessment, DiagnosticBag diagnostics) =>
        [.. assessment.List("correlations").Select(n => Read(n, diagnostics)).OfType<CorrelationDeclaration>()];

    private static CorrelationDeclaration? Read(YamlNode node, DiagnosticBag diagnostics)
    {
        if (YamlFields.Of(node, "a correlation", diagnostics) is not { } fields) return null;
        var (between, rank) = (fields.Texts("between"), fields.RequiredScalar("rank") is null ? null : fields.Number("rank"));
        fields.ReportUnknown();
        if (between.Count != 2) diagnostics.Error("missing-key", fields.Span, "A correlation is 'between' two quantities.", "For instance: { between: [jobs.direct, team.size], rank: 0.5 }");
        if (rank is <= -1 or >= 1) diagnostics.Error("out-of-range", fields.SpanOf("rank"), $"A correlation lies between -1 and 1; {rank} stands here.");
        return between.Count == 2 && rank is > -1 and < 1 ? new CorrelationDeclaration(between[0].Content, between[1].Content, (double)rank, fields.Span) : null;
    }
}
