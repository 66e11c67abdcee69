using Reckon.Assessments.Quantities;
using Reckon.Assessments.Reading;
using Reckon.Assessments.Yaml;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Ladders;

/// <summary>Reads <c>ladders:</c>.</summary>
internal static class LadderReader
{
    /// <summary>The words of the rungs in files, the widest first.</summary>
    public static IReadOnlyList<string> Words { get; } = [.. Enum.GetNames<RungKind>().Select(n => n.ToLowerInvariant())];

    /// <summary>Reads all ladders of an assessment.</summary>
    public static IReadOnlyList<LadderDeclaration> Read(YamlFields assessment, ReadingContext context) =>
        [.. assessment.Entries("ladders").Select(e => Read(e.Key, e.Value, context)).OfType<LadderDeclaration>()];

    private static LadderDeclaration? Read(YamlScalar name, YamlNode node, ReadingContext context)
    {
        if (!QuantityNames.Check(name, context.Diagnostics) || YamlFields.Of(node, "a ladder", context.Diagnostics) is not { } fields) return null;
        var label = fields.RequiredLocal("label");
        var rungs = fields.List("rungs").Select(r => ReadRung(r, context.Diagnostics)).OfType<RungDeclaration>().ToList();
        fields.ReportUnknown();
        if (fields.List("rungs").Count == 0) context.Diagnostics.Error("missing-key", name.Span, $"The ladder '{name.Text}' has no rungs.", "For instance: rungs: [{ rung: opportunities, quantity: jobs.total }]");
        var kinds = rungs.Select(r => r.Kind).ToList();
        if (!kinds.SequenceEqual(kinds.Distinct().Order())) context.Diagnostics.Error("out-of-order", name.Span, $"The rungs of '{name.Text}' stand in another order than {string.Join(", ", Words)}, or one stands twice.");
        return label is null || rungs.Count == 0 ? null : new LadderDeclaration(new QuantityId(context.Slug, name.Text), label, rungs, name.Span);
    }

    private static RungDeclaration? ReadRung(YamlNode node, DiagnosticBag diagnostics)
    {
        if (YamlFields.Of(node, "a rung", diagnostics) is not { } fields) return null;
        var (kind, quantity, missing) = (ReadKind(fields, diagnostics), fields.Scalar("quantity"), fields.Local("missing"));
        fields.ReportUnknown();
        if (quantity is null == missing is null) diagnostics.Error("missing-key", fields.Span, "A rung needs one of 'quantity' and 'missing' (in words: what would be needed for a number).");
        return kind is null || quantity is null == missing is null ? null : new RungDeclaration(kind.Value, quantity?.Content, missing);
    }

    private static RungKind? ReadKind(YamlFields fields, DiagnosticBag diagnostics)
    {
        if (fields.RequiredScalar("rung") is not { } word) return null;
        if (Words.ToList().IndexOf(word.Text) is >= 0 and var index) return (RungKind)index;
        diagnostics.Error("unknown-value", word.Span, $"'{word.Text}' is not a rung.", Suggestion.For(word.Text, Words));
        return null;
    }
}
