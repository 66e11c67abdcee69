using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Distributions;
using Reckon.Statistics.Estimates;

namespace Reckon.Statistics.InvertedU;

/// <summary>The exact confidence set of a ratio of two estimates, which need not be an interval.</summary>
/// <remarks>
/// Fieller (1954), "Some problems in interval estimation", Journal of the Royal Statistical Society B 16, 175–185: all ratios ρ for which
/// numerator − ρ × denominator cannot be told from zero. Exact for normal estimates; never narrower than it may be because the
/// denominator was taken for certain.
/// </remarks>
/// <param name="Kind">What the set looks like; to be read before the ends.</param>
/// <param name="Low">The lower end; −∞ where there is none. For <see cref="FiellerKind.OutsideEnds"/> the set runs from −∞ to here.</param>
/// <param name="High">The upper end; +∞ where there is none. For <see cref="FiellerKind.OutsideEnds"/> the set runs from here to
/// +∞.</param>
/// <param name="Level">Level of confidence, between 0 and 1.</param>
public sealed record FiellerInterval(FiellerKind Kind, double Low, double High, double Level)
{
    private const double Rounding = 1e-15;

    /// <summary>Whether the set has two ends and holds what is between them.</summary>
    public bool IsBounded => Kind == FiellerKind.Bounded;

    /// <summary>The set of the ratio of two estimates.</summary>
    /// <param name="numerator">Finite.</param>
    /// <param name="denominator">Finite; its degrees of freedom are used for both.</param>
    /// <param name="covariance">Covariance of the two.</param>
    /// <param name="level">Between 0 and 1; 0.95 by default.</param>
    /// <exception cref="ArgumentException">A value is not finite, or the level does not lie between 0 and 1.</exception>
    public static FiellerInterval OfRatio(Estimate numerator, Estimate denominator, double covariance, double level = 0.95)
    {
        Require.Finite([numerator.Value, numerator.StandardError], nameof(numerator));
        Require.Finite([denominator.Value, denominator.StandardError], nameof(denominator));
        Require.Finite(covariance, nameof(covariance));
        var t = StudentTDistribution.TwoSidedQuantile(level, denominator.DegreesOfFreedom);
        // The set is where this parabola in the ratio is not above zero. What rounding leaves of its square would put an end at a huge,
        // random place.
        var square = Excess(denominator.Value, denominator.Value, t * t * denominator.Variance);
        var distance = new Parabola(
            Excess(numerator.Value, numerator.Value, t * t * numerator.Variance),
            -2 * Excess(numerator.Value, denominator.Value, t * t * covariance),
            Math.Abs(square) <= Rounding * denominator.Value * denominator.Value ? 0 : square);
        return WhereNotPositive(distance, level);
    }

    /// <summary>Whether a ratio is in the set.</summary>
    public bool Contains(double ratio) => Kind == FiellerKind.OutsideEnds ? ratio <= Low || ratio >= High : Low <= ratio && ratio <= High;

    private static double Excess(double a, double b, double margin) => (DoubleDouble.Product(a, b) - margin).Value;

    private static FiellerInterval WhereNotPositive(Parabola distance, double level)
    {
        var roots = distance.Roots();
        if (distance.Square == 0 && roots.Count == 1)
        {
            return distance.Linear > 0
                ? new FiellerInterval(FiellerKind.HalfLine, double.NegativeInfinity, roots[0], level)
                : new FiellerInterval(FiellerKind.HalfLine, roots[0], double.PositiveInfinity, level);
        }

        // A parabola that opens upwards is not above zero at the estimated ratio itself: without roots it only touches zero there.
        if (distance.Square > 0)
        {
            var (low, high) = roots.Count == 0 ? (distance.Extremum, distance.Extremum) : (roots[0], roots[^1]);
            return new FiellerInterval(FiellerKind.Bounded, low, high, level);
        }

        return roots.Count == 2
            ? new FiellerInterval(FiellerKind.OutsideEnds, roots[0], roots[1], level)
            : new FiellerInterval(FiellerKind.WholeLine, double.NegativeInfinity, double.PositiveInfinity, level);
    }
}
