using Reckon.Charts.Specification;
using Reckon.Charts.Wording;

namespace Reckon.Charts.Data;

/// <summary>Turns values into the sums of all up to them.</summary>
internal static class Cumulation
{
    /// <summary>The rows, series by series in their order; behind a missing value no sum is known.</summary>
    public static IReadOnlyList<Datum> Of(IReadOnlyList<Datum> rows, ChartSpec spec)
    {
        if (!spec.IsCumulative) return rows;
        var sums = new Dictionary<string, List<double>?>(StringComparer.Ordinal);
        return [.. rows.Select(row => row.Row.IsTotal ? row : Sum(row, sums, Words.In(spec.Language)))];
    }

    private static Datum Sum(Datum row, Dictionary<string, List<double>?> sums, Words words)
    {
        var parts = sums.TryGetValue(row.Series, out var found) ? found : [];
        if (row.Value is { } value) parts?.Add(value);
        else parts = null;
        sums[row.Series] = parts;
        var sum = parts is null ? (double?)null : DecimalSum.Of(parts);
        var own = row.Row with { Text = null };
        return row with { Row = own, Value = sum, Text = NumberText.Of(own, sum, words) };
    }
}
