using System.Text;
using CsvHelper;
using Reckon.Assessments.Texts;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Tables;

/// <summary>Reads CSV files (RFC 4180, commas) into cells that know their place.</summary>
/// <remarks>Limits: 100,000 rows, 200 columns, 64 KiB a row.</remarks>
internal static class CsvFileReader
{
    private const int MostRows = 100_000;
    private const int MostColumns = 200;
    private static readonly CsvReaderOptions Options = new() { HasHeader = false, Separator = ',', MalformedData = CsvMalformedDataHandling.Throw, MaxRecordSize = 65536 };

    /// <summary>Reads a file.</summary>
    /// <returns>Its cells, or null when a row is ragged, a quotation is not closed or the file is empty.</returns>
    public static CsvFile? Read(SourceFile file, SourceSpan asked, DiagnosticBag diagnostics)
    {
        var rows = new List<IReadOnlyList<LocatedText>>();
        try
        {
            ReadRows(file, rows);
        }
        catch (CsvFormatException e)
        {
            var (row, after) = (rows.Count + 1, rows.Count == 0 ? 0 : rows[^1][^1].Span.End);
            diagnostics.Error("csv-syntax", Place(file, e, after), $"Row {row} cannot be read: {Reason(e.Message)}.", "A quotation mark inside a cell is doubled; a quotation that opens has to close.");
            return null;
        }

        return Check(file, rows, asked, diagnostics) ? new CsvFile(file, [.. rows[0].Select(c => c.Text.Trim())], rows[1..]) { Head = rows[0] } : null;
    }

    private static void ReadRows(SourceFile file, List<IReadOnlyList<LocatedText>> rows)
    {
        using var reader = CsvReader.FromText(file.Text, Options);
        var offset = 0;
        while (reader.Read() && rows.Count <= MostRows)
        {
            var record = Encoding.UTF8.GetString(reader.RawRecord);
            offset = file.Text.IndexOf(record, offset, StringComparison.Ordinal);
            rows.Add(Cells(file, offset, reader));
            offset += record.Length;
        }
    }

    private static List<LocatedText> Cells(SourceFile file, int offset, CsvReader reader)
    {
        var cells = new List<LocatedText>();
        for (var i = 0; i < reader.FieldCount; i++)
        {
            var (raw, text) = (Encoding.UTF8.GetString(reader.GetRawSpan(i)), reader.GetString(i));
            cells.Add(new LocatedText(text, file.Span(offset, raw.Length), raw == text));
            offset += raw.Length + 1;
        }

        return cells;
    }

    // A quotation that never closes is shown where its row starts, everything else where it is.
    private static SourceSpan Place(SourceFile file, CsvFormatException e, int after)
    {
        var bytes = Encoding.UTF8.GetBytes(file.Text);
        var at = Encoding.UTF8.GetCharCount(bytes, 0, (int)Math.Clamp(e.ByteOffset, 0, bytes.Length));
        if (at < file.Text.Length) return file.Span(at, 1);
        while (after < file.Text.Length && file.Text[after] is '\r' or '\n') after++;
        return file.Span(after, 1);
    }

    // CsvHelper names three ways in which quotation marks go wrong, after a colon and before the byte offset.
    private static string Reason(string message)
    {
        if (message.Contains("never closed", StringComparison.Ordinal)) return "a quotation that opens in it is never closed";
        if (message.Contains("inside an unquoted", StringComparison.Ordinal)) return "a quotation mark stands in a cell that is not quoted";
        return message.Contains("after the closing", StringComparison.Ordinal) ? "text follows behind a closing quotation mark" : message.TrimEnd('.');
    }

    private static bool Check(SourceFile file, List<IReadOnlyList<LocatedText>> rows, SourceSpan asked, DiagnosticBag diagnostics)
    {
        if (rows.Count == 0)
            diagnostics.Error("empty-table", asked, $"The file '{file.Path}' is empty; its first row names the columns.");
        else if (rows.Count > MostRows || rows[0].Count > MostColumns)
            diagnostics.Error("too-large", asked, $"The file '{file.Path}' is larger than {MostRows} rows or {MostColumns} columns.");
        else if (Separator(rows[0]) is { } separator) diagnostics.Error("wrong-separator", rows[0][0].Span, $"The columns of '{file.Path}' look separated by {separator}; they are separated by commas.", "Save it as CSV (comma separated).");
        else return rows.Skip(1).Select((row, i) => CheckRow(row, i + 2, rows[0].Count, diagnostics)).ToList().TrueForAll(ok => ok);
        return false;
    }

    // A head of one column that holds what other programs set between columns.
    private static string? Separator(IReadOnlyList<LocatedText> head) => head is not [var only] ? null : only.Text switch
    {
        var text when text.Contains('\t', StringComparison.Ordinal) => "tabs",
        var text when text.Contains(';', StringComparison.Ordinal) => "semicolons",
        var text when text.Contains('；', StringComparison.Ordinal) => "Chinese semicolons",
        var text when text.Contains('，', StringComparison.Ordinal) => "Chinese commas",
        _ => null,
    };

    private static bool CheckRow(IReadOnlyList<LocatedText> row, int number, int columns, DiagnosticBag diagnostics)
    {
        if (row.Count == columns) return true;
        var (first, last) = (row[0].Span, row[^1].Span);
        diagnostics.Error("ragged-row", first with { Length = last.End - first.Start }, $"Row {number} has {row.Count} {(row.Count == 1 ? "cell" : "cells")}; the first row names {columns} columns.", "A cell that holds a comma stands in quotation marks.");
        return false;
    }
}
