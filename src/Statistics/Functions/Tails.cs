namespace Reckon.Statistics.Functions;

/// <summary>The two parts into which a point splits a probability of one; the smaller one keeps all its digits.</summary>
/// <param name="Lower">Probability at or below the point.</param>
/// <param name="Upper">Probability above it.</param>
public readonly record struct Tails(double Lower, double Upper)
{
    /// <summary>The parts at a point that is no number.</summary>
    internal static Tails Unknown => new(double.NaN, double.NaN);

    /// <summary>The parts when the lower one is known.</summary>
    public static Tails OfLower(double lower) => new(Math.Min(lower, 1), Math.Max(0, 1 - lower));

    /// <summary>The parts when the upper one is known.</summary>
    public static Tails OfUpper(double upper) => new(Math.Max(0, 1 - upper), Math.Min(upper, 1));

    /// <summary>The parts exchanged.</summary>
    public Tails Swap() => new(Upper, Lower);
}
