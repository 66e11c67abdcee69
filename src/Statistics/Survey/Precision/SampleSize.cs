using Reckon.Statistics.Arithmetic;

namespace Reckon.Statistics.Survey.Precision;

/// <summary>How many rows a weighted sample is worth.</summary>
public static class SampleSize
{
    /// <summary>The loss from unequal weights n Σ w² / (Σ w)² = 1 + CV²(w) over the rows that have weight; 1 for equal weights.</summary>
    /// <remarks>Kish (1965), section 11.7; it holds where weights have nothing to do with what is measured.</remarks>
    /// <exception cref="ArgumentException">A weight is negative or not finite, or all are zero.</exception>
    public static double KishDesignEffect(ReadOnlySpan<double> weights) => Weighted(weights) / EffectiveByWeights(weights);

    /// <summary>The effective size (Σ w)² / Σ w² (Kish 1965).</summary>
    /// <exception cref="ArgumentException">A weight is negative or not finite, or all are zero.</exception>
    public static double EffectiveByWeights(ReadOnlySpan<double> weights)
    {
        Require.NonNegative(weights, nameof(weights));
        if (Weighted(weights) == 0) throw new ArgumentException($"All {weights.Length} weights are zero.", nameof(weights));
        var sum = Sums.Of(weights);
        return sum * sum / Sums.OfProducts(weights, weights);
    }

    /// <summary>How many rows have weight, be it a negative one that linear calibration left.</summary>
    public static int Weighted(ReadOnlySpan<double> weights)
    {
        var count = 0;
        foreach (var weight in weights)
        {
            if (weight != 0) count++;
        }

        return count;
    }
}
