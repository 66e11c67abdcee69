using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Estimates;
using Reckon.Statistics.Randomness;

namespace Reckon.Statistics.Resampling;

/// <summary>Computes a statistic anew on samples drawn from the sample.</summary>
public static class Bootstrap
{
    /// <summary>Replicates a statistic.</summary>
    /// <param name="plan">How the sample is drawn anew.</param>
    /// <param name="statistic">The statistic for a weight on each observation; a common factor of the weights must not matter. Called from several threads at once.</param>
    /// <param name="options">Number of replicates, seed and threads; null for the defaults.</param>
    /// <exception cref="ArgumentException">There are fewer than two replicates.</exception>
    /// <exception cref="NotFiniteNumberException">The statistic is NaN or infinite for a replicate.</exception>
    public static BootstrapResult Replicate(IResamplingPlan plan, Func<ReadOnlySpan<double>, double> statistic, BootstrapOptions? options = null)
    {
        var original = statistic(Ones(plan.Count));
        return new BootstrapResult(original, Draw(plan, statistic, options ?? new BootstrapOptions(), value => value));
    }

    /// <summary>Replicates a statistic together with its standard error, for studentized intervals.</summary>
    /// <param name="plan">How the sample is drawn anew.</param>
    /// <param name="statistic">The statistic and its standard error for a weight on each observation.</param>
    /// <param name="options">Number of replicates, seed and threads; null for the defaults.</param>
    /// <exception cref="ArgumentException">There are fewer than two replicates.</exception>
    /// <exception cref="NotFiniteNumberException">The statistic or its standard error is NaN or infinite for a replicate.</exception>
    public static StudentizedResult ReplicateWithErrors(IResamplingPlan plan, Func<ReadOnlySpan<double>, Estimate> statistic, BootstrapOptions? options = null)
    {
        var original = statistic(Ones(plan.Count));
        return new StudentizedResult(original, Draw(plan, statistic, options ?? new BootstrapOptions(), estimate => estimate.Value + estimate.StandardError));
    }

    private static T[] Draw<T>(IResamplingPlan plan, Func<ReadOnlySpan<double>, T> statistic, BootstrapOptions options, Func<T, double> check)
    {
        Require.That(options.Replicates >= 2, nameof(options), $"options.Replicates is {options.Replicates}; it must be at least 2.");
        var values = new T[options.Replicates];
        ParallelPieces.Do(options.Replicates, options.Threads, () => new double[plan.Count], (replicate, weights) =>
        {
            plan.Fill(new RandomStream(options.Seed, (ulong)replicate), weights);
            values[replicate] = statistic(weights);
        });
        var wrong = Array.FindIndex(values, v => !double.IsFinite(check(v)));
        if (wrong < 0) return values;
        throw new NotFiniteNumberException(FormattableString.Invariant(
            $"The statistic is not finite for replicate {wrong} of {values.Length}; a sample drawn anew may lack what it divides by."), check(values[wrong]));
    }

    private static double[] Ones(int count) => [.. Enumerable.Repeat(1.0, count)];
}
