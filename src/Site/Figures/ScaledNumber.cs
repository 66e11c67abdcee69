using System.Globalization;

namespace Reckon.Site.Figures;

/// <summary>A number in the unit of a figure.</summary>
internal static class ScaledNumber
{
    /// <summary>The product to the fifteen digits that every decimal number keeps: 0.29 times 100 is 29, not 28.999999999999996.</summary>
    public static double Of(double value, double factor) =>
        double.Parse((value * factor).ToString("G15", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
