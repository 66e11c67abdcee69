namespace Reckon.Charts.Scales;

/// <summary>Round numbers within an interval: the algorithm of d3-array's <c>ticks</c> (steps of 1, 2 and 5 times a power of ten).</summary>
/// <remarks>Ticks are whole multiples of the step, or whole numbers over its inverse, so that 0.3 is 0.3 and not 0.30000000000000004.</remarks>
internal static class Ticks
{
    private static readonly double E10 = Math.Sqrt(50);
    private static readonly double E5 = Math.Sqrt(10);
    private static readonly double E2 = Math.Sqrt(2);

    /// <summary>About <paramref name="count"/> ticks from low to high; none when the count is not positive, one when the ends are equal.</summary>
    public static IReadOnlyList<double> Between(double low, double high, double count)
    {
        if (!(count > 0))
            return [];
        if (low.Equals(high))
            return [low];
        var (first, last, step) = Find(low, high, count);
        return [.. Enumerable.Range(0, (int)Math.Max(0, last - first + 1)).Select(i => step < 0 ? (first + i) / -step : (first + i) * step)];
    }

    /// <summary>The distance of those ticks.</summary>
    public static double Step(double low, double high, double count)
    {
        var step = Find(low, high, count).Step;
        return step < 0 ? 1 / -step : step;
    }

    private static (double First, double Last, double Step) Find(double low, double high, double count)
    {
        var rough = (high - low) / count;
        var power = Math.Floor(Math.Log10(rough));
        var factor = Factor(rough / Math.Pow(10, power));
        var found = power < 0 ? OfFraction(low, high, Math.Pow(10, -power) / factor) : OfMultiple(low, high, Math.Pow(10, power) * factor);
        return found.Last < found.First && count is >= 0.5 and < 2 ? Find(low, high, count * 2) : found;
    }

    private static double Factor(double error) => error >= E10 ? 10 : error >= E5 ? 5 : error >= E2 ? 2 : 1;

    private static (double First, double Last, double Step) OfFraction(double low, double high, double inverse)
    {
        var first = Round(low * inverse);
        var last = Round(high * inverse);
        return (first / inverse < low ? first + 1 : first, last / inverse > high ? last - 1 : last, -inverse);
    }

    private static (double First, double Last, double Step) OfMultiple(double low, double high, double step)
    {
        var first = Round(low / step);
        var last = Round(high / step);
        return (first * step < low ? first + 1 : first, last * step > high ? last - 1 : last, step);
    }

    // As JavaScript rounds: halves go up, below zero too.
    private static double Round(double value) => Math.Floor(value + 0.5);
}
