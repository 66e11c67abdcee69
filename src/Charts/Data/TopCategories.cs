using Reckon.Charts.Specification;
using Reckon.Charts.Wording;

namespace Reckon.Charts.Data;

/// <summary>Draws the largest categories by themselves and the others as one, behind them and before the totals.</summary>
internal static class TopCategories
{
    private const int FewestForRest = 2;

    /// <summary>The rows; those of the smaller categories summed series by series. A single small category stays as it is.</summary>
    /// <remarks>Rows with a story are always drawn. Where a value is missing, the sum of the others is a lower bound.</remarks>
    public static IReadOnlyList<Datum> Of(IReadOnlyList<Datum> rows, ChartSpec spec)
    {
        if (spec.Top is not { } most) return rows;
        var categories = rows.Where(row => !row.Row.IsTotal).GroupBy(row => row.Category, StringComparer.Ordinal)
            .OrderByDescending(category => category.Any(row => row.Row.IsHighlighted)).ThenByDescending(category => category.Sum(row => row.Value ?? 0)).ToList();
        var kept = categories.Where((category, rank) => rank < most || category.Any(row => row.Row.IsHighlighted)).Select(category => category.Key).ToHashSet(StringComparer.Ordinal);
        if (categories.Count - kept.Count < FewestForRest) return rows;
        var name = spec.RestName ?? Words.In(spec.Language).OthersOf(categories.Count - kept.Count);
        var rest = rows.Where(row => !row.Row.IsTotal && !kept.Contains(row.Category)).GroupBy(row => row.Series, StringComparer.Ordinal).Select(series => Sum(name, [.. series], spec));
        return [.. rows.Where(row => !row.Row.IsTotal && kept.Contains(row.Category)), .. rest, .. rows.Where(row => row.Row.IsTotal)];
    }

    private static Datum Sum(string name, IReadOnlyList<Datum> rows, ChartSpec spec)
    {
        var known = rows.Where(row => row.Value is not null).ToList();
        var row = new ChartRow
        {
            Fields = rows[0].Row.Fields,
            Kind = rows.Select(other => other.Row.Kind).Max(),
            Bound = known.Count < rows.Count || known.Exists(other => other.Row.Bound == ValueBound.AtLeast) ? ValueBound.AtLeast : ValueBound.None,
        };
        var sum = known.Count == 0 ? (double?)null : DecimalSum.Of([.. known.Select(other => other.Value!.Value)]);
        return new Datum { Row = row, Index = rows[0].Index, Category = name, Value = sum, Text = NumberText.Of(row, sum, Words.In(spec.Language)), Series = rows[0].Series };
    }
}
