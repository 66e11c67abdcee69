using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Samples;

namespace Reckon.Statistics.Quantiles;

/// <summary>Quantiles of weighted values.</summary>
public static class WeightedQuantile
{
    private const double Fuzz = 1e-12;

    /// <summary>The quantile at a probability.</summary>
    /// <remarks>Särndal, Swensson and Wretman (1992), section 5.11, for the inverse. Checked against R laeken <c>weightedQuantile</c> where S(k)/S is not p and, on repeated values, R <c>quantile</c>.</remarks>
    /// <param name="sample">The values and their weights.</param>
    /// <param name="probability">From 0 to 1, both included.</param>
    /// <param name="definition">The inverse of the weighted distribution function by default: it always gives a value of the sample.</param>
    /// <exception cref="ArgumentException">The probability is outside 0 … 1.</exception>
    public static double Of(WeightedSample sample, double probability, WeightedQuantileDefinition definition = WeightedQuantileDefinition.InverseDistribution)
    {
        Require.Share(probability, nameof(probability));
        return definition switch
        {
            WeightedQuantileDefinition.InverseDistribution => sample.Values[Reached(sample, probability * sample.TotalWeight).Index],
            WeightedQuantileDefinition.InverseDistributionAveraged => Averaged(sample, probability),
            WeightedQuantileDefinition.Midpoint => Midpoint(sample, probability),
            WeightedQuantileDefinition.CountedLinear => CountedLinear(sample, probability),
        };
    }

    private static double Averaged(WeightedSample sample, double probability)
    {
        var (index, isExact) = Reached(sample, probability * sample.TotalWeight);
        var isFlat = isExact && probability > 0 && index + 1 < sample.Count;
        return isFlat ? (sample.Values[index] + sample.Values[index + 1]) / 2 : sample.Values[index];
    }

    private static double Midpoint(WeightedSample sample, double probability)
    {
        var (target, sum, before) = (probability * sample.TotalWeight, 0.0, double.NaN);
        for (var k = 0; k < sample.Count; k++)
        {
            var middle = sum + sample.Weights[k] / 2;
            if (middle >= target) return k == 0 ? sample.Values[0] : Between(sample, k, (target - before) / (middle - before));
            (before, sum) = (middle, sum + sample.Weights[k]);
        }

        return sample.Values[^1];
    }

    private static double CountedLinear(WeightedSample sample, double probability)
    {
        var rank = 1 + Math.Max(0, sample.TotalWeight - 1) * probability;
        var whole = Math.Floor(rank + Fuzz * rank);
        var (low, high) = (sample.Values[Reached(sample, whole).Index], sample.Values[Reached(sample, whole + 1).Index]);
        var part = Math.Max(0, rank - whole);
        return (1 - part) * low + part * high;
    }

    private static double Between(WeightedSample sample, int k, double part) => (1 - part) * sample.Values[k - 1] + part * sample.Values[k];

    // The first value at which the weights reach a target; sums of weights that miss it by rounding alone count as equal.
    private static (int Index, bool IsExact) Reached(WeightedSample sample, double target)
    {
        var (sum, slack) = (0.0, Fuzz * sample.TotalWeight);
        for (var k = 0; k < sample.Count; k++)
        {
            sum += sample.Weights[k];
            if (sum >= target - slack) return (k, sum <= target + slack);
        }

        return (sample.Count - 1, false);
    }
}
