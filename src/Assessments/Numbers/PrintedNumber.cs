using Reckon.Statistics.Intervals;

namespace Reckon.Assessments.Numbers;

/// <summary>A number as a source prints it: its digits, their precision and its sense.</summary>
/// <param name="Nominal">The digits, in the unit printed.</param>
/// <param name="LastDigit">The unit of the last digit, above zero: 0.1 for 922.9, 1 for 923.</param>
/// <param name="Sense">How the source means it.</param>
/// <param name="IsExact">Whether it is a count that nobody rounded.</param>
/// <param name="WithinPercent">For "about": how far the number may be away, in per cent.</param>
public sealed record PrintedNumber(decimal Nominal, decimal LastDigit, Sense Sense, bool IsExact, decimal WithinPercent)
{
    // Beyond it neither doubles nor readers tell digits apart.
    private const double MostDigits = 1e15;

    /// <summary>The upper end where the source prints an interval (34–41 million), above <see cref="Nominal"/>; else null.</summary>
    public decimal? Upper { get; init; }

    /// <summary>The numbers that a source may have meant, in the unit printed. Those of a negative number mirror those of the positive one.</summary>
    public Interval Set => Sense switch
    {
        Sense.AtLeast => new Interval(N, double.PositiveInfinity, false, true),
        Sense.AtMost => new Interval(double.NegativeInfinity, (double)(Upper ?? Nominal), true, false),
        _ => N < 0 && Upper is null ? -SetOf(-N, -N) : SetOf(N, (double)(Upper ?? Nominal)),
    };

    /// <summary>The numbers that become this one when their further digits are cut off.</summary>
    public Interval TruncationSet => Nominal switch
    {
        > 0 => new Interval(N, N + (double)LastDigit, false, true),
        < 0 => new Interval(N - (double)LastDigit, N, true, false),
        _ => new Interval(-(double)LastDigit, (double)LastDigit, true, true),
    };

    /// <summary>The number of decimals that the last digit stands for; negative for tens and more.</summary>
    public int Decimals => -(int)Math.Floor(Math.Log10((double)LastDigit) + 1e-9);

    private double N => (double)Nominal;

    private double HalfDigit => (double)LastDigit / 2;

    private double Within => (double)WithinPercent / 100;

    /// <summary>The same number in a unit that is this many times smaller.</summary>
    public PrintedNumber Times(decimal factor) =>
        factor == 1 ? this : this with { Nominal = Nominal * factor, Upper = Upper * factor, LastDigit = LastDigit * factor };

    /// <summary>A number printed with these digits: 1.50 has a last digit of 0.01, 2000 of 1.</summary>
    public static PrintedNumber OfDigits(decimal digits, Sense sense = Sense.Equal, bool isExact = false, decimal withinPercent = 5) =>
        new(digits, LastDigitOf(digits), sense, isExact, withinPercent);

    /// <summary>Whether a computed number, in the unit printed, is written as this one or satisfies its bound.</summary>
    public bool Agrees(double computed)
    {
        var (found, own) = (computed / (double)LastDigit, N / (double)LastDigit);
        var isRounded = Sense is Sense.Equal or Sense.Undetermined && !IsExact && Upper is null && Math.Max(Math.Abs(found), Math.Abs(own)) < MostDigits && Nominal % LastDigit == 0;
        return isRounded ? Rounding.Round(found, 0) == Rounding.Round(own, 0) : Set.Contains(computed);
    }

    /// <summary>The unit of the last digit as written: 0.01 for 1.50.</summary>
    internal static decimal LastDigitOf(decimal digits) => 1m / (decimal)Math.Pow(10, digits.Scale);

    // Half a digit rounds away from zero, so zero itself has neither end.
    private Interval SetOf(double low, double high) => Sense switch
    {
        Sense.Nearly => new Interval(0.9 * low, high + HalfDigit, false, true),
        Sense.About => new Interval(low - Math.Abs(low) * Within, high + Math.Abs(high) * Within),
        _ when IsExact => new Interval(low, high),
        _ => new Interval(low - HalfDigit, high + HalfDigit, low == 0 && high == 0, true),
    };
}
