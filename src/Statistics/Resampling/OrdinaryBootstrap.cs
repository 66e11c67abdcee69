using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Randomness;

namespace Reckon.Statistics.Resampling;

/// <summary>n draws with replacement from n observations (Efron, 1979).</summary>
public sealed class OrdinaryBootstrap : IResamplingPlan
{
    /// <summary>Makes the plan.</summary>
    /// <param name="count">n, at least 1.</param>
    /// <exception cref="ArgumentException">There is no observation.</exception>
    public OrdinaryBootstrap(int count)
    {
        Require.That(count > 0, nameof(count), $"count is {count}; it must be above zero.");
        Count = count;
    }

    /// <inheritdoc/>
    public int Count { get; }

    /// <inheritdoc/>
    public void Fill(RandomStream random, Span<double> weights)
    {
        weights.Clear();
        for (var i = 0; i < Count; i++) weights[random.NextIndex(Count)]++;
    }
}
