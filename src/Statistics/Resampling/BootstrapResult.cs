using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Distributions;
using Reckon.Statistics.Estimates;

namespace Reckon.Statistics.Resampling;

/// <summary>A statistic and its bootstrap replicates; intervals after Davison and Hinkley (1997), chapter 5, checked against R's <c>boot.ci</c>.</summary>
public sealed class BootstrapResult
{
    private readonly double[] _sorted;

    /// <summary>Joins a statistic and its replicates.</summary>
    /// <param name="original">The statistic of the sample.</param>
    /// <param name="replicates">R replicates, at least two, finite.</param>
    /// <exception cref="ArgumentException">There are fewer than two replicates, or a number is not finite.</exception>
    public BootstrapResult(double original, IReadOnlyList<double> replicates)
    {
        Require.Finite(original, nameof(original));
        Require.That(replicates.Count >= 2, nameof(replicates), $"replicates has {replicates.Count} entries; at least two are needed.");
        Require.Finite([.. replicates], nameof(replicates));
        (Original, Replicates) = (original, replicates);
        _sorted = [.. replicates.Order()];
    }

    /// <summary>The statistic of the sample.</summary>
    public double Original { get; }

    /// <summary>The R replicates.</summary>
    public IReadOnlyList<double> Replicates { get; }

    /// <summary>Mean of the replicates less the statistic.</summary>
    public double Bias => Sums.Mean(_sorted) - Original;

    /// <summary>Standard deviation of the replicates (R − 1 in the denominator).</summary>
    public double StandardError => Math.Sqrt(Sums.OfSquaredDeviations(_sorted) / (_sorted.Length - 1));

    /// <summary>The normal interval about the statistic less its bias.</summary>
    /// <param name="level">Between 0 and 1; 0.95 by default.</param>
    /// <exception cref="ArgumentException">The level does not lie between 0 and 1.</exception>
    public ConfidenceInterval NormalInterval(double level = 0.95)
    {
        Require.Probability(level, nameof(level));
        var margin = -NormalDistribution.StandardQuantile((1 - level) / 2) * StandardError;
        return new ConfidenceInterval(Original - Bias - margin, Original - Bias + margin, level);
    }

    /// <summary>The basic interval: the replicates' quantiles turned about the statistic.</summary>
    /// <param name="level">Between 0 and 1; 0.95 by default.</param>
    /// <exception cref="ArgumentException">The level does not lie between 0 and 1.</exception>
    public ConfidenceInterval BasicInterval(double level = 0.95)
    {
        var (low, high, _) = PercentileInterval(level);
        return new ConfidenceInterval(2 * Original - high, 2 * Original - low, level);
    }

    /// <summary>The percentile interval.</summary>
    /// <param name="level">Between 0 and 1; 0.95 by default.</param>
    /// <exception cref="ArgumentException">The level does not lie between 0 and 1.</exception>
    public ConfidenceInterval PercentileInterval(double level = 0.95)
    {
        Require.Probability(level, nameof(level));
        return new ConfidenceInterval(BootstrapQuantile.Of(_sorted, (1 - level) / 2), BootstrapQuantile.Of(_sorted, (1 + level) / 2), level);
    }

    /// <summary>The bias-corrected and accelerated interval BCa (Efron, 1987).</summary>
    /// <param name="acceleration">How fast the standard error changes with the statistic, as <see cref="Jackknife"/> and <see cref="InfinitesimalJackknife"/> give it.</param>
    /// <param name="level">Between 0 and 1; 0.95 by default.</param>
    /// <exception cref="ArgumentException">The level does not lie between 0 and 1, the acceleration is not finite, or all replicates lie on one side of the statistic.</exception>
    public ConfidenceInterval AcceleratedInterval(double acceleration, double level = 0.95)
    {
        Require.Probability(level, nameof(level));
        Require.Finite(acceleration, nameof(acceleration));
        var below = _sorted.Count(r => r < Original);
        Require.That(below > 0 && below < _sorted.Length, nameof(Replicates), $"{below} of {_sorted.Length} replicates lie below the statistic; its bias cannot be told.");
        var bias = NormalDistribution.StandardQuantile((double)below / _sorted.Length);
        double End(double probability)
        {
            var z = bias + NormalDistribution.StandardQuantile(probability);
            return BootstrapQuantile.Of(_sorted, NormalDistribution.StandardCumulative(bias + z / (1 - acceleration * z)));
        }

        return new ConfidenceInterval(End((1 - level) / 2), End((1 + level) / 2), level);
    }
}
