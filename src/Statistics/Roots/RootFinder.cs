namespace Reckon.Statistics.Roots;

/// <summary>Solves an equation in one unknown.</summary>
public static class RootFinder
{
    private const double Spacing = 2.220446049250313e-16;
    private const double Negligible = 1e-6;
    private const int MostSteps = 2000;

    /// <summary>Finds x between two bounds where a continuous function is zero.</summary>
    /// <remarks>
    /// Chandrupatla (1997), Advances in Engineering Software 28: inverse quadratic interpolation where the last three points lie so
    /// that it helps, else bisection. The root is good to its own last digit, not to the digits of the bounds, however wide they are.
    /// </remarks>
    /// <param name="function">The function; NaN is read as "no value here" and ends the search.</param>
    /// <param name="low">Lower bound, finite.</param>
    /// <param name="high">Upper bound, finite and above <paramref name="low"/>.</param>
    /// <returns>The root; null when the function has the same sign at both bounds, or changes it only at a pole or a jump.</returns>
    /// <exception cref="ArgumentException">The bounds are not finite or not in order.</exception>
    public static double? Find(Func<double, double> function, double low, double high)
    {
        if (!double.IsFinite(low) || !double.IsFinite(high) || low >= high) throw new ArgumentException("The bounds are not finite and in order.", nameof(low));
        var (atLow, atHigh) = (function(low), function(high));
        if (atLow == 0) return low;
        if (atHigh == 0) return high;
        if (!double.IsFinite(atLow) || !double.IsFinite(atHigh) || Math.Sign(atLow) == Math.Sign(atHigh)) return null;
        var (root, value) = Search(function, (low, atLow), (high, atHigh));
        return Math.Abs(value) <= Negligible * Math.Max(Math.Abs(atLow), Math.Abs(atHigh)) ? root : null;
    }

    // a is the newest point, b one of the other sign, c the one before; t is where between a and b to look next.
    private static (double X, double Value) Search(Func<double, double> function, (double X, double Value) a, (double X, double Value) b)
    {
        var t = 0.5;
        for (var step = 0; step < MostSteps; step++)
        {
            var x = a.X + t * (b.X - a.X);
            var next = (X: x, Value: function(x));
            if (double.IsNaN(next.Value)) return next;
            var isSameSide = Math.Sign(next.Value) == Math.Sign(a.Value);
            var c = isSameSide ? a : b;
            if (!isSameSide) b = a;
            a = next;
            var best = Math.Abs(a.Value) < Math.Abs(b.Value) ? a : b;
            var least = 2 * Spacing * Math.Abs(best.X) / Math.Abs(b.X - a.X);
            if (best.Value == 0 || least > 0.5) return best;
            t = Math.Clamp(Interpolate(a, b, c), least, 1 - least);
        }

        return a;
    }

    private static double Interpolate((double X, double Value) a, (double X, double Value) b, (double X, double Value) c)
    {
        var (xi, phi) = ((a.X - b.X) / (c.X - b.X), (a.Value - b.Value) / (c.Value - b.Value));
        if (!(phi * phi < xi && (1 - phi) * (1 - phi) < 1 - xi)) return 0.5;
        return a.Value / (b.Value - a.Value) * c.Value / (b.Value - c.Value)
            + (c.X - a.X) / (b.X - a.X) * a.Value / (c.Value - a.Value) * b.Value / (c.Value - b.Value);
    }
}
