using Reckon.Assessments.Numbers;
using Reckon.Assessments.Quantities;
using Reckon.Assessments.Reading;
using Reckon.Assessments.Sources;
using Reckon.Assessments.Texts;
using Reckon.Assessments.Units;
using Reckon.Assessments.Yaml;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Tables;

/// <summary>Reads <c>tables:</c>: each row of a CSV file becomes a quantity.</summary>
internal static class TableReader
{
    /// <summary>Reads all tables of an assessment.</summary>
    public static IReadOnlyList<TableDeclaration> Read(YamlFields assessment, ReadingContext context) =>
        [.. assessment.Entries("tables").Select(e => ReadOrBreak(e.Key, e.Value, context)).OfType<TableDeclaration>()];

    private static TableDeclaration? ReadOrBreak(YamlScalar name, YamlNode node, ReadingContext context)
    {
        var errors = context.Diagnostics.ErrorCount;
        var table = Read(name, node, context);
        if (table is null || context.Diagnostics.ErrorCount > errors) context.Break(name.Text);
        return table;
    }

    private static TableDeclaration? Read(YamlScalar name, YamlNode node, ReadingContext context)
    {
        if (!QuantityNames.Check(name, context.Diagnostics) || YamlFields.Of(node, "a table", context.Diagnostics) is not { } fields) return null;
        var file = DataFileReader.Read(fields, context);
        var keys = fields.Texts("keys");
        var value = fields.RequiredScalar("value");
        var label = fields.RequiredLocal("label");
        var unit = fields.RequiredScalar("unit") is { } text ? UnitParser.Parse(text.Content, context.Units, context.Diagnostics) : null;
        var row = ReadRow(name, fields, label, unit, context);
        var suppression = new SuppressionReader(fields, context.Diagnostics);
        var isPublished = fields.Flag("publish");
        fields.ReportUnknown();
        if (keys.Count is 0 or > 2) context.Diagnostics.Error("missing-key", fields.SpanOf("keys"), "A table needs 'keys': the names of one or two columns that tell its rows apart.", "For instance: keys: [year]");
        if (row is null || file is null || value is null || keys.Count is 0 or > 2) return null;
        return Rows(name, row, file, keys, value, suppression, context.Diagnostics) is { } table ? table with { IsPublished = isPublished } : null;
    }

    private static (QuantityDeclaration Common, PrintedReader Printed)? ReadRow(YamlScalar name, YamlFields fields, LocalText? label, Unit? unit, ReadingContext context)
    {
        var printed = new PrintedReader(fields, context.Diagnostics);
        var common = new QuantityDeclaration
        {
            Id = new QuantityId(context.Slug, name.Text),
            Label = label ?? new LocalText(name.Content),
            Unit = unit ?? Unit.None,
            Formula = fields.Scalar("formula")?.Content,
            Citation = SourceReader.ReadCitation(fields, context.Sources, context.Diagnostics),
            Note = fields.Local("note"),
            IsSynthetic = fields.Flag("synthetic"),
            Table = name.Text,
            Span = name.Span,
        };
        if (!fields.Has("source") && !common.IsSynthetic) context.Diagnostics.Error("missing-key", name.Span, $"The table '{name.Text}' has no source.", "Add 'source' and 'at', or 'synthetic: true' for an illustration.");
        return label is null || unit is null ? null : (common, printed);
    }

    private static TableDeclaration? Rows(
        YamlScalar name, (QuantityDeclaration Common, PrintedReader Printed)? row, CsvFile file, IReadOnlyList<YamlScalar> keys, YamlScalar value, SuppressionReader suppression, DiagnosticBag diagnostics)
    {
        var (common, printed) = row!.Value;
        var keyColumns = keys.Select(k => Column(file, k, diagnostics)).ToList();
        var valueColumn = Column(file, value, diagnostics);
        var countColumn = suppression.Count is { } count ? Column(file, count, diagnostics) : valueColumn;
        if (valueColumn < 0 || countColumn < 0 || keyColumns.Contains(-1)) return null;
        var (rows, counts) = (new List<QuantityDeclaration>(), new List<LocatedText>());
        var seen = new HashSet<QuantityId>();
        foreach (var (cells, number) in file.Rows.Select((cells, i) => (cells, i + 2)))
        {
            var cell = cells[valueColumn];
            if (ReadCell(cell, number, value.Text, diagnostics) is not { } digits) continue;
            var keyCells = keyColumns.Select(c => cells[c]).ToList();
            if (!keyCells.TrueForAll(c => CheckKey(c, number, diagnostics))) continue;
            var keyed = Keyed(common, keys, [.. keyCells.Select(c => c.Text.Trim())], cell) with { Printed = printed.Of(digits), PrintedText = cell.Text.Trim() };
            if (seen.Add(keyed.Id))
            {
                rows.Add(keyed);
                counts.Add(cells[countColumn]);
                continue;
            }

            diagnostics.Error("duplicate-row", keyCells[0].Span, $"Row {number} repeats the key {string.Join(", ", keyed.Keys)}.", "Each row needs a key of its own; name a second key column if one does not tell them apart.");
        }

        return new TableDeclaration(name.Text, [.. keys.Select(k => k.Text)], common.Label, common.Unit, suppression.Count is null ? rows : suppression.Apply(rows, counts), name.Span);
    }

    // What formulas could not write in brackets would be a number that nobody can name.
    private static bool CheckKey(LocatedText cell, int row, DiagnosticBag diagnostics)
    {
        var key = cell.Text.Trim();
        if (key.Length > 0 && key.IndexOfAny(['[', ']', ',', '*', ':', '\n']) < 0) return true;
        var problem = key.Length == 0 ? $"Row {row} has a number but no key." : $"Row {row} has the key '{key}'; a key cannot hold brackets, commas, colons, line breaks or *.";
        diagnostics.Error("bad-key", cell.Span, problem, "A key names the row in formulas: jobs.total[2020].");
        return false;
    }

    private static QuantityDeclaration Keyed(QuantityDeclaration common, IReadOnlyList<YamlScalar> names, IReadOnlyList<string> keys, LocatedText cell) => common with
    {
        Id = common.Id with { Name = $"{common.Id.Name}[{string.Join(", ", keys)}]" },
        Keys = keys,
        RowKeys = names.Zip(keys).ToDictionary(p => p.First.Text, p => p.Second, StringComparer.Ordinal),
        Span = cell.Span,
    };

    // An empty cell says that there is no such number.
    private static decimal? ReadCell(LocatedText cell, int row, string column, DiagnosticBag diagnostics)
    {
        if (string.IsNullOrWhiteSpace(cell.Text)) return null;
        if (DecimalText.Find(cell.Text.Trim()) is { } digits) return digits;
        diagnostics.Error("not-a-number", cell.Span, $"Row {row}, column '{column}' holds '{cell.Text}', which is no number.", "Write digits and a decimal point only; leave the cell empty when there is no number.");
        return null;
    }

    private static int Column(CsvFile file, YamlScalar name, DiagnosticBag diagnostics)
    {
        var columns = file.Columns.ToList();
        var column = columns.IndexOf(name.Text);
        if (column < 0) diagnostics.Error("unknown-column", name.Span, $"'{file.File.Path}' has no column '{name.Text}'.", Suggestion.For(name.Text, file.Columns));
        else if (columns.LastIndexOf(name.Text) > column) diagnostics.Error("unknown-column", name.Span, $"'{file.File.Path}' has two columns '{name.Text}'.", "Rename one of the two.");
        else return column;
        return -1;
    }
}
