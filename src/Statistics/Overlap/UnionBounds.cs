using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Intervals;
using Reckon.Statistics.Matrices;
using static System.FormattableString;

namespace Reckon.Statistics.Overlap;

/// <summary>How many persons k overlapping groups, such as the users of k platforms, can hold together. Nothing is assumed of how they overlap.</summary>
/// <param name="Lower">Lower bounds, each valid; the largest counts.</param>
/// <param name="Upper">Upper bounds, each valid; the smallest counts.</param>
public sealed record UnionBounds(IReadOnlyList<SetBound> Lower, IReadOnlyList<SetBound> Upper)
{
    private const double Slack = 1e-9;

    /// <summary>From the best lower to the best upper bound.</summary>
    public Interval Range
    {
        get
        {
            var low = Lower.Max(b => b.Value);
            // Where both are the same number, rounding must not turn them around.
            return new Interval(low, Math.Max(low, Upper.Min(b => b.Value)));
        }
    }

    /// <summary>The bounds from the sizes alone: the largest group, and the sum or the whole population.</summary>
    /// <remarks>Fréchet (1935), Fundamenta Mathematicae 25; no better bounds exist.</remarks>
    /// <param name="sizes">k sizes, none negative.</param>
    /// <param name="population">The population that all groups belong to; +∞ (the default) when it is not known.</param>
    /// <exception cref="ArgumentException">There is no size, one is negative or not finite, or one exceeds the population.</exception>
    public static UnionBounds FromSizes(IReadOnlyList<double> sizes, double population = double.PositiveInfinity)
    {
        Require.NotEmpty(sizes.Count, nameof(sizes));
        Require.NonNegative([.. sizes], nameof(sizes));
        RequirePopulation(sizes, population);
        return new UnionBounds([new SetBound("largest group (Fréchet)", sizes.Max())], [.. Simple(sizes, population)]);
    }

    /// <summary>The bounds from the sizes and what is known of the overlaps of two groups each.</summary>
    /// <remarks>
    /// Lower: Dawson and Sankoff (1967), Proceedings of the American Mathematical Society 18, which contains Bonferroni's; de Caen (1997), Discrete Mathematics 169;
    /// the largest union of two. Upper: Hunter (1976), Journal of Applied Probability 13, and Worsley (1982), Biometrika 69: the sum less the heaviest tree of overlaps.
    /// For up to eight groups also the sharp bounds of Hailperin (1965), American Mathematical Monthly 72, by a linear program: no better ones exist. Checked against scipy <c>linprog</c>.
    /// An overlap that is not known enters with the value, of those possible, that makes the bound widest.
    /// </remarks>
    /// <param name="sizes">k sizes, none negative.</param>
    /// <param name="overlaps">k × k, symmetric; how many belong to both groups, NaN where it is not known. The diagonal is not read.</param>
    /// <param name="population">The population that all groups belong to; +∞ (the default) when it is not known.</param>
    /// <exception cref="ArgumentException">The shapes differ, a size is negative, an overlap is not symmetric or not possible between groups of these sizes, or the overlaps contradict each other (which is found for up to eight groups).</exception>
    public static UnionBounds FromOverlaps(IReadOnlyList<double> sizes, Matrix overlaps, double population = double.PositiveInfinity)
    {
        var simple = FromSizes(sizes, population);
        Require.SameCount(overlaps.Rows, "rows of overlaps", sizes.Count, nameof(sizes));
        Require.SameCount(overlaps.Columns, "columns of overlaps", sizes.Count, nameof(sizes));
        RequirePossible(sizes, overlaps, population);
        var most = Matrix.Create(sizes.Count, sizes.Count, (i, j) => i == j ? sizes[i] : Known(overlaps, i, j) ?? Math.Min(sizes[i], sizes[j]));
        var least = Matrix.Create(sizes.Count, sizes.Count, (i, j) => i == j ? sizes[i] : Known(overlaps, i, j) ?? Math.Max(0, sizes[i] + sizes[j] - population));
        var sharp = Sharp(sizes, overlaps, population);
        var bounds = new UnionBounds(
            [.. simple.Lower, new SetBound("largest union of two", LargestPair(sizes, most)), new SetBound("Dawson and Sankoff", DawsonSankoff(sizes, most)), new SetBound("de Caen", DeCaen(sizes, most)), .. sharp.Lower],
            [.. simple.Upper, new SetBound("Hunter and Worsley", Sums.Of([.. sizes]) - HeaviestTree(least)), .. sharp.Upper]);
        if (bounds.Lower.Max(b => b.Value) > bounds.Upper.Min(b => b.Value) * (1 + Slack)) throw Contradiction();
        return bounds;
    }

