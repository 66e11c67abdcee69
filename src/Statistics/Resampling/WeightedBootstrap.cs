using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Distributions;
using Reckon.Statistics.Randomness;

namespace Reckon.Statistics.Resampling;

/// <summary>Draws with replacement and unequal probabilities: multinomial counts.</summary>
public sealed class WeightedBootstrap : IResamplingPlan
{
    private readonly DiscreteDistribution _index;
    private readonly int _draws;

    /// <summary>Makes the plan.</summary>
    /// <param name="probabilities">n numbers in proportion to the probabilities: not negative, not all zero.</param>
    /// <param name="draws">Draws of a replicate, at least 1.</param>
    /// <exception cref="ArgumentException">
    /// There is no observation, a probability is negative or not finite, all are zero, or there is no draw.
    /// </exception>
    public WeightedBootstrap(IReadOnlyList<double> probabilities, int draws)
    {
        Require.NotEmpty(probabilities.Count, nameof(probabilities));
        Require.NonNegative([.. probabilities], nameof(probabilities));
        Require.That(draws > 0, nameof(draws), $"draws is {draws}; it must be above zero.");
        var total = Sums.Of([.. probabilities]);
        Require.That(total > 0, nameof(probabilities), $"All {probabilities.Count} probabilities are zero.");
        _index = new DiscreteDistribution([.. probabilities.Select((_, i) => (double)i)], [.. probabilities.Select(p => p / total)]);
        (Count, _draws) = (probabilities.Count, draws);
    }

    /// <inheritdoc/>
    public int Count { get; }

    /// <inheritdoc/>
    public void Fill(RandomStream random, Span<double> weights)
    {
        weights.Clear();
        for (var i = 0; i < _draws; i++) weights[(int)_index.Quantile(random.NextOpen())]++;
    }
}
