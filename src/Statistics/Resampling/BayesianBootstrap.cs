using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Randomness;

namespace Reckon.Statistics.Resampling;

/// <summary>
/// Smooth random weights that add up to n: a Dirichlet distribution with all parameters one (Rubin, 1981). No observation ever drops out.
/// </summary>
public sealed class BayesianBootstrap : IResamplingPlan
{
    /// <summary>Makes the plan.</summary>
    /// <param name="count">n, at least 1.</param>
    /// <exception cref="ArgumentException">There is no observation.</exception>
    public BayesianBootstrap(int count)
    {
        Require.That(count > 0, nameof(count), $"count is {count}; it must be above zero.");
        Count = count;
    }

    /// <inheritdoc/>
    public int Count { get; }

    /// <inheritdoc/>
    public void Fill(RandomStream random, Span<double> weights)
    {
        random.Fill(weights);
        var total = 0.0;
        foreach (ref var weight in weights) total += weight = -Math.Log(weight);
        foreach (ref var weight in weights) weight *= weights.Length / total;
    }
}