    /// <summary>How many can belong to all k groups at once: from the sum less k − 1 populations to the smallest group.</summary>
    /// <param name="sizes">k sizes, none negative.</param>
    /// <param name="population">The population that all groups belong to; +∞ (the default) when it is not known.</param>
    /// <exception cref="ArgumentException">There is no size, one is negative or not finite, or one exceeds the population.</exception>
    public static Interval Intersection(IReadOnlyList<double> sizes, double population = double.PositiveInfinity)
    {
        var checkedSizes = FromSizes(sizes, population);
        var least = sizes.Count == 1 ? sizes[0] : Math.Max(0, Sums.Of([.. sizes]) - (sizes.Count - 1) * population);
        return new Interval(least, Math.Min(sizes.Min(), checkedSizes.Range.High));
    }

    private static IEnumerable<SetBound> Simple(IReadOnlyList<double> sizes, double population)
    {
        yield return new SetBound("sum of groups (Boole)", Sums.Of([.. sizes]));
        if (double.IsFinite(population)) yield return new SetBound("population", population);
    }

    private static UnionBounds Sharp(IReadOnlyList<double> sizes, Matrix overlaps, double population)
    {
        if (sizes.Count > SharpBounds.MostGroups || sizes.Max() == 0) return new UnionBounds([], []);
        var (low, high) = SharpBounds.Find(sizes, overlaps, population) ?? throw Contradiction();
        return new UnionBounds([new SetBound("sharp (linear program)", low)], [new SetBound("sharp (linear program)", high)]);
    }

    private static ArgumentException Contradiction() => new("The overlaps contradict each other: no groups have these sizes and overlaps.", "overlaps");

    private static double LargestPair(IReadOnlyList<double> sizes, Matrix overlaps) =>
        Pairs(sizes.Count).Select(p => sizes[p.I] + sizes[p.J] - overlaps[p.I, p.J]).DefaultIfEmpty(0).Max();

    private static double DawsonSankoff(IReadOnlyList<double> sizes, Matrix overlaps)
    {
        var (first, second) = (Sums.Of([.. sizes]), Sums.Of([.. Pairs(sizes.Count).Select(p => overlaps[p.I, p.J])]));
        if (first == 0) return 0;
        var j = 1 + Math.Floor(2 * second / first);
        return 2 * first / (j + 1) - 2 * second / (j * (j + 1));
    }

    private static double DeCaen(IReadOnlyList<double> sizes, Matrix overlaps) =>
        Sums.Of([.. sizes.Select((s, i) => s == 0 ? 0 : s * s / Sums.Of(overlaps.Row(i)))]);

    // Prim's algorithm: the tree grows by its heaviest edge.
    private static double HeaviestTree(Matrix overlaps)
    {
        var (weight, outside) = (0.0, Enumerable.Range(1, overlaps.Rows - 1).ToHashSet());
        var reach = overlaps.Column(0);
        while (outside.Count > 0)
        {
            var next = outside.MaxBy(i => reach[i]);
            weight += reach[next];
            outside.Remove(next);
            foreach (var i in outside) reach[i] = Math.Max(reach[i], overlaps[i, next]);
        }

        return weight;
    }

    private static double? Known(Matrix overlaps, int i, int j) => double.IsNaN(overlaps[i, j]) ? null : overlaps[i, j];

    private static IEnumerable<(int I, int J)> Pairs(int count) => from i in Enumerable.Range(0, count) from j in Enumerable.Range(i + 1, count - i - 1) select (i, j);

    private static void RequirePopulation(IReadOnlyList<double> sizes, double population)
    {
        if (!(population > 0)) throw new ArgumentException(Invariant($"population is {population}; it must be above zero."), nameof(population));
        if (sizes.Max() > population) throw new ArgumentException(Invariant($"A group of {sizes.Max()} is larger than the population of {population}."), nameof(sizes));
    }

    private static void RequirePossible(IReadOnlyList<double> sizes, Matrix overlaps, double population)
    {
        foreach (var (i, j) in Pairs(sizes.Count))
        {
            if (!overlaps[i, j].Equals(overlaps[j, i])) throw new ArgumentException(Invariant($"overlaps[{i}, {j}] is {overlaps[i, j]} and overlaps[{j}, {i}] is {overlaps[j, i]}; they must be equal."), nameof(overlaps));
            if (Known(overlaps, i, j) is not { } both) continue;
            var (least, most) = (Math.Max(0, sizes[i] + sizes[j] - population), Math.Min(sizes[i], sizes[j]));
            // Shares of 0.8 and 0.3 leave 0.1 and a rounding error for both.
            var slack = Slack * Math.Max(sizes[i], sizes[j]);
            if (!(both >= least - slack && both <= most + slack && both >= 0)) throw new ArgumentException(Invariant($"overlaps[{i}, {j}] is {both}; groups of {sizes[i]} and {sizes[j]} share from {least} to {most}."), nameof(overlaps));
        }
    }
}
