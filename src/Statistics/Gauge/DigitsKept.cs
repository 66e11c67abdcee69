namespace Reckon.Statistics.Gauge;

/// <summary>How many significant digits of a certified value a computation has kept.</summary>
/// <remarks>The log relative error of McCullough (1998), The American Statistician 52: −log₁₀(|found − certified| / |certified|).</remarks>
public static class DigitsKept
{
    /// <summary>Digits kept, from 0 to a most.</summary>
    /// <param name="certified">The certified value; for zero the log absolute error is taken, as McCullough does.</param>
    /// <param name="found">The computed value; NaN keeps none.</param>
    /// <param name="most">How many digits are certified: 15 by default, as NIST prints them.</param>
    public static double Of(double certified, double found, double most = 15)
    {
        if (certified.Equals(found)) return most;
        var error = certified == 0 ? Math.Abs(found) : Math.Abs(found - certified) / Math.Abs(certified);
        return double.IsFinite(error) ? Math.Clamp(-Math.Log10(error), 0, most) : 0;
    }
}
