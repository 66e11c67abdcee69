using Reckon.Assessments.Quantities;
using Reckon.Assessments.Reading;
using Reckon.Assessments.Yaml;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Scenarios;

/// <summary>Reads <c>scenarios:</c>, and the replaced numbers of a scenario or correction.</summary>
internal static class ScenarioReader
{
    /// <summary>Reads all scenarios of an assessment.</summary>
    public static IReadOnlyList<ScenarioDeclaration> Read(YamlFields assessment, ReadingContext context) =>
        [.. assessment.Entries("scenarios").Select(e => Read(e.Key, e.Value, context)).OfType<ScenarioDeclaration>()];

    /// <summary>The numbers below <c>set:</c>.</summary>
    public static IReadOnlyList<ReplacementDeclaration> ReadSet(YamlFields fields, DiagnosticBag diagnostics)
    {
        var set = new List<ReplacementDeclaration>();
        foreach (var (name, node) in fields.Entries("set"))
        {
            if (node is YamlScalar { IsEmpty: false } value) set.Add(new ReplacementDeclaration(name.Content, value.Content));
            else diagnostics.Error("wrong-type", node.Span, $"'{name.Text}' is set to a number, or to a formula over quantities; {node.Kind} stands here.");
        }

        return set;
    }

    private static ScenarioDeclaration? Read(YamlScalar name, YamlNode node, ReadingContext context)
    {
        if (!QuantityNames.Check(name, context.Diagnostics) || YamlFields.Of(node, "a scenario", context.Diagnostics) is not { } fields) return null;
        var (label, note, set) = (fields.RequiredLocal("label"), fields.Local("note"), ReadSet(fields, context.Diagnostics));
        fields.ReportUnknown();
        if (!fields.Has("set")) context.Diagnostics.Error("missing-key", name.Span, $"The scenario '{name.Text}' replaces no number.", "Name the numbers below 'set': { io.coefficient: 1.427 }");
        return label is null || set.Count == 0 ? null : new ScenarioDeclaration(new QuantityId(context.Slug, name.Text), label, note, set, name.Span);
    }
}
