using Reckon.Charts.Specification;
using Reckon.Charts.Wording;

namespace Reckon.Charts.Data;

/// <summary>Turns the parts of each category into shares of their total, which stays beside them as it is.</summary>
internal static class Shares
{
    /// <summary>The unit of shares.</summary>
    public const string Unit = "%";

    private const int Decimals = 1;

    /// <summary>The rows of a chart, parts as percentages with one decimal; a category without parts above zero has no shares.</summary>
    public static IReadOnlyList<Datum> Of(ChartData data) => [.. data.Categories.SelectMany(category => OfCategory(data, category))];

    private static IEnumerable<Datum> OfCategory(ChartData data, string category)
    {
        var parts = data.Parts.Where(datum => datum.Category == category).ToList();
        var sum = parts.Sum(part => part.Value ?? 0);
        var given = data.Totals.FirstOrDefault(datum => datum.Category == category);
        return [.. parts.Select(part => Share(part, sum, data.Words)), .. parts.Count == 0 ? [] : new[] { given ?? Total(parts, data.Words) }];
    }

    private static Datum Share(Datum part, double sum, Words words)
    {
        var share = part.Value is { } value && sum > 0 ? 100 * value / sum : (double?)null;
        return part with { Value = share, Text = share is { } percent ? NumberText.Fixed(percent, Decimals) + Unit : words.Missing };
    }

    private static Datum Total(IReadOnlyList<Datum> parts, Words words)
    {
        var known = parts.Select(part => part.Value).OfType<double>().ToList();
        var sum = known.Count == 0 ? (double?)null : DecimalSum.Of(known);
        var row = new ChartRow { Fields = parts[0].Row.Fields, IsTotal = true };
        return parts[0] with { Row = row, Value = sum, Text = NumberText.Of(row, sum, words), Series = "" };
    }
}
