namespace Reckon.Assessments.Numbers.Precision;

/// <summary>How many digits of a number its uncertainty leaves standing.</summary>
/// <remarks>
/// A digit stands as long as the half-width of where the number lies is below ten of its units, so that the last digit that
/// stands is the first uncertain one: of 923, known to ± 23, two stand. For a standard uncertainty the half-width is the expanded
/// uncertainty with a coverage factor of 2 (JCGM 100:2008, 6.3.3), about 95 per cent.
/// </remarks>
public static class DigitSupport
{
    private const double DigitsPerHalfWidth = 10;
    private const double CoverageFactor = 2;

    // A half-width of 10 that arithmetic makes 9.9999999999 is 10.
    private const double Slack = 1e-9;

    /// <summary>Where a number lies with about 95 per cent: two standard uncertainties on either side.</summary>
    public static ValueRange Expanded(double value, double standardUncertainty) =>
        new(value - CoverageFactor * standardUncertainty, value + CoverageFactor * standardUncertainty);

    /// <summary>The decimals that a range supports: 1 for tenths, −2 for hundreds; null when the range is a point or has an open end.</summary>
    public static int? Decimals(ValueRange range) => IsKnown(range) ? -(int)Math.Floor(Math.Log10(HalfWidth(range)) + Slack) : null;

    /// <summary>The significant digits that a range supports, 0 when not even the first is certain; null when the range is a point or has an open end.</summary>
    public static int? Digits(double value, ValueRange range)
    {
        if (Decimals(range) is not { } decimals || !double.IsFinite(value)) return null;
        return value == 0 ? 0 : Math.Max(0, Rounding.Magnitude(value) + 1 + decimals);
    }

    /// <summary>
    /// Whether a number is printed with more digits than its range supports; false for exact counts and for ranges that are not
    /// known. Zeros at the end of a whole number claim nothing: 4000 has one digit.
    /// </summary>
    public static bool IsExceeded(PrintedNumber printed, ValueRange range) =>
        !printed.IsExact && IsKnown(range) && HalfWidth(range) >= DigitsPerHalfWidth * (double)LastClaimed(printed) * (1 - Slack);

    private static decimal LastClaimed(PrintedNumber printed)
    {
        var digit = printed.LastDigit;
        while (digit >= 1 && printed.Nominal != 0 && printed.Nominal % (digit * 10) == 0) digit *= 10;
        return digit;
    }

    private static bool IsKnown(ValueRange range) => double.IsFinite(range.High - range.Low) && range.High > range.Low;

    private static double HalfWidth(ValueRange range) => (range.High - range.Low) / 2;
}
