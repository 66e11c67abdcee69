using Reckon.Statistics.Arithmetic;

namespace Reckon.Statistics.Resampling;

/// <summary>What leaving out one unit (a row, or a cluster of rows) after the other says about an estimate.</summary>
/// <remarks>
/// Efron and Tibshirani (1993), An Introduction to the Bootstrap, chapters 11 and 14. Holds for smooth statistics, not for quantiles.
/// Checked against <c>empinf(type = "jack")</c> of R's boot.
/// </remarks>
public sealed record Jackknife
{
    /// <summary>Takes the estimates without each of the n units.</summary>
    /// <param name="estimate">The estimate from all units.</param>
    /// <param name="withoutOne">n ≥ 2 finite estimates, each without one unit.</param>
    /// <exception cref="ArgumentException">There are fewer than two, or one is not finite: the statistic rests on a single
    /// unit.</exception>
    public Jackknife(double estimate, IReadOnlyList<double> withoutOne)
    {
        Require.Finite(estimate, nameof(estimate));
        Require.Finite([.. withoutOne], nameof(withoutOne));
        if (withoutOne.Count < 2)
            throw new ArgumentException($"withoutOne has {withoutOne.Count} entries; at least two units are needed.", nameof(withoutOne));
        (Estimate, WithoutOne) = (estimate, withoutOne);
        var mean = Sums.Mean([.. withoutOne]);
        var deviations = withoutOne.Select(v => mean - v).ToArray();
        var n = withoutOne.Count;
        var squares = Sums.OfProducts(deviations, deviations);
        Bias = (n - 1) * (mean - estimate);
        Variance = (n - 1.0) / n * squares;
        Acceleration = squares == 0 ? 0 : Sums.Of([.. deviations.Select(d => d * d * d)]) / (6 * Math.Pow(squares, 1.5));
    }

    /// <summary>The estimate from all units.</summary>
    public double Estimate { get; }

    /// <summary>The n estimates without one unit, in the order of the units.</summary>
    public IReadOnlyList<double> WithoutOne { get; }

    /// <summary>How far the estimate is expected to lie above what is estimated, (n − 1)(mean of the n − estimate).</summary>
    public double Bias { get; }

    /// <summary>The variance of the estimate, (n − 1)/n × the sum of squared deviations of the n from their mean.</summary>
    public double Variance { get; }

    /// <summary>The square root of the variance.</summary>
    public double StandardError => Math.Sqrt(Variance);

    /// <summary>The acceleration of the BCa bootstrap (Efron and Tibshirani, equation 14.15); zero when no unit matters.</summary>
    public double Acceleration { get; }

    /// <summary>The estimate less its bias.</summary>
    public double Corrected => Estimate - Bias;

    /// <summary>Computes a statistic without each of n observations.</summary>
    /// <param name="count">n, at least 2.</param>
    /// <param name="statistic">The statistic for a weight on each observation; a common factor of the weights must not matter.</param>
    /// <exception cref="ArgumentException">There are fewer than two observations, or the statistic is not finite without one.</exception>
    public static Jackknife OfObservations(int count, Func<ReadOnlySpan<double>, double> statistic) =>
        OfClusters([.. Enumerable.Range(0, Math.Max(count, 0))], statistic);

    /// <summary>Computes a statistic without each cluster of observations.</summary>
    /// <param name="clusters">n codes; observations with the same code leave together. At least two clusters.</param>
    /// <param name="statistic">The statistic for a weight on each observation; a common factor of the weights must not matter.</param>
    /// <exception cref="ArgumentException">There are fewer than two clusters, or the statistic is not finite without one.</exception>
    public static Jackknife OfClusters(IReadOnlyList<int> clusters, Func<ReadOnlySpan<double>, double> statistic)
    {
        var units = clusters.Distinct().ToArray();
        Require.That(units.Length >= 2, nameof(clusters), $"There are {units.Length} units; at least two are needed.");
        var withoutOne = units.Select(unit => statistic([.. clusters.Select(c => c == unit ? 0.0 : 1.0)]));
        return new Jackknife(statistic([.. clusters.Select(_ => 1.0)]), [.. withoutOne]);
    }

    /// <summary>n × estimate − (n − 1) × estimate without one, for each unit: numbers whose mean is the corrected estimate.</summary>
    public double[] PseudoValues() => [.. WithoutOne.Select(v => WithoutOne.Count * Estimate - (WithoutOne.Count - 1) * v)];
}
