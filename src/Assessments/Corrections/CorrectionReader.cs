using System.Collections.Frozen;
using Reckon.Assessments.Quantities;
using Reckon.Assessments.Reading;
using Reckon.Assessments.Scenarios;
using Reckon.Assessments.Yaml;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Corrections;

/// <summary>Reads <c>corrections:</c>.</summary>
internal static class CorrectionReader
{
    private static readonly FrozenDictionary<string, CorrectionCause> Causes = new Dictionary<string, CorrectionCause>(StringComparer.Ordinal)
    {
        ["jensen"] = CorrectionCause.Jensen,
        ["multiplier"] = CorrectionCause.Multiplier,
        ["imports"] = CorrectionCause.Imports,
        ["double-counting"] = CorrectionCause.DoubleCounting,
        ["scope"] = CorrectionCause.Scope,
        ["weights"] = CorrectionCause.Weights,
        ["productivity"] = CorrectionCause.Productivity,
        ["additionality"] = CorrectionCause.Additionality,
        ["arithmetic"] = CorrectionCause.Arithmetic,
    }.ToFrozenDictionary();

    /// <summary>Reads all corrections of an assessment.</summary>
    public static IReadOnlyList<CorrectionDeclaration> Read(YamlFields assessment, ReadingContext context) =>
        [.. assessment.Entries("corrections").Select(e => Read(e.Key, e.Value, context)).OfType<CorrectionDeclaration>()];

    private static CorrectionDeclaration? Read(YamlScalar name, YamlNode node, ReadingContext context)
    {
        if (!QuantityNames.Check(name, context.Diagnostics) || YamlFields.Of(node, "a correction", context.Diagnostics) is not { } fields) return null;
        var (label, published, recommended) = (fields.RequiredLocal("label"), fields.RequiredScalar("published"), fields.Scalar("recommended"));
        var steps = fields.List("steps").Select(s => ReadStep(s, context.Diagnostics)).ToList();
        fields.ReportUnknown();
        if (steps.Count == 0) context.Diagnostics.Error("missing-key", name.Span, $"The correction '{name.Text}' has no steps.", "Give 'steps', each with its 'cause' and the numbers that it replaces ('set') or the 'quantity' after it.");
        if (label is null || published is null || steps.Count == 0 || steps.Contains(null)) return null;
        return new CorrectionDeclaration(new QuantityId(context.Slug, name.Text), label, published.Content, recommended?.Content, [.. steps.OfType<CorrectionStepDeclaration>()], name.Span);
    }

    private static CorrectionStepDeclaration? ReadStep(YamlNode node, DiagnosticBag diagnostics)
    {
        if (YamlFields.Of(node, "a step", diagnostics) is not { } fields) return null;
        var (cause, label, quantity) = (ReadCause(fields, diagnostics), fields.Local("label"), fields.Scalar("quantity"));
        var set = ScenarioReader.ReadSet(fields, diagnostics);
        fields.ReportUnknown();
        if (fields.Has("set") == fields.Has("quantity"))
        {
            diagnostics.Error("missing-key", fields.Span, "A step needs one of 'set' (the numbers that it replaces) and 'quantity' (what stands for the number after it).");
            return null;
        }

        return cause is null ? null : new CorrectionStepDeclaration(cause.Value, label, set, quantity?.Content, fields.Span);
    }

    private static CorrectionCause? ReadCause(YamlFields fields, DiagnosticBag diagnostics)
    {
        if (fields.RequiredScalar("cause") is not { } word) return null;
        if (Causes.TryGetValue(word.Text, out var cause)) return cause;
        diagnostics.Error("unknown-value", word.Span, $"'{word.Text}' is not a cause of a difference.", Suggestion.For(word.Text, Causes.Keys.Order(StringComparer.Ordinal)));
        return null;
    }
}
