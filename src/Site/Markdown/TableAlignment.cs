using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Reckon.Site.Markdown;

/// <summary>Writes the alignment of table columns as the classes <c>left</c>, <c>center</c> and <c>right</c>: a strict content security policy forbids style attributes.</summary>
internal static class TableAlignment
{
    public static void Apply(MarkdownDocument document)
    {
        foreach (var table in document.Descendants<Table>())
        {
            foreach (var row in table.OfType<TableRow>()) ApplyToRow(table, row);
            foreach (var column in table.ColumnDefinitions) (column.Alignment, column.Width) = (null, 0);
        }
    }

    private static void ApplyToRow(Table table, TableRow row)
    {
        for (var i = 0; i < row.Count; i++)
        {
            var cell = (TableCell)row[i];
            var column = cell.ColumnIndex >= 0 ? cell.ColumnIndex : i;
            if (table.ColumnDefinitions.ElementAtOrDefault(column)?.Alignment is { } alignment) cell.GetAttributes().AddClass(ClassOf(alignment));
        }
    }

    private static string ClassOf(TableColumnAlign alignment) => alignment switch
    {
        TableColumnAlign.Left => "left",
        TableColumnAlign.Center => "center",
        TableColumnAlign.Right => "right",
    };
}
