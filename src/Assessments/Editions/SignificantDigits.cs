using System.Globalization;

namespace Reckon.Assessments.Editions;

/// <summary>Compares numbers that are known to 12 significant digits.</summary>
internal static class SignificantDigits
{
    /// <summary>How far apart, relative to the larger, two numbers may be and count as the same: one in the last of 12 digits, wherever that stands.</summary>
    public const double Unit = 1e-11;

    private const int Digits = 12;

    // Subtracting 1 from 1.00000000001 gives 1.0000001e-11 in binary.
    private const double Slack = 1 + 1e-4;

    /// <summary>Whether two numbers, or the lack of both, count as the same.</summary>
    public static bool AreSame(double? a, double? b) =>
        a is { } x && b is { } y ? IsWithin(y - x, Unit * Math.Max(Math.Abs(x), Math.Abs(y))) : a is null && b is null;

    /// <summary>Whether a number moved by no more than a part of what it was.</summary>
    public static bool IsWithin(double? old, double? @new, double tolerance) =>
        AreSame(old, @new) || (old is { } x && @new is { } y && IsWithin(y - x, (tolerance + Unit) * Math.Abs(x)));

    /// <summary>The difference of two numbers, without the digits that neither of them has.</summary>
    public static double Difference(double old, double @new)
    {
        var difference = @new - old;
        if (difference == 0 || !double.IsFinite(difference)) return difference;
        var lost = Magnitude(Math.Max(Math.Abs(old), Math.Abs(@new))) - Magnitude(Math.Abs(difference));
        var format = string.Create(CultureInfo.InvariantCulture, $"E{Math.Clamp(Digits - 1 - lost, 0, Digits - 1)}");
        return double.Parse(difference.ToString(format, CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }

    private static bool IsWithin(double difference, double allowed) => Math.Abs(difference) <= allowed * Slack;

    private static int Magnitude(double number) => (int)Math.Floor(Math.Log10(number));
}
