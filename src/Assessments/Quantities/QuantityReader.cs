using Reckon.Assessments.Reading;
using Reckon.Assessments.Sources;
using Reckon.Assessments.Texts;
using Reckon.Assessments.Uncertainty;
using Reckon.Assessments.Units;
using Reckon.Assessments.Yaml;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Quantities;

/// <summary>Reads <c>quantities:</c> and the files of <c>quantities_from:</c>.</summary>
internal static class QuantityReader
{
    /// <summary>Reads all quantities of an assessment.</summary>
    public static IReadOnlyList<QuantityDeclaration> Read(YamlFields assessment, ReadingContext context) =>
        [.. assessment.Entries("quantities").Select(e => ReadOrBreak(e.Key, e.Value, context)).OfType<QuantityDeclaration>(), .. QuantityFileReader.Read(assessment, context)];

    /// <summary>Reads one quantity; null after an error, which formulas that name it need not repeat.</summary>
    public static QuantityDeclaration? ReadOrBreak(YamlScalar name, YamlNode node, ReadingContext context)
    {
        var declaration = Read(name, node, context);
        if (declaration is null) context.Break(name.Text);
        return declaration;
    }

    private static QuantityDeclaration? Read(YamlScalar name, YamlNode node, ReadingContext context)
    {
        if (!QuantityNames.Check(name, context.Diagnostics) || YamlFields.Of(node, "a quantity", context.Diagnostics) is not { } fields) return null;
        var label = fields.RequiredLocal("label");
        var unit = fields.RequiredScalar("unit") is { } text ? UnitParser.Parse(text.Content, context.Units, context.Diagnostics) : null;
        var declaration = ReadRest(name, fields, label, unit ?? Unit.None, context);
        fields.ReportUnknown();
        CheckOrigin(name, fields, context.Diagnostics);
        return label is null || unit is null ? null : declaration;
    }

    private static QuantityDeclaration ReadRest(YamlScalar name, YamlFields fields, LocalText? label, Unit unit, ReadingContext context)
    {
        var digits = fields.Number("value");
        var printed = new PrintedReader(fields, context.Diagnostics);
        return new QuantityDeclaration
        {
            Id = new QuantityId(context.Slug, name.Text),
            Label = label ?? new LocalText(name.Content),
            Unit = unit,
            Printed = digits is { } d ? printed.Of(d) : null,
            PrintedText = fields.Text("value"),
            Formula = fields.Scalar("formula")?.Content,
            Estimate = ReadEstimate(fields),
            Uncertainty = UncertaintyReader.Read(fields, context.Diagnostics),
            Assumption = fields.Local("assumption"),
            Implied = ReadImplied(fields, context.Diagnostics),
            Citation = SourceReader.ReadCitation(fields, context.Sources, context.Diagnostics),
            Note = fields.Local("note"),
            IsUnpublished = fields.Flag("unpublished"),
            IsSynthetic = fields.Flag("synthetic"),
            Span = name.Span,
        };
    }

    private static EstimateDeclaration? ReadEstimate(YamlFields fields)
    {
        var with = fields.Mapping("with");
        return fields.Scalar("estimate") is { } name ? new EstimateDeclaration(name, with, name.Span) : null;
    }

    private static ImpliedDeclaration? ReadImplied(YamlFields fields, DiagnosticBag diagnostics)
    {
        if (fields.Fields("implied", "'implied'") is not { } implied) return null;
        var from = implied.RequiredScalar("from");
        var between = implied.Numbers("between");
        implied.ReportUnknown();
        if (between is not [var low, var high] || low >= high)
        {
            diagnostics.Error("missing-key", implied.Span, "'implied' needs 'between', two numbers in order: where to look for the solution.", "For instance: between: [1, 100]");
            return null;
        }

        return from is null ? null : new ImpliedDeclaration(from.Content, low, high, implied.Span);
    }

    private static void CheckOrigin(YamlScalar name, YamlFields fields, DiagnosticBag diagnostics)
    {
        var (hasValue, isUnpublished, isComputed) = (fields.Has("value"), fields.Flag("unpublished"), fields.Has("formula") || fields.Has("estimate"));
        if (hasValue && isUnpublished) diagnostics.Error("contradiction", name.Span, $"'{name.Text}' has a printed value and is called unpublished.", "Keep one of 'value' and 'unpublished'.");
        if (hasValue && fields.Has("implied")) diagnostics.Error("contradiction", name.Span, $"'{name.Text}' has a printed value and is to be solved for.", "Keep one of 'value' and 'implied'.");
        if (fields.Has("formula") && fields.Has("estimate")) diagnostics.Error("contradiction", name.Span, $"'{name.Text}' has a formula and an estimator.", "Keep one of 'formula' and 'estimate'.");
        if (fields.Has("with") && !fields.Has("estimate")) diagnostics.Error("missing-key", name.Span, $"'{name.Text}' has options below 'with' but no estimator.", "Name it with 'estimate'.");
        if (hasValue && !IsFounded(fields)) diagnostics.Error("missing-key", name.Span, $"'{name.Text}' has a value but no source.", "Add 'source' and 'at', 'assumption' in words, or 'synthetic: true' for an illustration.");
        if (!hasValue && !isComputed && !isUnpublished) diagnostics.Error("missing-key", name.Span, $"'{name.Text}' has neither a value nor a formula.", "Add 'value', 'formula' or 'estimate', or 'unpublished: true' when nobody printed it.");
        if (fields.Has("uncertainty") && (isComputed || !hasValue)) diagnostics.Error("contradiction", fields.SpanOf("uncertainty"), $"'{name.Text}' is {(isComputed ? "computed: its uncertainty follows from what it rests on" : "not printed: there is no number to be uncertain about")}.", isComputed ? "Give the uncertainty to its inputs." : "Add 'value'.");
    }

    private static bool IsFounded(YamlFields fields) => fields.Has("source") || fields.Has("assumption") || fields.Flag("synthetic");
}
