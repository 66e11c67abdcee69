using System.Globalization;
using System.Text;
using Reckon.Statistics.Gauge;

namespace Reckon.Site.Shortcodes.Gauge;

/// <summary>The gauge as a table for spreadsheets: all digits of what was found.</summary>
internal static class GaugeCsv
{
    /// <summary>UTF-8 without a mark in front, a line a row. Names and numbers hold no comma.</summary>
    public static byte[] Bytes(IReadOnlyList<GaugeResult> results)
    {
        var lines = results.SelectMany(r => r.Rows.Select(row => Line(r.Family, row))).Prepend("family,set,quantity,certified,found,digits_kept,digits_needed,passes");
        return Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n");
    }

    private static string Line(IGaugeFamily family, GaugeRow row) => string.Create(
        CultureInfo.InvariantCulture,
        $"{family.Key},{row.Set},{row.Quantity},{row.Certified},{row.Found:R},{row.Digits:0.0},{row.Required:0.0},{(row.Passes ? "yes" : "no")}");
}
