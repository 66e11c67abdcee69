using System.Globalization;
using System.Text;

namespace Reckon.Assessments.Microdata;

/// <summary>Writes made-up data as CSV: a head, then a line for each row, ended by LF. Numbers have the shortest digits that give them back.</summary>
/// <remarks>No name holds a comma or a quotation mark, so nothing is quoted.</remarks>
public static class MicrodataCsv
{
    /// <summary>A table.</summary>
    public static string Write(MicrodataTable table)
    {
        var text = new StringBuilder().AppendJoin(',', table.Columns.Select(c => c.Name)).Append('\n');
        for (var i = 0; i < table.Rows; i++)
        {
            var row = i;
            text.AppendJoin(',', table.Columns.Select(c => c.Text(row))).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>The true totals, with the columns <c>total</c> and <c>value</c>.</summary>
    public static string WriteTruths(MicrodataSet set) =>
        "total,value\n" + string.Concat(set.Truths.Select(t => string.Create(CultureInfo.InvariantCulture, $"{t.Name},{t.Value:R}\n")));
}
