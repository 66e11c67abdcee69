using System.Globalization;
using Reckon.Statistics.Gauge;

namespace Reckon.Cli.Commands.Gauge;

/// <summary>Writes the gauge as a table of plain text.</summary>
internal static class GaugeText
{
    private const string Failed = "FALLS SHORT";

    /// <summary>A heading and a table for each family, and a sentence that sums up.</summary>
    public static IEnumerable<string> Lines(IReadOnlyList<GaugeResult> results) =>
        results.SelectMany(Family).Append(Summary(results));

    private static IEnumerable<string> Family(GaugeResult result)
    {
        var cells = result.Rows.Select(Cells).Prepend(["set", "quantity", "certified", "found", "digits", "needed", ""]).ToList();
        var widths = Enumerable.Range(0, 7).Select(j => cells.Max(r => r[j].Length)).ToArray();
        return cells.Select(r => "  " + string.Join("  ", r.Select((c, j) => j < 2 ? c.PadRight(widths[j]) : c.PadLeft(widths[j]))).TrimEnd())
            .Prepend($"{result.Family.Title} ({result.Family.Source})").Append("");
    }

    private static string[] Cells(GaugeRow row) =>
    [
        row.Set, row.Quantity, row.Certified, row.Found.ToString("G15", CultureInfo.InvariantCulture),
        Digits(row.Digits), Digits(row.Required), row.Passes ? "pass" : Failed,
    ];

    private static string Summary(IReadOnlyList<GaugeResult> results)
    {
        var (rows, passed) = (results.Sum(r => r.Rows.Count), results.Sum(r => r.Passed));
        return string.Create(CultureInfo.InvariantCulture, $"{passed} of {rows} certified numbers keep the digits needed.");
    }

    private static string Digits(double digits) => digits.ToString("0.0", CultureInfo.InvariantCulture);
}
