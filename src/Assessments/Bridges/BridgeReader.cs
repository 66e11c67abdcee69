using System.Globalization;
using Reckon.Assessments.Reading;
using Reckon.Assessments.Sources;
using Reckon.Assessments.Units;
using Reckon.Assessments.Yaml;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Bridges;

/// <summary>Reads <c>bridges:</c>.</summary>
internal static class BridgeReader
{
    private static readonly string[] DateFormats = ["yyyy", "yyyy-MM", "yyyy-MM-dd"];

    /// <summary>Reads all bridges of an assessment.</summary>
    public static IReadOnlyList<Bridge> Read(YamlFields assessment, ReadingContext context) =>
        [.. assessment.List("bridges").Select(n => Read(n, context)).OfType<Bridge>()];

    private static Bridge? Read(YamlNode node, ReadingContext context)
    {
        if (YamlFields.Of(node, "a bridge", context.Diagnostics) is not { } fields) return null;
        var (from, to) = (Noun(fields, "from", context), Noun(fields, "to", context));
        var factor = fields.RequiredScalar("factor") is null ? null : fields.Number("factor");
        var assumption = fields.Local("assumption");
        var citation = SourceReader.ReadCitation(fields, context.Sources, context.Diagnostics);
        var date = Date(fields, context.Diagnostics);
        fields.ReportUnknown();
        if (from is { IsCurrency: true } && to is { IsCurrency: true } && !BridgeOfMoney.Check(from, to, citation, date, fields, context.Diagnostics)) return null;
        if (assumption is null && citation is null)
            context.Diagnostics.Error("missing-key", fields.Span, "A bridge needs its reason.", "Give 'assumption' in words, or 'source' and 'at'.");
        if (factor <= 0) context.Diagnostics.Error("out-of-range", fields.SpanOf("factor"), "'factor' is a number above zero: how many of 'to' make one of 'from'.");
        return from is null || to is null || factor is null or <= 0 ? null : new Bridge(from.Id, to.Id, (double)factor.Value, assumption, citation, date?.Text);
    }

    private static YamlScalar? Date(YamlFields fields, DiagnosticBag diagnostics)
    {
        if (fields.Scalar("date") is not { } date) return null;
        if (DateFormats.Any(f => DateOnly.TryParseExact(date.Text, f, CultureInfo.InvariantCulture, DateTimeStyles.None, out _))) return date;
        diagnostics.Error("not-a-date", date.Span, $"'date' is a year, month or day such as 2024, 2024-06 or 2024-06-28; '{date.Text}' is none.");
        return null;
    }

    private static UnitNoun? Noun(YamlFields fields, string key, ReadingContext context)
    {
        if (fields.RequiredScalar(key) is not { } name) return null;
        if (context.Units.Find(name.Text) is { } noun) return noun;
        context.Diagnostics.Error("unknown-unit", name.Span, $"'{name.Text}' is not a known unit.", Suggestion.For(name.Text, context.Units.Spellings));
        return null;
    }
}
