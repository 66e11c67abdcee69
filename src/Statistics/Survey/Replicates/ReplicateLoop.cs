using Reckon.Statistics.Arithmetic;

namespace Reckon.Statistics.Survey.Replicates;

/// <summary>Runs replicates on all processors.</summary>
internal static class ReplicateLoop
{
    /// <summary>The results in the order of the replicates.</summary>
    /// <exception cref="ArgumentException">The first replicate that has no result.</exception>
    public static double[][] Run(int count, Func<int, double[]> replicate)
    {
        var results = new double[count][];
        var failures = new Exception?[count];
        Parallel.For(0, count, r =>
        {
            try
            {
                results[r] = replicate(r);
            }
            catch (Exception failure) when (failure is ArgumentException or ConvergenceException)
            {
                failures[r] = failure;
            }
        });
        var failed = Array.FindIndex(failures, f => f is not null);
        return failed < 0 ? results : throw new ArgumentException(
            $"Replicate {failed} of {count} has no estimate: {failures[failed]!.Message}", failures[failed]);
    }
}
