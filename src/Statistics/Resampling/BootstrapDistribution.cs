using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Distributions;
using Reckon.Statistics.Estimates;

namespace Reckon.Statistics.Resampling;

/// <summary>An estimate, and what it came to in samples that were drawn again from the data.</summary>
/// <remarks>
/// Davison and Hinkley (1997), Bootstrap Methods and their Application, chapter 5; Efron (1987), Journal of the American Statistical
/// Association 82, for BCa. The intervals agree with <c>boot.ci</c> of R's boot 1.3-28 on the same replicates.
/// </remarks>
public sealed record BootstrapDistribution
{
    // Of few clusters all are drawn once now and then: that replicate is the sample itself, and its rounding must not count as a side.
    private const double Rounding = 1e-12;

    private readonly double[] _ordered;

    /// <summary>Takes the replicates of an estimate.</summary>
    /// <param name="estimate">The estimate from the data themselves.</param>
    /// <param name="replicates">
    /// One value a replicate, in the order of the replicates. NaN for a replicate in which the statistic could not be computed; −∞ and
    /// +∞ take part in the order, and may become the end of an interval.
    /// </param>
    /// <exception cref="ArgumentException">The estimate is not finite, or fewer than two replicates have a value.</exception>
    public BootstrapDistribution(double estimate, IReadOnlyList<double> replicates)
    {
        Require.Finite(estimate, nameof(estimate));
        _ordered = [.. replicates.Where(r => !double.IsNaN(r)).Order()];
        if (_ordered.Length < 2)
            throw new ArgumentException(
                $"Only {_ordered.Length} of {replicates.Count} replicates have a value; at least two are needed.",
                nameof(replicates));
        (Estimate, Replicates) = (estimate, replicates);
    }

    /// <summary>The estimate from the data themselves.</summary>
    public double Estimate { get; }

    /// <summary>All replicates in their own order, NaN for those that failed.</summary>
    public IReadOnlyList<double> Replicates { get; }

    /// <summary>In how many replicates the statistic could not be computed. They are left out of everything else; many of them make it
    /// doubtful.</summary>
    public int FailedCount => Replicates.Count - _ordered.Length;

    /// <summary>How many replicates are infinite.</summary>
    public int InfiniteCount => _ordered.Count(double.IsInfinity);

    /// <summary>Mean of the replicates less the estimate.</summary>
    public double Bias => Sums.Mean(_ordered) - Estimate;

    /// <summary>Standard deviation of the replicates, with one less than their number below; NaN when one is infinite.</summary>
    public double StandardError => InfiniteCount > 0 ? double.NaN : Math.Sqrt(Sums.OfSquaredDeviations(_ordered) / (_ordered.Length - 1));

    /// <summary>How far the median of the replicates is off the estimate, in standard deviations of a normal distribution: z₀ of
    /// BCa.</summary>
    /// <exception cref="ArgumentException">All replicates lie on one side of the estimate.</exception>
    public double MedianBias
    {
        get
        {
            var below = _ordered.Count(r => r < Estimate - Rounding * Math.Abs(Estimate));
            if (below == 0 || below == _ordered.Length)
                throw new ArgumentException(
                    $"{below} of {_ordered.Length} replicates lie below the estimate; BCa needs some on either side.",
                    nameof(Replicates));
            return NormalDistribution.StandardQuantile(below / (double)_ordered.Length);
        }
    }

    /// <summary>The normal interval about the estimate less its bias; NaN when a replicate is infinite.</summary>
    /// <param name="level">Between 0 and 1; 0.95 by default.</param>
    /// <exception cref="ArgumentException">The level does not lie between 0 and 1.</exception>
    public ConfidenceInterval Normal(double level = 0.95)
    {
        Require.Probability(level, nameof(level));
        var margin = -NormalDistribution.StandardQuantile((1 - level) / 2) * StandardError;
        return new ConfidenceInterval(Estimate - Bias - margin, Estimate - Bias + margin, level);
    }

    /// <summary>The basic interval: the percentiles of the replicates turned about the estimate.</summary>
    /// <param name="level">Between 0 and 1; 0.95 by default.</param>
    /// <exception cref="ArgumentException">The level does not lie between 0 and 1.</exception>
    public ConfidenceInterval Basic(double level = 0.95)
    {
        var (low, high, _) = Percentile(level);
        return new ConfidenceInterval(2 * Estimate - high, 2 * Estimate - low, level);
    }

    /// <summary>The interval between two percentiles of the replicates.</summary>
    /// <param name="level">Between 0 and 1; 0.95 by default.</param>
    /// <exception cref="ArgumentException">The level does not lie between 0 and 1.</exception>
    public ConfidenceInterval Percentile(double level = 0.95)
    {
        Require.Probability(level, nameof(level));
        return Between((1 - level) / 2, (1 + level) / 2, level);
    }

    /// <summary>The bias-corrected and accelerated interval: percentiles that allow for bias and for a spread that depends on the
    /// value.</summary>
    /// <param name="acceleration">From <see cref="Jackknife.Acceleration"/> over the units that were drawn.</param>
    /// <param name="level">Between 0 and 1; 0.95 by default.</param>
    /// <exception cref="ArgumentException">The level does not lie between 0 and 1, or all replicates lie on one side of the
    /// estimate.</exception>
    public ConfidenceInterval Bca(double acceleration, double level = 0.95)
    {
        Require.Finite(acceleration, nameof(acceleration));
        Require.Probability(level, nameof(level));
        var bias = MedianBias;
        double Shifted(double probability)
        {
            var z = bias + NormalDistribution.StandardQuantile(probability);
            return NormalDistribution.StandardCumulative(bias + z / (1 - acceleration * z));
        }

        return Between(Shifted((1 - level) / 2), Shifted((1 + level) / 2), level);
    }

    private ConfidenceInterval Between(double low, double high, double level) => new(OrderStatistic(low), OrderStatistic(high), level);

    // Davison and Hinkley (1997), equation 5.8: between two replicates on the scale of normal quantiles; the outermost where there is no
    // next one.
    private double OrderStatistic(double probability)
    {
        var position = (_ordered.Length + 1) * probability;
        var below = (int)position;
        if (below < 1) return _ordered[0];
        if (below >= _ordered.Length) return _ordered[^1];
        var (low, high) = (_ordered[below - 1], _ordered[below]);
        // On the same value, and where one is infinite, there is nothing between.
        if (low.Equals(high) || position == below) return low;
        if (double.IsInfinity(low) || double.IsInfinity(high)) return probability < 0.5 ? low : high;
        double Quantile(double rank) => NormalDistribution.StandardQuantile(rank / (_ordered.Length + 1));
        var part = (NormalDistribution.StandardQuantile(probability) - Quantile(below)) / (Quantile(below + 1) - Quantile(below));
        return low + part * (high - low);
    }
}
