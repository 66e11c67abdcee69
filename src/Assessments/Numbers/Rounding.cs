using System.Globalization;

namespace Reckon.Assessments.Numbers;

/// <summary>The one way in which numbers are rounded: half away from zero, in decimal.</summary>
/// <remarks>
/// A double is first read as the decimal of 14 significant digits, so that 922.92750000000001 and 922.9275 round alike and
/// 2.675 rounds up as its reader expects.
/// </remarks>
public static class Rounding
{
    private const int ReliableDigits = 14;
    private const int MostDecimals = 27;

    // Up to here doubles hold every whole number.
    private const double LargestWhole = 9e15;

    /// <summary>Rounds to a number of decimals; negative counts round to tens, hundreds and so on.</summary>
    /// <exception cref="ArgumentException">The number is not finite or beyond 10²⁷.</exception>
    public static decimal Round(double value, int decimals) => Round(ToDecimal(value), decimals);

    /// <summary>The same for a decimal.</summary>
    public static decimal Round(decimal value, int decimals)
    {
        if (decimals >= 0) return Math.Round(value, Math.Min(decimals, MostDecimals), MidpointRounding.AwayFromZero);
        if (decimals < -MostDecimals) return 0;
        var unit = PowerOfTen(-decimals);
        return Math.Round(value / unit, 0, MidpointRounding.AwayFromZero) * unit;
    }

    /// <summary>Rounds towards zero.</summary>
    public static decimal Truncate(double value, int decimals)
    {
        var known = ToDecimal(value);
        if (known == 0 || decimals < -MostDecimals) return 0;
        if (decimals >= ReliableDigits - 1 - Magnitude(value)) return known;
        var unit = decimals >= 0 ? 1 / PowerOfTen(decimals) : PowerOfTen(-decimals);
        return Math.Truncate(known / unit) * unit;
    }

    /// <summary>Rounds to significant digits.</summary>
    public static decimal Significant(double value, int digits) => value == 0 ? 0 : Round(value, digits - 1 - Magnitude(value));

    /// <summary>The power of ten of the first digit: 2 for 372.9, −1 for 0.059.</summary>
    public static int Magnitude(double value) => (int)Math.Floor(Math.Log10(Math.Abs(value)) + 1e-12);

    /// <summary>The number as a decimal of 14 significant digits; whole numbers keep all they have.</summary>
    /// <exception cref="ArgumentException">The number is not finite or beyond 10²⁷.</exception>
    public static decimal ToDecimal(double value)
    {
        if (!double.IsFinite(value) || Math.Abs(value) >= 1e27) throw new ArgumentException($"{value.ToString(CultureInfo.InvariantCulture)} is beyond the numbers that can be rounded.", nameof(value));
        if (Math.Abs(value) < LargestWhole && value == Math.Truncate(value)) return (long)value;
        return decimal.Parse(value.ToString($"E{ReliableDigits - 1}", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);
    }

    private static decimal PowerOfTen(int exponent) => (decimal)Math.Pow(10, exponent);
}
