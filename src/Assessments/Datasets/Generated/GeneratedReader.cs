using Reckon.Assessments.Quantities;
using Reckon.Assessments.Reading;
using Reckon.Assessments.Units;
using Reckon.Assessments.Yaml;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Datasets.Generated;

/// <summary>Reads data that are made up: <c>generate: merchants</c> in place of a file, <c>with:</c> what is wanted.</summary>
internal static class GeneratedReader
{
    /// <summary>The key that names what is generated.</summary>
    public const string Generate = "generate";

    private const string With = "with";
    private static readonly string[] Excluded = ["file", "source", "at"];

    /// <summary>The data with their true totals; null after an error.</summary>
    public static Dataset? Read(YamlScalar name, YamlFields fields, ReadingContext context)
    {
        var errors = context.Diagnostics.ErrorCount;
        var (label, with) = (fields.RequiredLocal("label"), fields.Mapping(With));
        CheckKeys(name, fields, context.Diagnostics);
        var kind = ReadKind(fields, context.Diagnostics);
        var sample = kind is not null && new SpecificationReader(kind, context.Diagnostics).Read(with) is { } specification ? GeneratedMemory.Sample(specification) : null;
        var units = DatasetReader.ReadUnits(fields, sample?.File, context);
        fields.ReportUnknown();
        if (context.Diagnostics.ErrorCount > errors || kind is null || sample is null || label is null) return null;
        var known = new GeneratedUnits(kind, units, fields.SpanOf(Generate), context);
        return new Dataset(name.Text, sample.File, known.OfColumns(), false, label, null, true, name.Span)
        {
            Scales = new ExactScales(context.Units.Nouns),
            Totals = TrueTotals.Of(new QuantityId(context.Slug, name.Text), name.Span, label, known, kind, sample.Truths),
        };
    }

    private static void CheckKeys(YamlScalar name, YamlFields fields, DiagnosticBag diagnostics)
    {
        foreach (var key in Excluded.Where(fields.Has))
            diagnostics.Error("contradiction", fields.SpanOf(key), $"The data '{name.Text}' are generated and have '{key}' as well.", $"Generated data come from no file and no source: delete '{key}', or '{Generate}' with its options.");
        if (fields.Has("synthetic") && !fields.Flag("synthetic"))
            diagnostics.Error("contradiction", fields.SpanOf("synthetic"), $"The data '{name.Text}' are generated, so they are synthetic.", "Delete 'synthetic'.");
    }

    private static GeneratedKind? ReadKind(YamlFields fields, DiagnosticBag diagnostics)
    {
        if (fields.RequiredScalar(Generate) is not { } word) return null;
        if (GeneratedKind.All.FirstOrDefault(k => k.Name == word.Text) is { } kind) return kind;
        diagnostics.Error("unknown-value", word.Span, $"'{word.Text}' cannot be generated.", Suggestion.For(word.Text, GeneratedKind.All.Select(k => k.Name)));
        return null;
    }
}
