using Reckon.Charts.Checks;
using Reckon.Charts.Data;
using Reckon.Charts.Wording;

namespace Reckon.Charts.Marks.Waterfall;

/// <summary>What an author can get wrong in a waterfall.</summary>
internal static class WaterfallChecks
{
    /// <summary>Totals that differ from the steps above them, and names that occur twice.</summary>
    public static IEnumerable<ChartProblem> Of(ChartData data) => SeriesChecks.Of(data).Concat(Totals(data));

    private static IEnumerable<ChartProblem> Totals(ChartData data)
    {
        var steps = new List<double>();
        foreach (var datum in data.All)
        {
            if (datum.Row.IsTotal && datum.Value is { } given && steps.Count > 0 && !Rounding.Explains(given, steps))
                yield return Differs(datum, given, DecimalSum.Of(steps));
            // A total in the first row is where the steps set out from.
            if (datum.Value is { } value && (!datum.Row.IsTotal || steps.Count == 0))
                steps.Add(value);
        }
    }

    private static ChartProblem Differs(Datum total, double given, double sum) =>
        new("rows", Messages.TotalDiffers(total.Category, NumberText.Plain(given), NumberText.Plain(sum))) { Row = total.Index };
}
