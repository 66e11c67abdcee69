using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Functions;

namespace Reckon.Statistics.Decomposition;

/// <summary>The logarithmic mean L(a, b) = (a − b)/(ln a − ln b), which turns differences into ratios without a rest.</summary>
public static class LogarithmicMean
{
    /// <summary>The mean of two numbers above zero; L(a, a) = a, and 0 when one of them is 0, which is the limit.</summary>
    /// <remarks>All digits are kept when a and b are nearly equal.</remarks>
    /// <param name="a">Not negative.</param>
    /// <param name="b">Not negative.</param>
    /// <exception cref="ArgumentException">A number is negative or not finite.</exception>
    public static double Of(double a, double b)
    {
        Require.NonNegative([a, b], "a, b");
        if (a == b) return a;
        return a == 0 || b == 0 ? 0 : (a - b) / LogRatio.Of(a, b);
    }
}
