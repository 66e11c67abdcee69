using System.Globalization;
using Reckon.Assessments.Numbers;
using Reckon.Statistics.Gauge;

namespace Reckon.Site.Shortcodes.Gauge;

/// <summary>The numbers that others certified, and what this program finds in their place.</summary>
public sealed class GaugeShortcode : IShortcode
{
    /// <inheritdoc />
    public string Name => "Gauge";

    /// <inheritdoc />
    public IReadOnlyList<ShortcodeParameter> Parameters { get; } = [];

    /// <inheritdoc />
    public ContentKind Content => ContentKind.None;

    /// <inheritdoc />
    public ShortcodeOutput? Run(ShortcodeCall call, IPageScope scope) =>
        ShortcodeOutput.Of(new GaugeModel(
            [.. GaugeTable.Results.Select(r => Family(r, scope))],
            scope.AddFile("gauge.csv", GaugeCsv.Bytes(GaugeTable.Results))));

    private static GaugeFamilyModel Family(GaugeResult result, IPageScope scope) => new(
        result.Family.Key,
        scope.Translate($"gauge.{result.Family.Key}"),
        scope.Translate("gauge.tally", Count(result.Passed), Count(result.Rows.Count), Digits(result.MostRequired), Digits(result.FewestDigits)),
        Count(result.Rows.Count),
        [.. result.Rows.Select(r => Row(r, scope))]);

    private static GaugeRowModel Row(GaugeRow row, IPageScope scope) => new(
        row.Set,
        row.Quantity,
        row.Certified,
        row.Found.ToString("G15", CultureInfo.InvariantCulture),
        Digits(row.Digits),
        scope.Translate(row.Passes ? "gauge.pass" : "gauge.short"));

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static string Digits(double digits) => Rounding.Round(digits, 1).ToString("0.#", CultureInfo.InvariantCulture);
}
