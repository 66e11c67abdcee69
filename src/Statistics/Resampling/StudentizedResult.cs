using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Estimates;

namespace Reckon.Statistics.Resampling;

/// <summary>A statistic with its standard error, and bootstrap replicates of both.</summary>
public sealed class StudentizedResult
{
    private readonly double[] _sorted;

    /// <summary>Joins a statistic and its replicates.</summary>
    /// <param name="original">The statistic of the sample with its standard error.</param>
    /// <param name="replicates">R replicates of both, at least two; standard errors above zero.</param>
    /// <exception cref="ArgumentException">There are fewer than two replicates, or a standard error is not above zero; the message names the replicate.</exception>
    public StudentizedResult(Estimate original, IReadOnlyList<Estimate> replicates)
    {
        for (var r = 0; r < replicates.Count; r++)
            Require.That(replicates[r].StandardError > 0, nameof(replicates), $"replicates[{r}] of {replicates.Count} has a standard error of {replicates[r].StandardError}; it must be above zero.");
        Values = new BootstrapResult(original.Value, [.. replicates.Select(r => r.Value)]);
        Original = original;
        _sorted = [.. replicates.Select(r => (r.Value - original.Value) / r.StandardError).Order()];
    }

    /// <summary>The statistic of the sample with its standard error.</summary>
    public Estimate Original { get; }

    /// <summary>The statistic's replicates without their errors.</summary>
    public BootstrapResult Values { get; }

    /// <summary>The studentized (bootstrap-t) interval: quantiles of (replicate − statistic) / standard error instead of those of t.</summary>
    /// <param name="level">Between 0 and 1; 0.95 by default.</param>
    /// <exception cref="ArgumentException">The level does not lie between 0 and 1.</exception>
    public ConfidenceInterval Interval(double level = 0.95)
    {
        Require.Probability(level, nameof(level));
        var (low, high) = (BootstrapQuantile.Of(_sorted, (1 - level) / 2), BootstrapQuantile.Of(_sorted, (1 + level) / 2));
        return new ConfidenceInterval(Original.Value - high * Original.StandardError, Original.Value - low * Original.StandardError, level);
    }
}
