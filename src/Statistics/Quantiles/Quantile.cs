using Reckon.Statistics.Arithmetic;
using static System.FormattableString;

namespace Reckon.Statistics.Quantiles;

/// <summary>Quantiles of values that count alike.</summary>
public static class Quantile
{
    // As R: a rank that misses a whole number by rounding alone is that number.
    private const double Fuzz = 4 * 2.220446049250313e-16;

    /// <summary>The quantile at a probability.</summary>
    /// <remarks>Hyndman and Fan (1996), equations 1 to 3. Checked against R <c>quantile(type = 1 … 9)</c>.</remarks>
    /// <param name="values">n finite values in any order.</param>
    /// <param name="probability">From 0 to 1, both included.</param>
    /// <param name="definition">How to read a quantile off n values; R's default by default, as most programs use it.</param>
    /// <exception cref="ArgumentException">There is no value, one is not finite, or the probability is outside 0 … 1.</exception>
    public static double Of(ReadOnlySpan<double> values, double probability, QuantileDefinition definition = QuantileDefinition.Linear) =>
        Of(values, [probability], definition)[0];

    /// <summary>The quantiles at several probabilities, in their order.</summary>
    /// <param name="values">n finite values in any order.</param>
    /// <param name="probabilities">Each from 0 to 1.</param>
    /// <param name="definition">How to read a quantile off n values.</param>
    /// <exception cref="ArgumentException">There is no value, one is not finite, or a probability is outside 0 … 1.</exception>
    public static double[] Of(ReadOnlySpan<double> values, ReadOnlySpan<double> probabilities, QuantileDefinition definition = QuantileDefinition.Linear)
    {
        Require.NotEmpty(values.Length, nameof(values));
        Require.Finite(values, nameof(values));
        var sorted = values.ToArray();
        Array.Sort(sorted);
        var quantiles = new double[probabilities.Length];
        for (var i = 0; i < quantiles.Length; i++) quantiles[i] = OfSorted(sorted, probabilities[i], definition);
        return quantiles;
    }

    private static double OfSorted(double[] sorted, double probability, QuantileDefinition definition)
    {
        Require.Share(probability, nameof(probability));
        var n = sorted.Length;
        var rank = definition == QuantileDefinition.Linear ? 1 + (n - 1) * probability : Rank(n, probability, definition);
        var whole = Math.Floor(rank + Fuzz);
        var part = Math.Abs(rank - whole) < Fuzz ? 0 : rank - whole;
        var weight = Weight(whole, part, definition);
        var (low, high) = (At(sorted, whole), At(sorted, whole + 1));
        if (weight == 0) return low;
        return weight == 1 ? high : (1 - weight) * low + weight * high;
    }

    private static double Rank(int n, double probability, QuantileDefinition definition)
    {
        if (definition <= QuantileDefinition.NearestOrderStatistic) return n * probability - (definition == QuantileDefinition.NearestOrderStatistic ? 0.5 : 0);
        var (a, b) = Position(definition);
        return a + probability * (n + 1 - a - b);
    }

    // p(k) = (k − a)/(n + 1 − a − b).
    private static (double A, double B) Position(QuantileDefinition definition) => definition switch
    {
        QuantileDefinition.InterpolatedDistribution => (0, 1),
        QuantileDefinition.Hazen => (0.5, 0.5),
        QuantileDefinition.Weibull => (0, 0),
        QuantileDefinition.Linear => (1, 1),
        QuantileDefinition.MedianUnbiased => (1 / 3.0, 1 / 3.0),
        QuantileDefinition.NormalUnbiased => (3 / 8.0, 3 / 8.0),
        _ => throw new ArgumentException(Invariant($"{definition} is not one of the nine definitions."), nameof(definition)),
    };

    private static double Weight(double whole, double part, QuantileDefinition definition) => definition switch
    {
        QuantileDefinition.InverseDistribution => part > 0 ? 1 : 0,
        QuantileDefinition.InverseDistributionAveraged => part > 0 ? 1 : 0.5,
        QuantileDefinition.NearestOrderStatistic => part == 0 && whole % 2 == 0 ? 0 : 1,
        _ => part,
    };

    private static double At(double[] sorted, double rank) => sorted[(int)Math.Clamp(rank, 1, sorted.Length) - 1];
}
