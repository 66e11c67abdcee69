namespace Reckon.Statistics.Intervals;

/// <summary>A set of real numbers between two ends, each of which may or may not belong to it.</summary>
/// <remarks>
/// Arithmetic gives the exact image of a function in which each interval occurs once (Moore, Kearfott and Cloud, 2009, chapter 2);
/// rounding of the ends is left to doubles, so compare with <see cref="Meets"/>, which allows for it.
/// </remarks>
/// <param name="Low">Lower end; may be −∞.</param>
/// <param name="High">Upper end, not below <paramref name="Low"/>; may be +∞.</param>
/// <param name="LowOpen">Whether the lower end is outside the set.</param>
/// <param name="HighOpen">Whether the upper end is outside the set.</param>
public readonly record struct Interval(double Low, double High, bool LowOpen = false, bool HighOpen = false)
{
    private const double Tolerance = 1e-12;

    /// <summary>All real numbers.</summary>
    public static Interval All { get; } = new(double.NegativeInfinity, double.PositiveInfinity, true, true);

    /// <summary>Whether both ends are the same number.</summary>
    public bool IsPoint => Low == High;

    /// <summary>Whether both ends are finite.</summary>
    public bool IsBounded => double.IsFinite(Low) && double.IsFinite(High);

    /// <summary>Whether no number of the set is below zero.</summary>
    public bool IsNonNegative => Low >= 0;

    /// <summary>Whether no number of the set is above zero.</summary>
    public bool IsNonPositive => High <= 0;

    /// <summary>The set that holds one number.</summary>
    public static Interval Point(double value) => new(value, value);

    /// <summary>Whether the number belongs to the set; ends count as equal within a relative 1e-12.</summary>
    public bool Contains(double value) => Meets(Point(value));

    /// <summary>Whether two sets have a number in common; ends count as equal within a relative 1e-12.</summary>
    public bool Meets(Interval other) =>
        IsBefore(Low, LowOpen, other.High, other.HighOpen) && IsBefore(other.Low, other.LowOpen, High, HighOpen);

    /// <summary>The smallest interval that holds both.</summary>
    public Interval Hull(Interval other)
    {
        var (low, lowOpen) = Least((Low, LowOpen), (other.Low, other.LowOpen));
        var (high, highOpen) = Greatest((High, HighOpen), (other.High, other.HighOpen));
        return new Interval(low, high, lowOpen, highOpen);
    }

    /// <summary>The sums of a number of each set.</summary>
    public static Interval operator +(Interval a, Interval b) =>
        new(a.Low + b.Low, a.High + b.High, a.LowOpen || b.LowOpen, a.HighOpen || b.HighOpen);

    /// <summary>The negatives.</summary>
    public static Interval operator -(Interval a) => new(-a.High, -a.Low, a.HighOpen, a.LowOpen);

    /// <summary>The differences.</summary>
    public static Interval operator -(Interval a, Interval b) => a + -b;

    /// <summary>The products.</summary>
    public static Interval operator *(Interval a, Interval b) =>
        OfEnds([Times(a.LowEnd, b.LowEnd), Times(a.LowEnd, b.HighEnd), Times(a.HighEnd, b.LowEnd), Times(a.HighEnd, b.HighEnd)]);

    /// <summary>The quotients; all numbers when the divisor holds zero. Of two points it is plain arithmetic: NaN for 0 ÷ 0 and ∞ ÷ ∞.</summary>
    public static Interval operator /(Interval a, Interval b)
    {
        if (a.IsPoint && b.IsPoint) return new Interval(a.Low / b.Low, a.Low / b.Low, a.LowOpen || b.LowOpen, a.HighOpen || b.HighOpen);
        if (b.HoldsZero) return All;
        return OfEnds([Over(a.LowEnd, b.LowEnd), Over(a.LowEnd, b.HighEnd), Over(a.HighEnd, b.LowEnd), Over(a.HighEnd, b.HighEnd)]);
    }

    /// <summary>The image under a function that never falls.</summary>
    public Interval Rising(Func<double, double> function) => new(function(Low), function(High), LowOpen, HighOpen);

    /// <summary>The absolute values.</summary>
    public Interval Abs()
    {
        if (IsNonNegative) return this;
        if (IsNonPositive) return -this;
        var (high, open) = Greatest((-Low, LowOpen), (High, HighOpen));
        return new Interval(0, high, false, open);
    }

    /// <summary>Powers with a whole exponent; even powers know that a square is not negative.</summary>
    public Interval Power(int exponent)
    {
        if (exponent == 0) return Point(1);
        if (exponent < 0) return Point(1) / Power(-exponent);
        var from = exponent % 2 == 0 ? Abs() : this;
        return from.Rising(x => Math.Pow(x, exponent));
    }

    /// <summary>The smaller of a number of each set.</summary>
    public static Interval Min(Interval a, Interval b)
    {
        var (low, lowOpen) = Least((a.Low, a.LowOpen), (b.Low, b.LowOpen));
        var (high, highOpen) = Least((a.High, !a.HighOpen), (b.High, !b.HighOpen));
        return new Interval(low, high, lowOpen, !highOpen);
    }

    /// <summary>The larger of a number of each set.</summary>
    public static Interval Max(Interval a, Interval b) => -Min(-a, -b);

    private bool HoldsZero => Low <= 0 && High >= 0;

    private (double Value, bool Open) LowEnd => (Low, LowOpen);

    private (double Value, bool Open) HighEnd => (High, HighOpen);

    private static bool IsBefore(double low, bool lowOpen, double high, bool highOpen)
    {
        if (double.IsInfinity(low) || double.IsInfinity(high)) return low < high || (low == high && !lowOpen && !highOpen);
        var slack = Tolerance * Math.Max(Math.Abs(low), Math.Abs(high));
        return lowOpen || highOpen ? low < high - slack : low <= high + slack;
    }

    // Zero times infinity is zero here: the infinite end stands for "as large as you like", never for a number.
    private static (double Value, bool Open) Times((double Value, bool Open) a, (double Value, bool Open) b)
    {
        if ((a.Value == 0 && !a.Open) || (b.Value == 0 && !b.Open)) return (0, false);
        if (a.Value == 0 || b.Value == 0) return (0, true);
        return (a.Value * b.Value, a.Open || b.Open);
    }

    // A finite number over infinity is a zero that is never reached.
    private static (double Value, bool Open) Over((double Value, bool Open) a, (double Value, bool Open) b)
    {
        if (a.Value == 0) return (0, a.Open);
        if (double.IsInfinity(b.Value)) return (0, true);
        return (a.Value / b.Value, a.Open || b.Open);
    }

    private static Interval OfEnds(ReadOnlySpan<(double Value, bool Open)> ends)
    {
        var (low, high) = (ends[0], ends[0]);
        foreach (var end in ends[1..])
        {
            low = Least(low, end);
            high = Greatest(high, end);
        }

        return new Interval(low.Value, high.Value, low.Open, high.Open);
    }

    // Of two equal ends the closed one wins: the number is reached by one of the two.
    private static (double Value, bool Open) Least((double Value, bool Open) a, (double Value, bool Open) b)
    {
        if (a.Value == b.Value) return (a.Value, a.Open && b.Open);
        return a.Value < b.Value ? a : b;
    }

    private static (double Value, bool Open) Greatest((double Value, bool Open) a, (double Value, bool Open) b)
    {
        if (a.Value == b.Value) return (a.Value, a.Open && b.Open);
        return a.Value > b.Value ? a : b;
    }
}
