using Reckon.Charts.Data;
using Reckon.Charts.Text;

namespace Reckon.Charts.Scales;

/// <summary>Chooses the scale of a chart's years or categories.</summary>
internal static class CategoryScales
{
    /// <summary>True distances for years, equal ones for categories.</summary>
    public static CategoryScale Of(ChartData data, double leftPx, double rightPx)
    {
        if (!data.IsYearly)
            return new BandScale(data.Categories, leftPx, rightPx);
        var years = data.Categories.Select(category => YearScale.Parse(category)!.Value).ToList();
        var labelPx = TextMeasure.Width("0000", TextStyle.Small, data.Language) * 1.15;
        return new YearScale(years.Min(), years.Max(), leftPx, rightPx, labelPx);
    }

    /// <summary>The same as points: the first year or category stands at the left end and the last at the right; one alone in the middle.</summary>
    public static CategoryScale Points(ChartData data, double leftPx, double rightPx)
    {
        var bands = Of(data, leftPx, rightPx);
        var count = Math.Round((rightPx - leftPx) / bands.StepPx);
        var outer = count > 1 ? (rightPx - leftPx) / (count - 1) / 2 : 0;
        return Of(data, leftPx - outer, rightPx + outer);
    }
}
