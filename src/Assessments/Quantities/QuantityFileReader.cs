using Reckon.Assessments.Reading;
using Reckon.Assessments.Tables;
using Reckon.Assessments.Yaml;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Quantities;

/// <summary>Reads <c>quantities_from:</c>, CSV files with a quantity to a row: the columns of <see cref="QuantityColumns"/>, the checks of <see cref="QuantityReader"/>.</summary>
/// <remarks>An entry is a path, or <c>{ file: …, encoding: gb18030 }</c>. Rows without any text are passed over.</remarks>
internal static class QuantityFileReader
{
    /// <summary>Reads all such files of an assessment.</summary>
    public static IReadOnlyList<QuantityDeclaration> Read(YamlFields assessment, ReadingContext context) =>
        [.. Entries(assessment.Node("quantities_from")).SelectMany(entry => ReadFile(entry, context))];

    private static IReadOnlyList<YamlNode> Entries(YamlNode? node) => node switch
    {
        null => [],
        YamlSequence list => list.Items,
        _ => [node],
    };

    private static IEnumerable<QuantityDeclaration> ReadFile(YamlNode entry, ReadingContext context)
    {
        if (Open(entry, context) is { } file && QuantityColumns.Check(file, entry.Span, context.Diagnostics))
            return file.Rows.Select((cells, i) => ReadRow(file, cells, i + 2, context)).OfType<QuantityDeclaration>().Select(q => q with { ListedAt = entry.Span });
        context.BreakAll();
        return [];
    }

    private static CsvFile? Open(YamlNode entry, ReadingContext context)
    {
        if (entry is YamlScalar name) return DataFileReader.Read(name, TextEncoding.Utf8, context);
        if (YamlFields.Of(entry, "a file of quantities", context.Diagnostics) is not { } fields) return null;
        var file = DataFileReader.Read(fields, context);
        fields.ReportUnknown();
        return file;
    }

    private static QuantityDeclaration? ReadRow(CsvFile file, IReadOnlyList<Texts.LocatedText> cells, int row, ReadingContext context)
    {
        if (cells.All(c => string.IsNullOrWhiteSpace(c.Text))) return null;
        var (id, node) = QuantityRow.Of(file, cells, context.Diagnostics);
        if (id is not null) return QuantityReader.ReadOrBreak(id, node, context);
        context.Diagnostics.Error("missing-key", node.Span, $"Row {row} has no id: nothing could name its number.", "An id is for instance jobs.total.");
        return null;
    }
}
