using Reckon.Statistics.Randomness;

namespace Reckon.Assessments.Microdata;

/// <summary>Picks some of many.</summary>
internal static class Selection
{
    /// <summary>Some rows without replacement, each as likely as the next: the first steps of a shuffle (Fisher and Yates 1938).</summary>
    public static IEnumerable<int> Simple(IEnumerable<int> rows, int count, RandomStream random)
    {
        int[] left = [.. rows];
        for (var i = 0; i < count; i++)
        {
            var other = i + random.NextIndex(left.Length - i);
            (left[i], left[other]) = (left[other], left[i]);
        }

        return left.Take(count);
    }

    /// <summary>Some rows without replacement, the heavier the likelier: those with the least −ln u / weight (Efraimidis and Spirakis 2006).</summary>
    public static IEnumerable<int> Weighted(IReadOnlyList<double> weights, int count, RandomStream random)
    {
        double[] keys = [.. weights.Select(w => -Math.Log(random.NextOpen()) / w)];
        int[] rows = [.. Enumerable.Range(0, keys.Length)];
        Array.Sort(keys, rows);
        return rows.Take(count);
    }

    /// <summary>Whole numbers that sum to a total as the shares have it, at least two of each and none above its most, as far as these allow.</summary>
    public static int[] Allocate(IReadOnlyList<double> shares, IReadOnlyList<int> most, int total)
    {
        int[] given = [.. most.Select(m => Math.Min(2, m))];
        for (var left = Math.Min(total, most.Sum()) - given.Sum(); left > 0; left--)
        {
            // The next unit goes where the allocation is furthest behind its share; to those without a share last.
            var next = Enumerable.Range(0, given.Length).Where(h => given[h] < most[h]).MinBy(h => shares[h] > 0 ? given[h] / shares[h] : double.MaxValue);
            given[next]++;
        }

        return given;
    }
}
