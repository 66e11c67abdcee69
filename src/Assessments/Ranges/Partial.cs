using Reckon.Statistics.Intervals;

namespace Reckon.Assessments.Ranges;

/// <summary>How a result depends on one printed number.</summary>
/// <param name="Slope">Where the partial derivative lies, in units without scale.</param>
/// <param name="Occurrences">How often the number occurs when every formula is written out.</param>
/// <param name="Rises">Whether the result never falls with any one of the occurrences.</param>
/// <param name="Falls">Whether the result never rises with any one of the occurrences.</param>
internal readonly record struct Partial(Interval Slope, double Occurrences, bool Rises, bool Falls)
{
    /// <summary>The dependence of a printed number on itself.</summary>
    public static Partial Itself { get; } = new(Interval.Point(1), 1, true, false);

    /// <summary>
    /// Whether arithmetic on ranges loses nothing by this number: it occurs once, or all its occurrences pull the same way, so that
    /// the ends of the result belong to one end of the number.
    /// </summary>
    public bool IsExact => Occurrences <= 1 || Rises || Falls;

    /// <summary>The dependence of a function of the result, by the chain rule.</summary>
    public Partial Through(Interval slope) => new(
        slope * Slope,
        Occurrences,
        (slope.IsNonNegative && Rises) || (slope.IsNonPositive && Falls),
        (slope.IsNonNegative && Falls) || (slope.IsNonPositive && Rises));

    /// <summary>The dependence where the number occurs on two ways.</summary>
    public Partial And(Partial other) => new(Slope + other.Slope, Occurrences + other.Occurrences, Rises && other.Rises, Falls && other.Falls);
}
