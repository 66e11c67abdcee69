using System.Text;

namespace Reckon.Cli.Commands.Diff;

/// <summary>Writes differences as tables of Markdown.</summary>
internal static class DiffMarkdown
{
    private const string Special = "\\`*_|<>[]&~#";

    /// <summary>A heading and a table for each kind of difference, and a sentence that sums up.</summary>
    public static IEnumerable<string> Lines(IReadOnlyList<DiffTable> tables, string summary) => tables.SelectMany(Table).Append(summary);

    private static IEnumerable<string> Table(DiffTable table)
    {
        var alignment = table.Columns.Select((_, j) => table.IsNumeric(j) ? "---:" : "---");
        return [$"## {table.Title}", "", Row(table.Columns), Row(alignment), .. table.Rows.Select(r => Row(r.Select(Escape))), ""];
    }

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";

    // What stands in a file is text, not markup: a printed "<b>" is shown as such.
    private static string Escape(string cell)
    {
        var text = new StringBuilder();
        foreach (var c in cell)
        {
            if (Special.Contains(c, StringComparison.Ordinal)) text.Append('\\');
            text.Append(char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c);
        }

        return text.ToString();
    }
}
