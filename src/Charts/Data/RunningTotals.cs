using Reckon.Charts.Wording;

namespace Reckon.Charts.Data;

/// <summary>Fills in totals that are left to the chart: the sum of the start and the steps above them.</summary>
internal static class RunningTotals
{
    /// <summary>The rows, each total without a value now with the sum so far.</summary>
    public static IReadOnlyList<Datum> Fill(IReadOnlyList<Datum> data, Words words)
    {
        var parts = new List<double>();
        var filled = new List<Datum>();
        foreach (var datum in data)
        {
            // A total in the first row is where the steps set out from.
            if (datum.Value is { } value && (!datum.Row.IsTotal || filled.Count == 0))
                parts.Add(value);
            filled.Add(datum is { Row.IsTotal: true, Value: null } && parts.Count > 0 ? WithSum(datum, DecimalSum.Of(parts), words) : datum);
        }

        return filled;
    }

    private static Datum WithSum(Datum total, double sum, Words words) => total with { Value = sum, Text = NumberText.Of(total.Row, sum, words) };
}
