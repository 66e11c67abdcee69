using Reckon.Statistics.Distributions;
using Reckon.Statistics.Estimates;

namespace Reckon.Statistics.Flows;

/// <summary>Finds how far all counts of a multinomial may be from what was counted, all at once, at a level.</summary>
internal static class SisonGlazSearch
{
    public static IReadOnlyList<ConfidenceInterval> Intervals(double[] counts, double total, double level)
    {
        var below = LargestBelow(counts, total, level);
        var (before, coverage) = (Coverage(counts, total, below), Coverage(counts, total, below + 1));
        // The upper ends reach 2γ/n farther, γ the part of the last step that was needed.
        var part = before >= level ? 0 : (level - before) / (coverage - before);
        return [.. counts.Select(c => new ConfidenceInterval(Math.Max(0, (c - below) / total), Math.Min(1, (c + below + 2 * part) / total), level))];
    }

    // The largest reach, at least 1, that covers less than the level; the next one covers as much or more.
    private static int LargestBelow(double[] counts, double total, double level)
    {
        var (low, high) = (1, 2);
        while (high < total && Coverage(counts, total, high) < level) (low, high) = (high, 2 * high);
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            if (Coverage(counts, total, middle) < level) low = middle;
            else high = middle;
        }

        return low;
    }

    // The probability that every count stays within a reach, from independent Poisson counts given their sum (Levin, 1981).
    private static double Coverage(double[] counts, double total, int reach)
    {
        var (mean, variance, third, fourth, product) = (0.0, 0.0, 0.0, 0.0, 1.0);
        foreach (var count in counts)
        {
            var m = TruncatedPoisson.Of(count, Math.Max(0, count - reach), Math.Min(count + reach, total));
            (mean, variance, third, fourth, product) = (mean + m.Mean, variance + m.Variance, third + m.Third, fourth + m.Fourth - 3 * m.Variance * m.Variance, product * m.Probability);
        }

        var (skewness, excess) = (third / Math.Pow(variance, 1.5), fourth / (variance * variance));
        var z = (total - mean) / Math.Sqrt(variance);
        var density = Edgeworth(z, skewness, excess) / Math.Sqrt(variance);
        return density * product / new GammaDistribution(total + 1, 1).Density(total);
    }

    private static double Edgeworth(double z, double skewness, double excess)
    {
        var square = z * z;
        var correction = skewness * z * (square - 3) / 6
            + excess * (square * square - 6 * square + 3) / 24
            + skewness * skewness * (square * square * square - 15 * square * square + 45 * square - 15) / 72;
        return NormalDistribution.StandardDensity(z) * (1 + correction);
    }
}
