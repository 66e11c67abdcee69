using System.Globalization;
using System.Text;
using Reckon.Assessments.Numbers;
using Reckon.Assessments.Portfolios;
using Reckon.Assessments.Tables;
using Reckon.Charts.Tables;
using Reckon.Site.Metadata;

namespace Reckon.Site.Output;

/// <summary>The tables that their authors publish, as files: <c>data/&lt;assessment&gt;/&lt;table&gt;.csv</c>.</summary>
/// <remarks>
/// Written anew from the table, not copied from its file: keys, value, unit, the sense of a bound, and TRUE below <c>withheld</c> for a cell without its
/// number. Other columns of the author's file, the counts among them, stay private.
/// </remarks>
internal static class PublishedTables
{
    private static readonly string[] Columns = ["value", "unit", "sense", "withheld"];

    /// <summary>A file for each table with <c>publish: true</c>.</summary>
    public static IEnumerable<OutputFile> Of(Portfolio portfolio) =>
        from assessment in portfolio.Assessments
        from table in assessment.Tables
        where table.IsPublished
        select new OutputFile(DataFiles.Table(assessment.Slug, table.Name), Encoding.UTF8.GetBytes(CsvWriter.Write(TableOf(table))));

    private static ChartTable TableOf(Table table) => new(
        [.. table.KeyNames.Concat(Columns).Select(c => new ChartColumn(c, c == "value"))],
        [.. table.Rows.Select(r => new ChartTableRow([.. r.Keys.Select(k => new ChartCell(k, null)), new("", Rounded(r.Value)), new(r.Unit.Text, null), new(r.Sense == Sense.Equal ? "" : SenseText.Sign(r.Sense), null), new(r.Withheld is null ? "" : "TRUE", null)], false))]);

    // Beyond twelve digits a difference between machines may show.
    private static double? Rounded(double? value) => value is { } known ? double.Parse(known.ToString("G12", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) : null;
}
