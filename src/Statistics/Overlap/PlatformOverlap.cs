using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Intervals;
using static System.FormattableString;

namespace Reckon.Statistics.Overlap;

/// <summary>The coefficient λ that turns the sum over platforms into persons, persons = λ × sum, under what may be known of the overlap.</summary>
public static class PlatformOverlap
{
    /// <summary>The range of λ when only the platforms' sizes are known: from largest/sum to 1, or less where the population is smaller than the sum.</summary>
    /// <param name="sizes">k sizes, none negative, not all zero.</param>
    /// <param name="population">The population that all belong to; +∞ (the default) when it is not known.</param>
    /// <exception cref="ArgumentException">A size is out of its range, or all are zero.</exception>
    public static Interval CoefficientRange(IReadOnlyList<double> sizes, double population = double.PositiveInfinity)
    {
        var range = UnionBounds.FromSizes(sizes, population).Range;
        return range / Interval.Point(PositiveSum(sizes));
    }

    /// <summary>λ were use of one platform independent of use of the others: (1 − Π(1 − size/population)) population/sum.</summary>
    /// <param name="sizes">k sizes, none negative, not all zero.</param>
    /// <param name="population">The population that all belong to, finite and not below any size.</param>
    /// <exception cref="ArgumentException">A size or the population is out of its range, or all sizes are zero.</exception>
    public static double IndependentCoefficient(IReadOnlyList<double> sizes, double population)
    {
        Require.Positive(population, nameof(population));
        _ = UnionBounds.FromSizes(sizes, population);
        var outside = sizes.Aggregate(1.0, (product, s) => product * (1 - s / population));
        return (1 - outside) * population / PositiveSum(sizes);
    }

    /// <summary>λ when a share of each platform's users is on no other, the smallest number of persons being behind the rest: exclusive persons plus the largest rest, over the sum.</summary>
    /// <param name="sizes">k sizes, none negative, not all zero.</param>
    /// <param name="exclusiveShares">For each platform the share of its users who are on no other, from 0 to 1.</param>
    /// <returns>From the fewest persons (the rest of every platform within the largest rest) to the most (each of the rest on just two platforms, or as many as can be).</returns>
    /// <exception cref="ArgumentException">The counts differ, a figure is out of its range, all sizes are zero, or the largest rest exceeds all others together, so that its users could not be on another platform.</exception>
    public static Interval CoefficientFromExclusives(IReadOnlyList<double> sizes, IReadOnlyList<double> exclusiveShares)
    {
        Require.SameCount(exclusiveShares.Count, nameof(exclusiveShares), sizes.Count, nameof(sizes));
        var total = PositiveSum(sizes);
        Require.NonNegative([.. exclusiveShares], nameof(exclusiveShares));
        if (exclusiveShares.Max() > 1) throw new ArgumentException(Invariant($"An exclusive share is {exclusiveShares.Max()}; it must not exceed 1."), nameof(exclusiveShares));
        double[] rests = [.. sizes.Zip(exclusiveShares, (s, e) => s * (1 - e))];
        var (largest, sum) = (rests.Max(), Sums.Of(rests));
        if (largest > (sum - largest) * (1 + 1e-12)) throw new ArgumentException("One platform shares more users than all others together; the exclusive shares contradict the sizes.", nameof(exclusiveShares));
        var exclusive = total - sum;
        return new Interval((exclusive + largest) / total, (exclusive + sum / 2) / total);
    }

    private static double PositiveSum(IReadOnlyList<double> sizes)
    {
        Require.NotEmpty(sizes.Count, nameof(sizes));
        Require.NonNegative([.. sizes], nameof(sizes));
        var sum = Sums.Of([.. sizes]);
        if (sum == 0) throw new ArgumentException(Invariant($"All {sizes.Count} sizes are zero; at least one must be above zero."), nameof(sizes));
        return sum;
    }
}
