using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Distributions;
using Reckon.Statistics.Estimates;
using Reckon.Statistics.Proportions;
using static System.FormattableString;

namespace Reckon.Statistics.Flows;

/// <summary>Intervals for the k shares of a multinomial count, such as a row of a table of flows.</summary>
public static class MultinomialIntervals
{
    /// <summary>Wilson's interval for each share alone: each covers at the level, all together at less.</summary>
    /// <param name="counts">k counts, none negative, not all zero.</param>
    /// <param name="level">Between 0 and 1; 0.95 by default.</param>
    /// <exception cref="ArgumentException">A count is negative or not finite, all are zero, or the level is no probability.</exception>
    public static IReadOnlyList<ConfidenceInterval> Wilson(ReadOnlySpan<double> counts, double level = 0.95)
    {
        var total = Check(counts, level);
        return [.. counts.ToArray().Select(c => ProportionInterval.Wilson(c, total, level))];
    }

    /// <summary>Goodman's intervals: all k together cover at about the level; for counts of five or more.</summary>
    /// <remarks>Goodman (1965), Technometrics 7: score intervals at the level 1 − α/k. Checked against statsmodels <c>multinomial_proportions_confint</c>.</remarks>
    /// <param name="counts">k counts, none negative, not all zero.</param>
    /// <param name="level">Between 0 and 1; 0.95 by default.</param>
    /// <exception cref="ArgumentException">A count is negative or not finite, all are zero, or the level is no probability.</exception>
    public static IReadOnlyList<ConfidenceInterval> Goodman(ReadOnlySpan<double> counts, double level = 0.95)
    {
        var total = Check(counts, level);
        var z = NormalDistribution.StandardQuantile((1 - level) / (2 * counts.Length));
        return [.. counts.ToArray().Select(c => ProportionInterval.Score(c, total, z * z, level))];
    }

    /// <summary>Sison and Glaz's intervals: all k together cover at about the level, and they are narrower than Goodman's for many categories.</summary>
    /// <remarks>
    /// Sison and Glaz (1995), Journal of the American Statistical Association 90; truncated Poisson moments and an Edgeworth expansion as in
    /// May and Johnson (2000), Journal of Statistical Software 5(6). Checked against statsmodels <c>multinomial_proportions_confint</c>.
    /// </remarks>
    /// <param name="counts">k ≥ 2 whole counts, none negative, not all zero.</param>
    /// <param name="level">Between 0 and 1; 0.95 by default.</param>
    /// <exception cref="ArgumentException">There is one count only, a count is not whole or negative, all are zero, or the level is no probability.</exception>
    public static IReadOnlyList<ConfidenceInterval> SisonGlaz(ReadOnlySpan<double> counts, double level = 0.95)
    {
        var total = Check(counts, level);
        if (counts.Length < 2) throw new ArgumentException("counts has one entry; shares need at least two.", nameof(counts));
        foreach (var count in counts)
        {
            if (count != Math.Floor(count)) throw new ArgumentException(Invariant($"A count is {count}; whole numbers are needed."), nameof(counts));
        }

        return SisonGlazSearch.Intervals(counts.ToArray(), total, level);
    }

    private static double Check(ReadOnlySpan<double> counts, double level)
    {
        Require.NotEmpty(counts.Length, nameof(counts));
        Require.NonNegative(counts, nameof(counts));
        Require.Probability(level, nameof(level));
        var total = Sums.Of(counts);
        if (total == 0) throw new ArgumentException(Invariant($"All {counts.Length} counts are zero; at least one must be above zero."), nameof(counts));
        return total;
    }
}
