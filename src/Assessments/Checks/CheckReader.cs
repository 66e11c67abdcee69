using Reckon.Assessments.Claims;
using Reckon.Assessments.Formulas;
using Reckon.Assessments.Numbers;
using Reckon.Assessments.Quantities;
using Reckon.Assessments.Reading;
using Reckon.Assessments.Sources;
using Reckon.Assessments.Texts;
using Reckon.Assessments.Units;
using Reckon.Assessments.Yaml;

namespace Reckon.Assessments.Checks;

/// <summary>Reads <c>checks:</c>, relations that have to hold among quantities. Each becomes a claim.</summary>
/// <remarks>
/// <c>sum: [a, b, "table[*]"], equals: id</c>; <c>closes: [a, b], to: 100 percent</c> for the shares of one whole (not for answers of
/// which several may be given); <c>identity: [formula, formula]</c>; <c>growth: [new, old], printed: id</c>; <c>same: [id, id]</c>
/// for one number that is printed in several places.
/// </remarks>
internal static class CheckReader
{
    private static readonly string[] Kinds = ["sum", "closes", "identity", "growth", "same"];
    private static readonly string[] Targets = ["equals", "to", "printed"];

    private static readonly char[] Digits = [.. "0123456789.-"];

    /// <summary>Reads all checks of an assessment.</summary>
    public static IReadOnlyList<ClaimDeclaration> Read(YamlFields assessment, ReadingContext context) =>
        [.. assessment.List("checks").Select(n => Read(n, context)).OfType<ClaimDeclaration>()];

    private static ClaimDeclaration? Read(YamlNode node, ReadingContext context)
    {
        if (YamlFields.Of(node, "a check", context.Diagnostics) is not { } fields) return null;
        var id = fields.RequiredScalar("id");
        var label = fields.RequiredLocal("label");
        var (citation, note) = (SourceReader.ReadCitation(fields, context.Sources, context.Diagnostics), fields.Local("note"));
        var kinds = Kinds.Where(fields.Has).ToList();
        if (kinds.Count != 1) context.Diagnostics.Error("missing-key", id?.Span ?? fields.Span, $"A check needs one of {string.Join(", ", Kinds)}; {(kinds.Count == 0 ? "none stands here" : string.Join(" and ", kinds) + " stand here")}.");
        var check = id is null || kinds.Count != 1 ? null : ReadKind(kinds[0], new ClaimDeclaration { Id = new QuantityId(context.Slug, id.Text), Label = label, Citation = citation, Note = note, Span = id.Span }, fields, context);
        foreach (var key in Targets.Where(_ => check is null)) fields.Has(key);
        fields.ReportUnknown();
        return check is null || label is null || !QuantityNames.Check(id!, context.Diagnostics) ? null : check;
    }

    private static ClaimDeclaration? ReadKind(string kind, ClaimDeclaration check, YamlFields fields, ReadingContext context) => kind switch
    {
        "sum" => Members(kind, 1, fields, context) is { } parts ? Against("equals", check with { Formula = Join("sum", FormulaOperator.Sum, parts) }, fields) : null,
        "growth" => Members(kind, 2, fields, context) is [_, _] ends ? Against("printed", check with { Formula = Join("growth", FormulaOperator.Growth, ends) }, fields) : Two(kind, fields, context),
        "closes" => Members(kind, 1, fields, context) is { } shares ? Closing(check with { Formula = Join("sum", FormulaOperator.Sum, shares), IsDemanded = true }, fields, context) : null,
        "identity" => Members(kind, 2, fields, context) is [var left, var right]
            ? check with { Formula = new ClaimFormula($"{left.Text} - ({right.Text})", FormulaOperator.Subtract, [left, right]), IsDemanded = true }
            : Two(kind, fields, context),
        _ => Members(kind, 2, fields, context) is { } printings ? check with { Same = printings } : null,
    };

    private static IReadOnlyList<LocatedText>? Members(string kind, int least, YamlFields fields, ReadingContext context)
    {
        IReadOnlyList<LocatedText> members = [.. fields.Texts(kind).Select(m => m.Content)];
        if (members.Count >= least) return members;
        context.Diagnostics.Error("missing-key", fields.SpanOf(kind), $"'{kind}' needs {(least == 1 ? "at least one name" : "two names")}, not {members.Count}.");
        return null;
    }

    private static ClaimDeclaration? Two(string kind, YamlFields fields, ReadingContext context)
    {
        if (fields.Texts(kind).Count > 2) context.Diagnostics.Error("missing-key", fields.SpanOf(kind), $"'{kind}' needs two names, not {fields.Texts(kind).Count}.");
        return null;
    }

    private static ClaimDeclaration? Against(string key, ClaimDeclaration check, YamlFields fields) =>
        fields.RequiredScalar(key) is { } target ? check with { Against = target.Content } : null;

    private static ClaimFormula Join(string function, FormulaOperator joint, IReadOnlyList<LocatedText> members) =>
        new($"{function}({string.Join(", ", members.Select(m => m.Text))})", joint, members);

    // The whole is exact: what the parts miss of it has to be explained by their own rounding.
    private static ClaimDeclaration? Closing(ClaimDeclaration check, YamlFields fields, ReadingContext context)
    {
        if (fields.RequiredScalar("to") is not { } whole) return null;
        var length = whole.Text.Length - whole.Text.TrimStart(Digits).Length;
        if (DecimalText.Find(whole.Text[..length]) is not { } number || whole.Text[length..].Trim().Length == 0)
        {
            context.Diagnostics.Error("not-a-number", whole.Span, $"'to' is a number with its unit; '{whole.Text}' is none.", "For instance: to: 100 percent");
            return null;
        }

        var stated = new StatedNumber(whole.Content, PrintedNumber.OfDigits(number, isExact: true), null);
        return ParseUnit(whole, length, context) is { } unit ? check with { Stated = stated, Unit = unit } : null;
    }

    private static Unit? ParseUnit(YamlScalar whole, int start, ReadingContext context) =>
        UnitParser.Parse(new LocatedText(whole.Text[start..], whole.Content.Slice(start, whole.Text.Length - start), whole.Content.Verbatim), context.Units, context.Diagnostics);
}
