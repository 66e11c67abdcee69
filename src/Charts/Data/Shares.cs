using Reckon.Charts.Specification;
using Reckon.Charts.Wording;

namespace Reckon.Charts.Data;

/// <summary>Turns the parts of each category into shares of their total, which stays beside them as it is.</summary>
internal static class Shares
{
    /// <summary>The unit of shares.</summary>
    public const string Unit = "%";

    private const double Whole = 1e-9;

    /// <summary>The rows of a chart, parts as percentages, with one decimal unless all are whole; a category without parts above zero has no shares.</summary>
    public static IReadOnlyList<Datum> Of(ChartData data)
    {
        var shares = data.Categories.SelectMany(category => OfCategory(data, category)).ToList();
        var decimals = shares.Where(datum => !datum.Row.IsTotal).All(IsWhole) ? 0 : 1;
        return [.. shares.Select(datum => datum.Row.IsTotal ? datum : datum with { Text = TextOf(datum.Value, decimals, data.Words) })];
    }

    private static bool IsWhole(Datum share) => share.Value is not { } percent || Math.Abs(percent - Math.Round(percent)) < Whole;

    private static string TextOf(double? percent, int decimals, Words words) => percent is { } share ? NumberText.Fixed(share, decimals) + Unit : words.Missing;

    private static IEnumerable<Datum> OfCategory(ChartData data, string category)
    {
        var parts = data.Parts.Where(datum => datum.Category == category).ToList();
        var sum = parts.Sum(part => part.Value ?? 0);
        var given = data.Totals.FirstOrDefault(datum => datum.Category == category);
        return [.. parts.Select(part => Share(part, sum)), .. parts.Count == 0 ? [] : new[] { given ?? Total(parts, data.Words) }];
    }

    private static Datum Share(Datum part, double sum) => part with { Value = part.Value is { } value && sum > 0 ? 100 * value / sum : null };

    private static Datum Total(IReadOnlyList<Datum> parts, Words words)
    {
        var known = parts.Select(part => part.Value).OfType<double>().ToList();
        var sum = known.Count == 0 ? (double?)null : DecimalSum.Of(known);
        var row = new ChartRow { Fields = parts[0].Row.Fields, IsTotal = true };
        return parts[0] with { Row = row, Value = sum, Text = NumberText.Of(row, sum, words), Series = "" };
    }
}
