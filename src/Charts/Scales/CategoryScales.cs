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
}
