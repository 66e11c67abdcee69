using Reckon.Statistics.Arithmetic;
using static System.FormattableString;

namespace Reckon.Statistics.CompositeIndices;

/// <summary>How much of the variance of an index one indicator accounts for, beside the weight that it was given.</summary>
/// <remarks>
/// Paruolo, Saisana and Saltelli (2013), Journal of the Royal Statistical Society A 176: Pearson's correlation ratio V(E(score | indicator))/V(score).
/// Indicators that go together share variance, so the ratios do not sum to 1.
/// </remarks>
/// <param name="Nominal">The weight of the design; all sum to 1.</param>
/// <param name="Linear">The squared correlation of indicator and score: the ratio were the mean a straight line.</param>
/// <param name="CorrelationRatio">The ratio with the mean of the score in groups of units of like indicator values, less its bias; from 0 to 1.</param>
public sealed record EffectiveWeight(double Nominal, double Linear, double CorrelationRatio)
{
    /// <summary>The effective weights of all k indicators of an index.</summary>
    /// <param name="index">The index, with scores that differ.</param>
    /// <param name="groups">Groups of as many units each, from 2 to n − 1; null (the default) takes √n, at least 2. Equal indicator values stay in one group.</param>
    /// <exception cref="ArgumentException">There are three units or fewer, the number of groups is out of range, or all scores are equal.</exception>
    public static IReadOnlyList<EffectiveWeight> Of(CompositeIndex index, int? groups = null)
    {
        var units = index.Scores.Count;
        if (units < 4) throw new ArgumentException(Invariant($"The index has {units} units; effective weights need at least four."), nameof(index));
        var count = groups ?? Math.Max(2, (int)Math.Sqrt(units));
        if (count < 2 || count >= units) throw new ArgumentException(Invariant($"groups is {count}; it must lie between 2 and {units - 1}."), nameof(groups));
        double[] scores = [.. index.Scores];
        if (Sums.OfSquaredDeviations(scores) == 0) throw new ArgumentException("All scores are equal; there is no variance to account for.", nameof(index));
        return [.. index.Weights.Select((w, j) => new EffectiveWeight(w, Squared(index.Normalized.Column(j), scores), Ratio(index.Normalized.Column(j), scores, count)))];
    }

    private static double Squared(double[] indicator, double[] scores)
    {
        var (mean, middle) = (Sums.Mean(indicator), Sums.Mean(scores));
        var product = Sums.OfProducts(Array.ConvertAll(indicator, v => v - mean), Array.ConvertAll(scores, s => s - middle));
        return product * product / (Sums.OfSquaredDeviations(indicator) * Sums.OfSquaredDeviations(scores));
    }

    // Kelley's ε²: each group adds to the variance between means by chance; n − 1 over n − groups takes that away.
    private static double Ratio(double[] indicator, double[] scores, int groups)
    {
        var parts = Groups(indicator, groups).Select(rows => rows.Select(i => scores[i]).ToArray()).ToList();
        var within = Sums.Of([.. parts.Select(p => Sums.OfSquaredDeviations(p))]);
        if (parts.Count >= scores.Length) return 0;
        return Math.Clamp(1 - within / Sums.OfSquaredDeviations(scores) * (scores.Length - 1) / (scores.Length - parts.Count), 0, 1);
    }

    private static List<List<int>> Groups(double[] indicator, int groups)
    {
        var (parts, rank) = (new List<List<int>>(), 0);
        foreach (var equal in Enumerable.Range(0, indicator.Length).GroupBy(i => indicator[i]).OrderBy(g => g.Key))
        {
            if (parts.Count <= (long)rank * groups / indicator.Length) parts.Add([]);
            parts[^1].AddRange(equal);
            rank += equal.Count();
        }

        return parts;
    }
}
