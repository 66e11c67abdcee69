using System.Globalization;

namespace Reckon.Charts.Wording;

/// <summary>The one way in which charts round numbers for readers: half away from zero, in decimal, as a reader with a pencil does.</summary>
/// <remarks>A double is first read as the decimal of 14 significant digits: 1.005 is 1.01 to two decimals, though no double holds it.</remarks>
internal static class DecimalRounding
{
    // From here on doubles of 14 significant digits have no decimals.
    private const double NoDecimals = 1e14;
    private const int MostDecimals = 15;

    /// <summary>Rounds to a number of decimals, at most 15.</summary>
    public static double Round(double value, int decimals)
    {
        if (!double.IsFinite(value) || Math.Abs(value) >= NoDecimals) return value;
        var known = decimal.Parse(value.ToString("E13", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);
        return (double)Math.Round(known, Math.Min(MostDecimals, decimals), MidpointRounding.AwayFromZero);
    }
}
