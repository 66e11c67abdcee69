using Spectre.Console.Rendering;

namespace Reckon.Cli.Commands.Diff;

/// <summary>Writes differences as tables of plain text.</summary>
internal static class DiffText
{
    /// <summary>A heading and a table for each kind of difference, and a sentence that sums up.</summary>
    public static IEnumerable<string> Lines(IReadOnlyList<DiffTable> tables, string summary) => tables.SelectMany(Table).Append(summary);

    private static IEnumerable<string> Table(DiffTable table)
    {
        var rows = table.Rows.Prepend(table.Columns).Select(r => r.Select(Clean).ToArray()).ToList();
        var widths = Enumerable.Range(0, table.Columns.Count).Select(j => rows.Max(r => Width(r[j]))).ToArray();
        return rows.Select(r => "  " + string.Join("  ", r.Select((c, j) => Pad(c, widths[j], table.IsNumeric(j)))).TrimEnd()).Prepend(table.Title).Append("");
    }

    private static string Pad(string cell, int width, bool isNumeric)
    {
        var blanks = new string(' ', width - Width(cell));
        return isNumeric ? blanks + cell : cell + blanks;
    }

    // A terminal shows Chinese characters two columns wide.
    private static int Width(string cell) => new Segment(cell).CellCount();

    // What stands in a file must neither break the line nor reach the terminal as a command.
    private static string Clean(string cell) => string.Concat(cell.Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c));
}
