using Reckon.Statistics.Arithmetic;

namespace Reckon.Statistics.Sensitivity;

/// <summary>
/// η²: the share of the variance of y that lies between groups of x. On draws it estimates the first-order sensitivity index without new
/// runs of the model.
/// </summary>
public static class CorrelationRatio
{
    /// <summary>The correlation ratio between groups.</summary>
    /// <remarks>
    /// Pearson (1905): sum of squares between groups over the total, R² of a one-way analysis of variance. NaN when y does not vary.
    /// </remarks>
    /// <param name="groups">n codes of groups.</param>
    /// <param name="y">n values.</param>
    /// <exception cref="ArgumentException">The series differ in length, are empty, or a value is not finite.</exception>
    public static double Of(IReadOnlyList<int> groups, ReadOnlySpan<double> y)
    {
        Require.NotEmpty(groups.Count, nameof(groups));
        Require.SameCount(y.Length, nameof(y), groups.Count, nameof(groups));
        Require.Finite(y, nameof(y));
        var values = y.ToArray();
        var total = Sums.OfSquaredDeviations(values);
        var members = groups.Select((g, i) => (Group: g, Value: values[i])).GroupBy(p => p.Group, p => p.Value);
        var within = members.Select(g => Sums.OfSquaredDeviations([.. g]));
        return 1 - Sums.Of([.. within]) / total;
    }

    /// <summary>The correlation ratio on a number x, whose ranks are cut into groups of equal size.</summary>
    /// <remarks>
    /// Corrected for the number of groups: 1 − (1 − η²)(n − 1)/(n − groups) (Kelley, 1935), so that it is about zero, and may be below
    /// it, when x has no influence.
    /// </remarks>
    /// <param name="x">n values of an input.</param>
    /// <param name="y">n values of an output.</param>
    /// <param name="groups">Number of groups, from 2 to n / 2; 50 by default.</param>
    /// <exception cref="ArgumentException">
    /// The series differ in length, a value is not finite, or there are too few or too many groups.
    /// </exception>
    public static double OfNumbers(ReadOnlySpan<double> x, ReadOnlySpan<double> y, int groups = 50)
    {
        var count = x.Length;
        Require.Finite(x, nameof(x));
        Require.That(groups >= 2 && groups <= count / 2, nameof(groups),
            $"groups is {groups}; with {count} values it must lie between 2 and {count / 2}.");
        var order = Enumerable.Range(0, count).ToArray();
        Array.Sort(x.ToArray(), order);
        var codes = new int[count];
        for (var rank = 0; rank < count; rank++) codes[order[rank]] = (int)((long)rank * groups / count);
        return 1 - (1 - Of(codes, y)) * (count - 1) / (count - groups);
    }
}
