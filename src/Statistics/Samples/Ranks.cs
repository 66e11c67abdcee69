namespace Reckon.Statistics.Samples;

/// <summary>Ranks of values.</summary>
internal static class Ranks
{
    /// <summary>From 1, the highest value; equal values share the better rank.</summary>
    public static int[] FromHighest(ReadOnlySpan<double> values)
    {
        var falling = values.ToArray();
        Array.Sort(falling, (a, b) => b.CompareTo(a));
        return Array.ConvertAll(values.ToArray(), v => 1 + FirstNotAbove(falling, v));
    }

    /// <summary>From 1, the lowest value; equal values share the mean of their ranks.</summary>
    public static double[] Averages(ReadOnlySpan<double> values)
    {
        var fromHighest = FromHighest(values);
        var fromLowest = FromHighest(Array.ConvertAll(values.ToArray(), v => -v));
        return [.. fromLowest.Zip(fromHighest, (low, high) => (low + fromHighest.Length + 1 - high) / 2.0)];
    }

    private static int FirstNotAbove(double[] falling, double value)
    {
        var (low, high) = (0, falling.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (falling[middle] > value) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
