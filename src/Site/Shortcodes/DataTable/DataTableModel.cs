using Reckon.Site.Tables;

namespace Reckon.Site.Shortcodes.DataTable;

/// <summary>A numbered table.</summary>
/// <param name="Id">Its id on the page.</param>
/// <param name="Number">Its number on the page.</param>
/// <param name="Title">What it shows.</param>
/// <param name="Note">A remark, or null.</param>
/// <param name="Sources">Where the numbers come from.</param>
/// <param name="Table">The table itself.</param>
/// <param name="CsvHref">The link to it as a file.</param>
/// <param name="CsvSize">The file's size in words.</param>
public sealed record DataTableModel(
    string Id, string Number, HtmlText Title, HtmlText? Note, IReadOnlyList<string> Sources, TableModel Table, string CsvHref, string CsvSize);
