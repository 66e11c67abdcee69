using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Estimates;
using Reckon.Statistics.Randomness;

namespace Reckon.Statistics.Resampling;

/// <summary>Computes a statistic anew on samples drawn from the sample.</summary>
public static class Bootstrap
{
    /// <summary>Replicates a statistic.</summary>
    /// <param name="plan">How the sample is drawn anew.</param>
    /// <param name="statistic">
    /// The statistic for a weight on each observation; a common factor of the weights must not matter. NaN where it cannot be computed.
    /// Called from several threads at once.
    /// </param>
    /// <param name="options">Number of replicates, seed and threads; null for the defaults.</param>
    /// <exception cref="ArgumentException">
    /// There are fewer than two replicates with a value, or the statistic of the sample itself is not finite.
    /// </exception>
    public static BootstrapDistribution Replicate(
        IResamplingPlan plan, Func<ReadOnlySpan<double>, double> statistic, BootstrapOptions? options = null) =>
        new(statistic(Ones(plan.Count)), Draw(plan, statistic, options ?? new BootstrapOptions()));

    /// <summary>Replicates a statistic together with its standard error, for studentized intervals.</summary>
    /// <param name="plan">How the sample is drawn anew.</param>
    /// <param name="statistic">The statistic and its standard error for a weight on each observation.</param>
    /// <param name="options">Number of replicates, seed and threads; null for the defaults.</param>
    /// <exception cref="ArgumentException">
    /// There are fewer than two replicates with a value, or a standard error is not above zero.
    /// </exception>
    public static StudentizedBootstrap ReplicateWithErrors(
        IResamplingPlan plan, Func<ReadOnlySpan<double>, Estimate> statistic, BootstrapOptions? options = null) =>
        new(statistic(Ones(plan.Count)), Draw(plan, statistic, options ?? new BootstrapOptions()));

    private static T[] Draw<T>(IResamplingPlan plan, Func<ReadOnlySpan<double>, T> statistic, BootstrapOptions options)
    {
        Require.That(options.Replicates >= 2, nameof(options), $"options.Replicates is {options.Replicates}; it must be at least 2.");
        var values = new T[options.Replicates];
        ParallelPieces.Do(options.Replicates, options.Threads, () => new double[plan.Count], (replicate, weights) =>
        {
            plan.Fill(new RandomStream(options.Seed, (ulong)replicate), weights);
            values[replicate] = statistic(weights);
        });
        return values;
    }

    private static double[] Ones(int count) => [.. Enumerable.Repeat(1.0, count)];
}
