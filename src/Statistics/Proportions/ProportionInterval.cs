using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Distributions;
using Reckon.Statistics.Estimates;
using static System.FormattableString;

namespace Reckon.Statistics.Proportions;

/// <summary>Intervals for the probability behind x successes in n independent trials of a simple count; not for samples with a design.</summary>
public static class ProportionInterval
{
    /// <summary>Wilson's score interval: close to its level on average, and inside 0 … 1.</summary>
    /// <remarks>Wilson (1927), Journal of the American Statistical Association 22. Checked against R <c>prop.test(correct = FALSE)</c>.</remarks>
    /// <param name="successes">From 0 to <paramref name="trials"/>; may be fractional, as an effective count is.</param>
    /// <param name="trials">Above 0.</param>
    /// <param name="level">Between 0 and 1; 0.95 by default.</param>
    /// <exception cref="ArgumentException">A count is not finite or outside its range, or the level is no probability.</exception>
    public static ConfidenceInterval Wilson(double successes, double trials, double level = 0.95)
    {
        Check(successes, trials, level);
        var z = -NormalDistribution.StandardQuantile((1 - level) / 2);
        return Score(successes, trials, z * z, level);
    }

    /// <summary>Clopper and Pearson's exact interval: never covers less than its level, often more.</summary>
    /// <remarks>Clopper and Pearson (1934), Biometrika 26; ends are quantiles of the beta distribution. Checked against R <c>binom.test</c>.</remarks>
    /// <param name="successes">From 0 to <paramref name="trials"/>.</param>
    /// <param name="trials">Above 0.</param>
    /// <param name="level">Between 0 and 1; 0.95 by default.</param>
    /// <exception cref="ArgumentException">A count is not finite or outside its range, or the level is no probability.</exception>
    public static ConfidenceInterval ClopperPearson(double successes, double trials, double level = 0.95)
    {
        var (low, high) = ExactEnds(successes, trials, level);
        return new ConfidenceInterval(low.Success, high.Success, level);
    }

    /// <summary>Clopper and Pearson's ends for the odds p/(1 − p), with all digits also where p is nearly 0 or 1.</summary>
    internal static ConfidenceInterval ExactOdds(double successes, double trials, double level)
    {
        var (low, high) = ExactEnds(successes, trials, level);
        return new ConfidenceInterval(low.Success / low.Failure, high.Success / high.Failure, level);
    }

    private static ((double Success, double Failure) Low, (double Success, double Failure) High) ExactEnds(double successes, double trials, double level)
    {
        Check(successes, trials, level);
        var (tail, failures) = ((1 - level) / 2, trials - successes);
        var low = successes == 0 ? (0, 1) : new BetaDistribution(successes, failures + 1).QuantileAndComplement(tail);
        var high = failures == 0 ? (0, 1) : new BetaDistribution(failures, successes + 1).QuantileAndComplement(tail);
        return (low, (high.Item2, high.Item1));
    }

    /// <summary>The p with (x/n − p)² = c p(1 − p)/n: a score interval for any critical value c of χ² with one degree of freedom.</summary>
    internal static ConfidenceInterval Score(double successes, double trials, double critical, double level)
    {
        var failures = trials - successes;
        var (middle, size) = (successes + critical / 2, trials + critical);
        var half = Math.Sqrt(critical * (successes * failures / trials + critical / 4));
        // The lower end as a quotient without cancellation; it is exactly 0 for no success, and the upper exactly 1 for no failure.
        var low = successes * (successes / trials) / (middle + half);
        var high = failures == 0 ? 1 : (middle + half) / size;
        return new ConfidenceInterval(low, high, level);
    }

    private static void Check(double successes, double trials, double level)
    {
        Require.Positive(trials, nameof(trials));
        Require.Finite(successes, nameof(successes));
        if (successes < 0 || successes > trials) throw new ArgumentException(Invariant($"successes is {successes}; it must lie between 0 and trials = {trials}."), nameof(successes));
        Require.Probability(level, nameof(level));
    }
}
