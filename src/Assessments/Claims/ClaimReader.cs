using Reckon.Assessments.Quantities;
using Reckon.Assessments.Reading;
using Reckon.Assessments.Sources;
using Reckon.Assessments.Units;
using Reckon.Assessments.Yaml;

namespace Reckon.Assessments.Claims;

/// <summary>Reads <c>claims:</c>.</summary>
internal static class ClaimReader
{
    /// <summary>Reads all claims of an assessment.</summary>
    public static IReadOnlyList<ClaimDeclaration> Read(YamlFields assessment, ReadingContext context) =>
        [.. assessment.List("claims").Select(n => Read(n, context)).OfType<ClaimDeclaration>()];

    private static ClaimDeclaration? Read(YamlNode node, ReadingContext context)
    {
        if (YamlFields.Of(node, "a claim", context.Diagnostics) is not { } fields) return null;
        var id = fields.RequiredScalar("id");
        var printed = fields.RequiredScalar("printed");
        var words = printed is null || fields.Has("value") ? null : PrintedWords.Find(printed.Text);
        var digits = fields.Number("value") ?? words?.Digits;
        var declaration = id is null || printed is null ? null : ReadRest(id, printed, digits, words, fields, context);
        fields.ReportUnknown();
        if (id is not null && !fields.Has("source")) context.Diagnostics.Error("missing-key", id.Span, $"The claim '{id.Text}' has no source.", "Add 'source' and 'at': where the number is printed.");
        if (declaration is null || !QuantityNames.Check(id!, context.Diagnostics)) return null;
        if (digits is null && !fields.Has("value")) context.Diagnostics.Error("no-number", printed!.Span, $"No number stands in '{printed.Text}'.", "Give it with 'value'.");
        return CheckTarget(declaration, context) && digits is not null ? declaration : null;
    }

    private static ClaimDeclaration ReadRest(YamlScalar id, YamlScalar printed, decimal? digits, WrittenNumber? words, YamlFields fields, ReadingContext context) => new()
    {
        Id = new QuantityId(context.Slug, id.Text),
        Label = fields.Local("label"),
        Restates = fields.Scalar("restates")?.Content,
        Formula = fields.Scalar("formula")?.Content,
        PrintedText = printed.Content,
        Digits = digits ?? 0,
        Words = words,
        Unit = fields.Scalar("unit") is { } unit ? UnitParser.Parse(unit.Content, context.Units, context.Diagnostics) : null,
        Meaning = new PrintedReader(fields, context.Diagnostics),
        Citation = SourceReader.ReadCitation(fields, context.Sources, context.Diagnostics),
        Note = fields.Local("note"),
        Span = id.Span,
    };

    private static bool CheckTarget(ClaimDeclaration claim, ReadingContext context)
    {
        if (claim.Restates is null == claim.Formula is null)
            context.Diagnostics.Error("missing-key", claim.Span, $"The claim '{claim.Id.Name}' needs one of 'restates' (a quantity printed again) and 'formula' (what it is held against).");
        else if (claim.Formula is not null && claim.Label is null)
            context.Diagnostics.Error("missing-key", claim.Span, $"The claim '{claim.Id.Name}' has a formula of its own and needs a 'label'.");
        else return true;
        return false;
    }
}
