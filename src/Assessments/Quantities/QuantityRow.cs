using Reckon.Assessments.Tables;
using Reckon.Assessments.Texts;
using Reckon.Assessments.Yaml;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Quantities;

/// <summary>Turns a row of a file into what YAML would say, each text at its cell.</summary>
internal static class QuantityRow
{
    /// <summary>The name (null for an empty cell) and the declaration of a row.</summary>
    public static (YamlScalar? Id, YamlMapping Node) Of(CsvFile file, IReadOnlyList<LocatedText> cells, DiagnosticBag diagnostics)
    {
        var filled = Enumerable.Range(0, cells.Count).Where(i => !string.IsNullOrWhiteSpace(cells[i].Text)).ToList();
        var id = filled.Where(i => file.Columns[i] == QuantityColumns.Id).Select(i => Scalar(cells[i], isFlag: false)).FirstOrDefault();
        var plain = filled.Where(i => file.Columns[i] != QuantityColumns.Id && QuantityColumns.LanguageOf(file.Columns[i]) is null).ToList();
        var local = filled.Where(i => QuantityColumns.LanguageOf(file.Columns[i]) is not null).GroupBy(i => QuantityColumns.LanguageOf(file.Columns[i])!.Value.Key).ToList();
        CheckTwice(file, cells, plain, local, diagnostics);
        var entries = plain.Select(i => KeyValuePair.Create(Key(file, i, file.Columns[i]), (YamlNode)Scalar(cells[i], QuantityColumns.IsFlag(file.Columns[i]))));
        var row = cells[0].Span with { Length = cells[^1].Span.End - cells[0].Span.Start };
        return (id, new YamlMapping([.. entries, .. local.Select(l => KeyValuePair.Create(Key(file, l.First(), l.Key), (YamlNode)InLanguages(file, l, cells)))], row));
    }

    private static void CheckTwice(CsvFile file, IReadOnlyList<LocatedText> cells, IEnumerable<int> plain, IReadOnlyList<IGrouping<string, int>> local, DiagnosticBag diagnostics)
    {
        foreach (var column in plain)
        {
            if (local.FirstOrDefault(l => l.Key == file.Columns[column]) is { } other)
                diagnostics.Error("contradiction", cells[column].Span, $"There is a text for all languages in '{other.Key}' and one for a language in '{file.Columns[other.First()]}'.", "Keep one of the two.");
        }
    }

    private static YamlMapping InLanguages(CsvFile file, IEnumerable<int> columns, IReadOnlyList<LocatedText> cells) => new(
        [.. columns.Select(i => KeyValuePair.Create(Key(file, i, QuantityColumns.LanguageOf(file.Columns[i])!.Value.Language), (YamlNode)Scalar(cells[i], isFlag: false)))], cells[columns.First()].Span);

    private static YamlScalar Key(CsvFile file, int column, string name) => new(new LocatedText(name, file.Head[column].Span, false), file.Head[column].Span, true);

    // Blanks around a text mean nothing; spreadsheets write TRUE where YAML has true.
    private static YamlScalar Scalar(LocatedText cell, bool isFlag)
    {
        var text = cell.Text.Trim();
        var place = cell.Slice(cell.Text.IndexOf(text, StringComparison.Ordinal), text.Length);
        return new YamlScalar(new LocatedText(isFlag ? text.ToLowerInvariant() : text, place, cell.Verbatim && !isFlag), place, true);
    }
}
