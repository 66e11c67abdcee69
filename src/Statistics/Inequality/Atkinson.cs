using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Estimates;
using Reckon.Statistics.Functions;
using Reckon.Statistics.Samples;
using static System.FormattableString;

namespace Reckon.Statistics.Inequality;

/// <summary>Atkinson's index: the share of the total that could be given up for equality without loss of welfare.</summary>
public static class Atkinson
{
    /// <summary>The index for an aversion ε to inequality: 1 less the equally distributed equivalent over the mean.</summary>
    /// <remarks>Atkinson (1970), Journal of Economic Theory 2. With r = x/mean: 1 − (mean of r^(1 − ε))^(1/(1 − ε)); for ε = 1, 1 − exp(mean of ln r).</remarks>
    /// <param name="sample">Values and weights, none negative, not all zero. A value of zero makes the index 1 when ε ≥ 1.</param>
    /// <param name="aversion">ε, finite and above zero; 0.5, 1 and 2 are usual.</param>
    /// <exception cref="ArgumentException">A value is negative, all are zero, or ε is not above zero.</exception>
    public static double Of(WeightedSample sample, double aversion)
    {
        Require.Positive(aversion, nameof(aversion));
        Require.NonNegative([.. sample.Values], nameof(sample));
        if (sample.Values[^1] == 0) throw new ArgumentException(Invariant($"All {sample.Count} values are zero; at least one must be above zero."), nameof(sample));
        if (sample.Values[0] == 0 && aversion >= 1) return 1;
        if (aversion == 1) return -NearOne.ExponentialLessOne(-GeneralizedEntropy.TheilL(sample));
        // The mean of r^α is 1 + α(α − 1) GE(α), with α = 1 − ε.
        var alpha = 1 - aversion;
        var excess = alpha * (alpha - 1) * GeneralizedEntropy.Of(sample, alpha);
        return -NearOne.ExponentialLessOne(NearOne.LogarithmOfOnePlus(excess) / alpha);
    }

    /// <summary>The index with its linearised standard error, that of generalised entropy by the delta method; n − 1 degrees of freedom.</summary>
    /// <remarks>Biewen and Jenkins (2006), Oxford Bulletin of Economics and Statistics 68.</remarks>
    /// <param name="sample">At least two values with their weights; above zero for ε ≥ 1, not negative for ε below.</param>
    /// <param name="aversion">ε, finite and above zero.</param>
    /// <exception cref="ArgumentException">There is one value only, ε is not above zero, or a value has no place in the index.</exception>
    public static Estimate Linearized(WeightedSample sample, double aversion)
    {
        var index = Of(sample, aversion);
        var entropy = GeneralizedEntropy.Linearized(sample, 1 - aversion);
        // 1 − index is the equally distributed equivalent e over the mean; its derivative by GE(α) is (α − 1) e^(1 − α).
        return new Estimate(index, aversion * Math.Pow(1 - index, aversion) * entropy.StandardError, entropy.DegreesOfFreedom);
    }
}
