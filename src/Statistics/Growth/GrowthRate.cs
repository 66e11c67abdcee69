using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Functions;

namespace Reckon.Statistics.Growth;

/// <summary>Growth between two figures, as a number: 0.25 is 25 %. The first figure must be above zero, as growth from nothing or from a loss has no meaning.</summary>
public static class GrowthRate
{
    /// <summary>The last figure over the first, less one.</summary>
    /// <param name="first">Above zero.</param>
    /// <param name="last">Not negative.</param>
    /// <exception cref="ArgumentException">A figure is outside its range.</exception>
    public static double Of(double first, double last)
    {
        Check(first, last);
        return (last - first) / first;
    }

    /// <summary>The difference of natural logarithms: growth that adds up over periods.</summary>
    /// <param name="first">Above zero.</param>
    /// <param name="last">Above zero.</param>
    /// <exception cref="ArgumentException">A figure is outside its range.</exception>
    public static double Logarithmic(double first, double last)
    {
        Check(first, last);
        Require.Positive(last, nameof(last));
        return LogRatio.Of(last, first);
    }

    /// <summary>How many percentage points a share moved: 100 × (last − first). Not the same as growth of the share in percent.</summary>
    /// <param name="firstShare">From 0 to 1.</param>
    /// <param name="lastShare">From 0 to 1.</param>
    /// <exception cref="ArgumentException">A share is outside 0 … 1.</exception>
    public static double PercentagePoints(double firstShare, double lastShare)
    {
        Require.Share(firstShare, nameof(firstShare));
        Require.Share(lastShare, nameof(lastShare));
        return 100 * (lastShare - firstShare);
    }

    private static void Check(double first, double last)
    {
        Require.Positive(first, nameof(first));
        Require.NonNegative([last], nameof(last));
    }
}
