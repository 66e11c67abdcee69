using Reckon.Statistics.Arithmetic;

namespace Reckon.Statistics.Calibration;

/// <summary>Weights after calibration, and how far they moved from those before.</summary>
public sealed record CalibratedWeights
{
    /// <summary>Joins weights and the factors they were multiplied by.</summary>
    /// <param name="initial">d: n weights before calibration, not negative, not all zero.</param>
    /// <param name="factors">g: n factors; negative ones can come of linear calibration.</param>
    /// <param name="iterations">Steps that were taken; 0 where none is needed.</param>
    /// <exception cref="ArgumentException">
    /// The counts differ, a weight is negative or not finite, all are zero, or a factor is not finite.
    /// </exception>
    public CalibratedWeights(IReadOnlyList<double> initial, IReadOnlyList<double> factors, int iterations)
    {
        Require.SameCount(factors.Count, nameof(factors), initial.Count, nameof(initial));
        Require.NonNegative([.. initial], nameof(initial));
        Require.Finite([.. factors], nameof(factors));
        if (!initial.Any(d => d > 0)) throw new ArgumentException($"All {initial.Count} weights are zero.", nameof(initial));
        (Initial, Factors, Iterations) = (initial, factors, iterations);
        Weights = [.. initial.Zip(factors, (d, g) => d * g)];
        WeightedFactors = [.. factors.Where((_, i) => initial[i] > 0)];
    }

    /// <summary>d: the n weights before calibration.</summary>
    public IReadOnlyList<double> Initial { get; }

    /// <summary>g: what each weight was multiplied by.</summary>
    public IReadOnlyList<double> Factors { get; }

    /// <summary>w = d g: the n weights after calibration.</summary>
    public IReadOnlyList<double> Weights { get; }

    /// <summary>Steps of the iteration; 0 where none is needed.</summary>
    public int Iterations { get; }

    /// <summary>The smallest factor among rows with weight. Below zero, choose a distance with bounds.</summary>
    public double SmallestFactor => WeightedFactors.Min();

    /// <summary>The largest factor among rows with weight.</summary>
    public double LargestFactor => WeightedFactors.Max();

    /// <summary>The standard deviation of the factors of rows with weight (divisor n) over their mean.</summary>
    public double FactorVariation =>
        Math.Sqrt(Sums.OfSquaredDeviations(WeightedFactors) / WeightedFactors.Length) / Sums.Mean(WeightedFactors);

    /// <summary>
    /// n Σ w² / (Σ w)² over rows with weight, that is 1 + CV²(w): by how much unequal weights alone inflate a variance (Kish 1965,
    /// section 11.7).
    /// </summary>
    public double DesignEffect
    {
        get
        {
            double[] weights = [.. Weights.Where((_, i) => Initial[i] > 0)];
            var sum = Sums.Of(weights);
            return weights.Length * Sums.OfProducts(weights, weights) / (sum * sum);
        }
    }

    private double[] WeightedFactors { get; }
}
