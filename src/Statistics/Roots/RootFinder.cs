using MathNet.Numerics.RootFinding;

namespace Reckon.Statistics.Roots;

/// <summary>Solves an equation in one unknown.</summary>
public static class RootFinder
{
    private const double RelativeAccuracy = 1e-15;
    private const int MostIterations = 200;

    /// <summary>Finds x between two bounds where a continuous function is zero (Brent, 1973, chapter 4).</summary>
    /// <param name="function">The function; NaN is read as "no value here" and ends the search.</param>
    /// <param name="low">Lower bound, finite.</param>
    /// <param name="high">Upper bound, finite and above <paramref name="low"/>.</param>
    /// <returns>The root to about 15 digits of the larger bound, or null when the function has the same sign at both bounds.</returns>
    /// <exception cref="ArgumentException">The bounds are not finite or not in order.</exception>
    public static double? Find(Func<double, double> function, double low, double high)
    {
        if (!double.IsFinite(low) || !double.IsFinite(high) || low >= high) throw new ArgumentException($"The bounds {low} and {high} are not finite and in order.", nameof(low));
        if (!HasSignChange(function(low), function(high))) return null;
        var accuracy = RelativeAccuracy * Math.Max(Math.Abs(low), Math.Abs(high));
        return Brent.TryFindRoot(function, low, high, accuracy, MostIterations, out var root) ? root : null;
    }

    private static bool HasSignChange(double atLow, double atHigh) =>
        atLow == 0 || atHigh == 0 || (double.IsFinite(atLow) && double.IsFinite(atHigh) && Math.Sign(atLow) != Math.Sign(atHigh));
}
