using Reckon.Assessments.Quantities;
using Reckon.Assessments.Reading;
using Reckon.Assessments.Sources;
using Reckon.Assessments.Units;
using Reckon.Assessments.Wordings;
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
        var stated = printed is null ? null : ReadNumber(printed, fields, context);
        var declaration = id is null ? null : ReadRest(id, stated, fields, context);
        fields.ReportUnknown();
        if (id is not null && !fields.Has("source")) context.Diagnostics.Error("missing-key", id.Span, $"The claim '{id.Text}' has no source.", "Add 'source' and 'at': where the number is printed.");
        if (declaration is null || printed is null || !QuantityNames.Check(id!, context.Diagnostics)) return null;
        return CheckTarget(declaration, context) && stated is not null ? declaration : null;
    }

    private static StatedNumber? ReadNumber(YamlScalar printed, YamlFields fields, ReadingContext context)
    {
        var words = PrintedWords.Find(printed.Text);
        var meaning = new PrintedReader(fields, context.Diagnostics);
        if (fields.Has("value")) return fields.Number("value") is { } digits ? new StatedNumber(printed.Content, meaning.Of(digits, words, isInWords: false), null) : null;
        if (words is { } written) return new StatedNumber(printed.Content, meaning.Of(written.Digits, words, isInWords: true), words);
        context.Diagnostics.Error("no-number", printed.Span, $"No number stands in '{printed.Text}'.", "Give it with 'value'.");
        return null;
    }

    private static ClaimDeclaration ReadRest(YamlScalar id, StatedNumber? stated, YamlFields fields, ReadingContext context) => new()
    {
        Id = new QuantityId(context.Slug, id.Text),
        Label = fields.Local("label"),
        Restates = fields.Scalar("restates")?.Content,
        Formula = fields.Scalar("formula") is { } formula ? ClaimFormula.Of(formula.Content) : null,
        Stated = stated,
        Unit = fields.Scalar("unit") is { } unit ? UnitParser.Parse(unit.Content, context.Units, context.Diagnostics) : null,
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
