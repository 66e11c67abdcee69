using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Estimates;

namespace Reckon.Statistics.Resampling;

/// <summary>A statistic with its standard error, and bootstrap replicates of both.</summary>
public sealed class StudentizedBootstrap
{
    private readonly BootstrapDistribution _studentized;

    /// <summary>Joins a statistic and its replicates.</summary>
    /// <param name="original">The statistic of the sample with its standard error.</param>
    /// <param name="replicates">
    /// R replicates of both, at least two; standard errors above zero, or NaN where the statistic could not be computed.
    /// </param>
    /// <exception cref="ArgumentException">
    /// Fewer than two replicates have a value, or a standard error is not above zero; the message names the replicate.
    /// </exception>
    public StudentizedBootstrap(Estimate original, IReadOnlyList<Estimate> replicates)
    {
        for (var r = 0; r < replicates.Count; r++)
        {
            var error = replicates[r].StandardError;
            Require.That(error > 0 || double.IsNaN(error), nameof(replicates),
                $"replicates[{r}] of {replicates.Count} has a standard error of {error}; it must be above zero.");
        }

        Values = new BootstrapDistribution(original.Value, [.. replicates.Select(r => r.Value)]);
        Original = original;
        _studentized = new BootstrapDistribution(0, [.. replicates.Select(r => (r.Value - original.Value) / r.StandardError)]);
    }

    /// <summary>The statistic of the sample with its standard error.</summary>
    public Estimate Original { get; }

    /// <summary>The replicates of the statistic without their errors.</summary>
    public BootstrapDistribution Values { get; }

    /// <summary>
    /// The studentized (bootstrap-t) interval: percentiles of (replicate − statistic) / standard error take the place of those of t.
    /// </summary>
    /// <remarks>Davison and Hinkley (1997), equation 5.7; checked against <c>boot.ci(type = "stud")</c> of R's boot.</remarks>
    /// <param name="level">Between 0 and 1; 0.95 by default.</param>
    /// <exception cref="ArgumentException">The level does not lie between 0 and 1.</exception>
    public ConfidenceInterval Interval(double level = 0.95)
    {
        var (low, high, _) = _studentized.Percentile(level);
        return new ConfidenceInterval(Original.Value - high * Original.StandardError, Original.Value - low * Original.StandardError, level);
    }
}
