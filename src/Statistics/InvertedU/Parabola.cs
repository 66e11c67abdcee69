using Reckon.Statistics.Arithmetic;

namespace Reckon.Statistics.InvertedU;

/// <summary>The curve f(x) = a + bx + cx².</summary>
/// <param name="Constant">a, the height at x = 0.</param>
/// <param name="Linear">b, the slope at x = 0.</param>
/// <param name="Square">c: above zero for a U, below zero for an inverted U.</param>
public readonly record struct Parabola(double Constant, double Linear, double Square)
{
    /// <summary>The x at which the curve turns, −b / 2c; infinite or NaN for a straight line.</summary>
    public double Extremum => -Linear / (2 * Square);

    /// <summary>The height at x.</summary>
    public double At(double x) => Math.FusedMultiplyAdd(Math.FusedMultiplyAdd(Square, x, Linear), x, Constant);

    /// <summary>The slope at x, b + 2cx.</summary>
    public double SlopeAt(double x) => Math.FusedMultiplyAdd(2 * Square, x, Linear);

    /// <summary>The x at which the curve is zero, rising; none, one or two of them.</summary>
    /// <remarks>The discriminant is taken in twice the precision, and no root is a difference of near equals. A curve that is zero
    /// everywhere has none here.</remarks>
    public IReadOnlyList<double> Roots()
    {
        if (Square == 0) return Linear == 0 ? [] : [-Constant / Linear];
        var discriminant = (DoubleDouble.Product(Linear, Linear) - DoubleDouble.Product(4 * Square, Constant)).Value;
        if (discriminant < 0) return [];
        if (discriminant == 0) return [Extremum];
        var larger = -(Linear + Math.CopySign(Math.Sqrt(discriminant), Linear)) / 2;
        var (first, second) = (larger / Square, Constant / larger);
        return first < second ? [first, second] : [second, first];
    }

    /// <summary>The lowest height between two values of x.</summary>
    /// <exception cref="ArgumentException">The bounds are not in order.</exception>
    public double LowestBetween(double low, double high)
    {
        if (!(low <= high)) throw new ArgumentException("The bounds are not in order.", nameof(low));
        var ends = Math.Min(At(low), At(high));
        return Square > 0 && Extremum > low && Extremum < high ? Math.Min(ends, At(Extremum)) : ends;
    }
}
