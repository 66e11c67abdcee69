using System.Globalization;

namespace Reckon.Charts.Tables;

/// <summary>Writes a table as CSV (RFC 4180) that spreadsheets open rightly in any language.</summary>
/// <remarks>
/// The text starts with U+FEFF, which becomes the byte order mark when written as UTF-8 without a further one: Excel would otherwise read
/// Chinese text in the system's code page. Lines end with CR LF. Numbers are invariant and unrounded; missing ones are empty, unless a mark says why.
/// </remarks>
public static class CsvWriter
{
    private const char ByteOrderMark = '\uFEFF';
    private const string LineEnd = "\r\n";

    /// <summary>The table as text, headings first.</summary>
    public static string Write(ChartTable table)
    {
        var lines = table.Rows.Select(row => Line(row.Cells.Zip(table.Columns, Field)));
        return ByteOrderMark + string.Concat(lines.Prepend(Line(table.Columns.Select(column => Text(column.Title)))).Select(line => line + LineEnd));
    }

    private static string Line(IEnumerable<string> fields) => string.Join(',', fields);

    private static string Field(ChartCell cell, ChartColumn column)
    {
        if (cell.Number is { } number)
            return number.ToString("R", CultureInfo.InvariantCulture);
        return column.IsNumeric && !cell.IsMark ? "" : Text(cell.Text);
    }

    private static string Text(string text)
    {
        var safe = WithoutFormula(text);
        return safe.IndexOfAny([',', '"', '\r', '\n']) < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    // A spreadsheet would run a text that starts like a formula; the apostrophe makes it a text there too.
    private static string WithoutFormula(string text) =>
        text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? "'" + text : text;
}
