using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Intervals;
using static System.FormattableString;

namespace Reckon.Statistics.Growth;

/// <summary>Growth between figures that were rounded: the set of all rates that the printed figures allow.</summary>
public static class RoundedGrowth
{
    /// <summary>The rates that two rounded figures allow, as numbers: 0.25 is 25 %. Each figure occurs once, so the set is exact.</summary>
    /// <param name="first">The first figure as printed; above half of the unit.</param>
    /// <param name="last">The last figure as printed.</param>
    /// <param name="unit">What both were rounded to: 1 for whole numbers, 0.1 for one decimal, 10 000 for figures in ten thousands.</param>
    /// <exception cref="ArgumentException">A figure is not finite, the unit is not above zero, or the first figure may be zero or less.</exception>
    public static Interval Of(double first, double last, double unit)
    {
        Require.Finite(first, nameof(first));
        Require.Finite(last, nameof(last));
        Require.Positive(unit, nameof(unit));
        if (first <= unit / 2) throw new ArgumentException(Invariant($"first is {first}, rounded to {unit}; it may be zero, from which nothing grows."), nameof(first));
        return Rounded(last, unit) / Rounded(first, unit) - Interval.Point(1);
    }

    /// <summary>Whether a printed percentage can be the growth between two rounded figures.</summary>
    /// <param name="growth">What <see cref="Of"/> gives.</param>
    /// <param name="percent">The percentage as printed.</param>
    /// <param name="unit">What it was rounded to, in percent: 0.1 for one decimal.</param>
    /// <exception cref="ArgumentException">The percentage is not finite, or the unit is not above zero.</exception>
    public static bool Allows(Interval growth, double percent, double unit)
    {
        Require.Finite(percent, nameof(percent));
        Require.Positive(unit, nameof(unit));
        return growth.Meets(Rounded(percent, unit) / Interval.Point(100));
    }

    private static Interval Rounded(double value, double unit) => new(value - unit / 2, value + unit / 2);
}
