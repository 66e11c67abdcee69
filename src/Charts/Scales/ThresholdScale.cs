namespace Reckon.Charts.Scales;

/// <summary>Sorts numbers into classes: class 0 lies below the first break, each break opens the next class.</summary>
/// <param name="Breaks">Ascending.</param>
internal sealed record ThresholdScale(IReadOnlyList<double> Breaks)
{
    private static readonly double[] Nice = [2, 5, 10];

    /// <summary>How many classes there are.</summary>
    public int Count => Breaks.Count + 1;

    /// <summary>The class of a value, from 0.</summary>
    public int ClassOf(double value) => Breaks.Count(limit => value >= limit);

    /// <summary>Round classes for counts from 1 to a largest one: breaks at 2, 5, 10, 20, 50 …, as many as asked at most, spread evenly.</summary>
    /// <param name="largest">The largest count, at least 1.</param>
    /// <param name="classes">How many classes at most, at least 2.</param>
    public static ThresholdScale OfCounts(int largest, int classes)
    {
        var candidates = Enumerable.Range(0, 9).SelectMany(power => Nice.Select(digit => digit * Math.Pow(10, power))).TakeWhile(limit => limit <= largest).ToList();
        var step = (int)Math.Ceiling(candidates.Count / (classes - 1.0));
        return new ThresholdScale([.. candidates.Where((_, index) => index % Math.Max(1, step) == 0)]);
    }
}
