using Reckon.Assessments.Datasets.Generated;
using Reckon.Assessments.Quantities;
using Reckon.Assessments.Reading;
using Reckon.Assessments.Sources;
using Reckon.Assessments.Tables;
using Reckon.Assessments.Texts;
using Reckon.Assessments.Units;
using Reckon.Assessments.Yaml;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Datasets;

/// <summary>Reads <c>data:</c>: records for estimators, from files or made up.</summary>
internal static class DatasetReader
{
    /// <summary>Reads all datasets of an assessment.</summary>
    public static IReadOnlyList<Dataset> Read(YamlFields assessment, ReadingContext context) =>
        [.. assessment.Entries("data").Select(e => ReadOrBreak(e.Key, e.Value, context)).OfType<Dataset>()];

    private static Dataset? ReadOrBreak(YamlScalar name, YamlNode node, ReadingContext context)
    {
        var errors = context.Diagnostics.ErrorCount;
        var dataset = Read(name, node, context);
        var broken = context.Diagnostics.ErrorCount > errors ? TrueTotals.NamesOf(name.Text).Prepend(name.Text) : [];
        foreach (var lost in broken) context.Break(lost);
        return dataset;
    }

    private static Dataset? Read(YamlScalar name, YamlNode node, ReadingContext context)
    {
        if (!QuantityNames.Check(name, context.Diagnostics) || YamlFields.Of(node, "a data set", context.Diagnostics) is not { } fields) return null;
        return fields.Has(GeneratedReader.Generate) ? GeneratedReader.Read(name, fields, context) : ReadFile(name, fields, context);
    }

    private static Dataset? ReadFile(YamlScalar name, YamlFields fields, ReadingContext context)
    {
        var file = DataFileReader.Read(fields, context);
        var label = fields.RequiredLocal("label");
        var (citation, isSynthetic) = (SourceReader.ReadCitation(fields, context.Sources, context.Diagnostics), fields.Flag("synthetic"));
        var drops = ReadMissing(fields, context.Diagnostics);
        var units = ReadUnits(fields, file, context);
        fields.ReportUnknown();
        if (!fields.Has("source") && !isSynthetic) context.Diagnostics.Error("missing-key", name.Span, $"The data '{name.Text}' have no source.", "Add 'source' and 'at', or 'synthetic: true' for an illustration.");
        return file is null ? null : new Dataset(name.Text, file, units, drops, label ?? new LocalText(name.Content), citation, isSynthetic, name.Span) { Scales = new ExactScales(context.Units.Nouns) };
    }

    private static bool ReadMissing(YamlFields fields, DiagnosticBag diagnostics)
    {
        if (fields.Scalar("missing") is not { } word) return false;
        if (word.Text is "drop" or "error") return word.Text == "drop";
        diagnostics.Error("unknown-value", word.Span, $"'missing' is drop or error; '{word.Text}' stands here.", Suggestion.For(word.Text, ["drop", "error"]));
        return false;
    }

    /// <summary>The units below <c>columns:</c>.</summary>
    public static IReadOnlyDictionary<string, Unit> ReadUnits(YamlFields fields, CsvFile? file, ReadingContext context)
    {
        var units = new Dictionary<string, Unit>(StringComparer.Ordinal);
        foreach (var (column, node) in fields.Entries("columns"))
        {
            if (file is not null && !file.Columns.Contains(column.Text))
                context.Diagnostics.Error("unknown-column", column.Span, $"'{file.File.Path}' has no column '{column.Text}'.", Suggestion.For(column.Text, file.Columns));
            if (node is not YamlScalar text) context.Diagnostics.Error("wrong-type", node.Span, $"The unit of a column is a text such as 万元; {node.Kind} stands here.");
            else if (UnitParser.Parse(text.Content, context.Units, context.Diagnostics) is { } unit) units[column.Text] = unit;
        }

        return units;
    }
}
