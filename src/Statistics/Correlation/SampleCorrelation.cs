using Reckon.Statistics.Arithmetic;

namespace Reckon.Statistics.Correlation;

/// <summary>Correlations of observed or drawn values.</summary>
public static class SampleCorrelation
{
    /// <summary>Pearson's product-moment correlation of n pairs; NaN when one of the series does not vary.</summary>
    /// <exception cref="ArgumentException">The series differ in length, have fewer than two values or one that is not finite.</exception>
    public static double Pearson(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        Check(x, y);
        // Twice, as the first mean is rounded: far from zero that would show.
        var (a, b) = (Centre(Centre(x)), Centre(Centre(y)));
        return Math.Clamp(Sums.OfProducts(a, b) / Math.Sqrt(Sums.OfProducts(a, a) * Sums.OfProducts(b, b)), -1, 1);
    }

    /// <summary>
    /// Spearman's rank correlation of n pairs: Pearson's of the ranks, ties sharing their mean rank. Checked against R's <c>cor(method =
    /// "spearman")</c>.
    /// </summary>
    /// <exception cref="ArgumentException">The series differ in length, have fewer than two values or one that is not finite.</exception>
    public static double Spearman(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        Check(x, y);
        return Pearson(Ranks(x), Ranks(y));
    }

    /// <summary>The ranks of n values from 1; equal values share the mean of theirs.</summary>
    public static double[] Ranks(ReadOnlySpan<double> values)
    {
        var sorted = values.ToArray();
        var order = Enumerable.Range(0, values.Length).ToArray();
        Array.Sort(sorted, order);
        var ranks = new double[values.Length];
        for (var first = 0; first < sorted.Length;)
        {
            var end = first + 1;
            while (end < sorted.Length && sorted[end].Equals(sorted[first])) end++;
            for (var i = first; i < end; i++) ranks[order[i]] = (first + 1 + end) / 2.0;
            first = end;
        }

        return ranks;
    }

    private static double[] Centre(ReadOnlySpan<double> values)
    {
        var mean = Sums.Mean(values);
        return Array.ConvertAll(values.ToArray(), v => v - mean);
    }

    private static void Check(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        Require.SameCount(x.Length, nameof(x), y.Length, nameof(y));
        var count = x.Length;
        Require.That(count >= 2, nameof(x), $"x has {count} entries; a correlation needs two.");
        Require.Finite(x, nameof(x));
        Require.Finite(y, nameof(y));
    }
}
