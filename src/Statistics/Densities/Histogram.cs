using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Samples;
using static System.FormattableString;

namespace Reckon.Statistics.Densities;

/// <summary>Weighted values counted by classes. A class holds its upper break and not its lower one; the first holds both, as in R.</summary>
public sealed record Histogram
{
    /// <summary>Counts values.</summary>
    /// <param name="sample">Values and weights.</param>
    /// <param name="breaks">m + 1 rising breaks that cover all values.</param>
    /// <exception cref="ArgumentException">There are fewer than two breaks, they do not rise or are not finite, or a value lies outside them.</exception>
    public Histogram(WeightedSample sample, IReadOnlyList<double> breaks)
    {
        if (breaks.Count < 2) throw new ArgumentException(Invariant($"breaks has {breaks.Count} entries; a class needs two."), nameof(breaks));
        Require.Finite([.. breaks], nameof(breaks));
        for (var k = 1; k < breaks.Count; k++)
        {
            if (breaks[k] <= breaks[k - 1]) throw new ArgumentException(Invariant($"breaks[{k}] is {breaks[k]}, after {breaks[k - 1]}; breaks must rise."), nameof(breaks));
        }

        if (sample.Values[0] < breaks[0] || sample.Values[^1] > breaks[^1]) throw new ArgumentException(Invariant($"The values lie from {sample.Values[0]} to {sample.Values[^1]}, outside the breaks {breaks[0]} and {breaks[^1]}."), nameof(sample));
        var (counts, place) = (new double[breaks.Count - 1], 0);
        for (var i = 0; i < sample.Count; i++)
        {
            while (sample.Values[i] > breaks[place + 1]) place++;
            counts[place] += sample.Weights[i];
        }

        (Breaks, Counts) = ([.. breaks], counts);
        Densities = [.. counts.Select((c, k) => c / (sample.TotalWeight * (breaks[k + 1] - breaks[k])))];
    }

    /// <summary>m + 1 breaks.</summary>
    public IReadOnlyList<double> Breaks { get; }

    /// <summary>m sums of weights: counts when every weight is 1.</summary>
    public IReadOnlyList<double> Counts { get; }

    /// <summary>m heights: the share of the weights in a class over its width, so that the areas sum to 1.</summary>
    public IReadOnlyList<double> Densities { get; }

    /// <summary>Counts values in classes with round breaks.</summary>
    /// <param name="sample">Values and weights.</param>
    /// <param name="classes">How many classes are wanted, from 1; see <see cref="HistogramRule"/>.</param>
    /// <exception cref="ArgumentException">No class is wanted.</exception>
    public static Histogram WithRoundBreaks(WeightedSample sample, int classes) => new(sample, RoundBreaks.Of(sample.Values[0], sample.Values[^1], classes));
}
