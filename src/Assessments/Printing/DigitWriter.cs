using System.Globalization;
using Reckon.Assessments.Numbers;

namespace Reckon.Assessments.Printing;

/// <summary>Writes the digits of numbers: true minus signs, powers of ten for what is too long.</summary>
internal static class DigitWriter
{
    private const int PowerDigits = 4;
    private const double TooLarge = 1e18;
    private const double TooSmall = 1e-12;

    /// <summary>Whether a number is written with a power of ten: from 10¹⁸ on, and below 10⁻¹².</summary>
    public static bool NeedsPower(double value) => Math.Abs(value) >= TooLarge || (value != 0 && Math.Abs(value) < TooSmall);

    /// <summary>A rounded number to decimals (at least none).</summary>
    /// <param name="value">The number.</param>
    /// <param name="decimals">How many decimals.</param>
    /// <param name="isGrouped">Whether thousands have a comma.</param>
    public static string Write(decimal value, int decimals, bool isGrouped) =>
        value.ToString((isGrouped ? "N" : "F") + Math.Max(0, decimals).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture).Replace('-', '−');

    /// <summary>Four digits and a power of ten: 1.235×10³⁰.</summary>
    public static string WithPower(double value)
    {
        if (double.IsInfinity(value)) return value > 0 ? "∞" : "−∞";
        var power = Rounding.Magnitude(value);
        var digits = Rounding.Round(Scaled(value, power), PowerDigits - 1);
        if (Math.Abs(digits) >= 10) (digits, power) = (digits / 10, power + 1);
        var raised = string.Concat(Math.Abs(power).ToString(CultureInfo.InvariantCulture).Select(c => "⁰¹²³⁴⁵⁶⁷⁸⁹"[c - '0']));
        return $"{Write(digits, PowerDigits - 1, isGrouped: false)}×10{(power < 0 ? "⁻" : "")}{raised}";
    }

    /// <summary>Cuts the zeros at the end of decimals off.</summary>
    public static string TrimZeros(string text) => text.Contains('.', StringComparison.Ordinal) ? text.TrimEnd('0').TrimEnd('.') : text;

    /// <summary>Cuts as many zeros off two numbers of the same decimals as both end in.</summary>
    public static (string Low, string High) TrimZeros(string low, string high)
    {
        var (shortLow, shortHigh) = (TrimZeros(low), TrimZeros(high));
        var cut = Math.Min(low.Length - shortLow.Length, high.Length - shortHigh.Length);
        return (Cut(low), Cut(high));

        // A point that would be left at the end goes with the last zero.
        string Cut(string text) => text[..^cut].TrimEnd('.');
    }

    // In two steps, as 10⁻³²⁰ has no reciprocal.
    private static double Scaled(double value, int power) => value / Math.Pow(10, power / 2) / Math.Pow(10, power - power / 2);
}
