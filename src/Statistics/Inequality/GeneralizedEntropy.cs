using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Estimates;
using Reckon.Statistics.Functions;
using Reckon.Statistics.Samples;
using static System.FormattableString;

namespace Reckon.Statistics.Inequality;

/// <summary>The indices of generalised entropy; 0 when all are equal, and sums of a part within and a part between groups.</summary>
/// <remarks>Shorrocks (1980, 1984), Econometrica 48 and 52. With r = x/mean: α = 0 is the mean of −ln r, α = 1 that of r ln r, else that of r^α − 1 over α(α − 1).</remarks>
public static class GeneralizedEntropy
{
    // Nearer to the mean than this a term is summed as a series.
    private const double LargestSeriesStep = 0.25;

    /// <summary>The index for a sensitivity α: the larger, the more the top counts.</summary>
    /// <param name="sample">Values and weights; above zero for α ≤ 0, not negative for α above.</param>
    /// <param name="alpha">Finite; 0, 1 and 2 are usual.</param>
    /// <exception cref="ArgumentException">α is not finite, or a value has no place in the index.</exception>
    public static double Of(WeightedSample sample, double alpha)
    {
        Require.Finite(alpha, nameof(alpha));
        RequireValues(sample, alpha);
        var mean = sample.Mean;
        var terms = new double[sample.Count];
        for (var i = 0; i < terms.Length; i++) terms[i] = Term(sample.Values[i] / mean, alpha);
        return Sums.OfProducts([.. sample.Weights], terms) / sample.TotalWeight;
    }

    /// <summary>Theil's T (α = 1): values of zero count 0.</summary>
    /// <param name="sample">Values and weights, none negative, not all zero.</param>
    /// <exception cref="ArgumentException">A value is negative, or all are zero.</exception>
    public static double TheilT(WeightedSample sample) => Of(sample, 1);

    /// <summary>Theil's L, the mean logarithmic deviation (α = 0).</summary>
    /// <param name="sample">Values and weights, all above zero.</param>
    /// <exception cref="ArgumentException">A value is not above zero.</exception>
    public static double TheilL(WeightedSample sample) => Of(sample, 0);

    /// <summary>The index with its linearised standard error, for a sample drawn with replacement with probabilities as 1/weight; n − 1 degrees of freedom.</summary>
    /// <remarks>Biewen and Jenkins (2006), Oxford Bulletin of Economics and Statistics 68: s² = n/(n − 1) Σ (w z)², z the derivative of the index by the weight.</remarks>
    /// <param name="sample">At least two values with their weights; above zero for α ≤ 0, not negative for α above.</param>
    /// <param name="alpha">Finite; 0, 1 and 2 are usual.</param>
    /// <exception cref="ArgumentException">There is one value only, α is not finite, or a value has no place in the index.</exception>
    public static Estimate Linearized(WeightedSample sample, double alpha)
    {
        if (sample.Count < 2) throw new ArgumentException("One value with a weight above zero; at least two are needed.", nameof(sample));
        var (index, mean) = (Of(sample, alpha), sample.Mean);
        var terms = new double[sample.Count];
        for (var k = 0; k < terms.Length; k++) terms[k] = sample.Weights[k] * Slope(sample.Values[k] / mean, index, alpha) / sample.TotalWeight;
        return new Estimate(index, Math.Sqrt(Sums.OfProducts(terms, terms) * sample.Count / (sample.Count - 1)), sample.Count - 1);
    }

    /// <summary>Takes the index apart into what lies within groups and what lies between their means.</summary>
    /// <param name="values">n values; above zero for α ≤ 0, not negative for α above.</param>
    /// <param name="weights">n weights; null gives each value the weight 1.</param>
    /// <param name="groups">n names of groups.</param>
    /// <param name="alpha">Finite; 1 is Theil's T, 0 Theil's L.</param>
    /// <exception cref="ArgumentException">The counts differ, a value has no place in the index, or a group has no weight or, for α ≤ 0, no value.</exception>
    public static InequalityDecomposition Decompose(IReadOnlyList<double> values, IReadOnlyList<double>? weights, IReadOnlyList<string> groups, double alpha)
    {
        Require.SameCount(groups.Count, nameof(groups), values.Count, nameof(values));
        var whole = new WeightedSample(values, weights);
        var parts = Enumerable.Range(0, groups.Count).GroupBy(i => groups[i], StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => (Name: g.Key, Sample: Group([.. g], values, weights))).ToList();
        var between = Of(new WeightedSample([.. parts.Select(p => p.Sample.Mean)], [.. parts.Select(p => p.Sample.TotalWeight)]), alpha);
        var within = parts.Select(p => Part(p.Name, p.Sample, whole, alpha)).ToList();
        return new InequalityDecomposition(Of(whole, alpha), between, within);
    }

    private static WeightedSample Group(int[] rows, IReadOnlyList<double> values, IReadOnlyList<double>? weights) =>
        new([.. rows.Select(i => values[i])], weights is null ? null : [.. rows.Select(i => weights[i])]);

    // Inequality inside a group counts by population share^(1 − α) × value share^α.
    private static InequalityPart Part(string name, WeightedSample group, WeightedSample whole, double alpha)
    {
        var (population, total) = (group.TotalWeight / whole.TotalWeight, group.Total / whole.Total);
        var index = group.Total == 0 ? 0 : Of(group, alpha);
        var share = alpha switch { 0 => population, 1 => total, _ => population * Math.Pow(total / population, alpha) };
        return new InequalityPart(name, population, total, index, share * index);
    }

    // Terms are shifted by a multiple of r − 1, whose mean is zero: then none is negative and near equality keeps its digits.
    private static double Term(double ratio, double alpha)
    {
        var step = ratio - 1;
        if (Math.Abs(step) * Math.Max(1, Math.Abs(alpha)) < LargestSeriesStep) return Series(step, alpha);
        if (alpha == 0) return step - Math.Log(ratio);
        if (ratio == 0) return 1 / alpha;
        if (alpha == 1) return ratio * Math.Log(ratio) - step;
        // Two forms of one number, the one for the limit that is nearer.
        var excess = Math.Abs(alpha) < Math.Abs(alpha - 1)
            ? NearOne.ExponentialLessOne(alpha * Math.Log(ratio)) - alpha * step
            : ratio * NearOne.ExponentialLessOne((alpha - 1) * Math.Log(ratio)) - (alpha - 1) * step;
        return excess / (alpha * (alpha - 1));
    }

    // The binomial series of the term from the square on, for any α; powers would cancel down to it.
    private static double Series(double step, double alpha)
    {
        var (sum, term) = (0.0, step * step / 2);
        for (var k = 2; Math.Abs(term) > 1e-17 * sum; k++)
        {
            sum += term;
            term *= (alpha - k) / (k + 1) * step;
        }

        return sum;
    }

    // The derivative by a weight times the sum of weights: of the mean of terms, and of the mean that the ratios are taken to.
    private static double Slope(double ratio, double index, double alpha) => Term(ratio, alpha) - index - alpha * index * (ratio - 1);

    private static void RequireValues(WeightedSample sample, double alpha)
    {
        if (alpha <= 0) Require.Positive([.. sample.Values], nameof(sample));
        else Require.NonNegative([.. sample.Values], nameof(sample));
        if (sample.Values[^1] == 0) throw new ArgumentException(Invariant($"All {sample.Count} values are zero; at least one must be above zero."), nameof(sample));
    }
}
