using Reckon.Statistics.Arithmetic;
using static System.FormattableString;

namespace Reckon.Statistics.Samples;

/// <summary>n numbers with a weight each, in rising order; checked once, so that nothing that reads it checks again.</summary>
/// <remarks>A value of weight zero stands for nobody and is left out, so that it changes no quantile, no count and no share.</remarks>
public sealed record WeightedSample
{
    /// <summary>Sorts values and joins them with their weights.</summary>
    /// <param name="values">Finite values, at least one of them with a weight above zero.</param>
    /// <param name="weights">As many weights, finite and not negative; null (the default) gives each value the weight 1.</param>
    /// <exception cref="ArgumentException">There is no value, the counts differ, a value or weight is not finite, a weight is negative, or all weights are zero.</exception>
    public WeightedSample(IReadOnlyList<double> values, IReadOnlyList<double>? weights = null)
    {
        Require.NotEmpty(values.Count, nameof(values));
        Require.Finite([.. values], nameof(values));
        weights ??= [.. Enumerable.Repeat(1.0, values.Count)];
        Require.SameCount(weights.Count, nameof(weights), values.Count, nameof(values));
        Require.NonNegative([.. weights], nameof(weights));
        // Equal values go by weight too: then the order of the caller cannot change the last digit of a sum.
        Order = [.. Enumerable.Range(0, values.Count).Where(i => weights[i] > 0).OrderBy(i => values[i]).ThenBy(i => weights[i])];
        if (Order.Count == 0) throw new ArgumentException(Invariant($"All {weights.Count} weights are zero; at least one must be above zero."), nameof(weights));
        Values = [.. Order.Select(i => values[i])];
        Weights = [.. Order.Select(i => weights[i])];
        TotalWeight = Sums.Of([.. Weights]);
    }

    /// <summary>The n values, rising.</summary>
    public IReadOnlyList<double> Values { get; }

    /// <summary>The n weights in the order of the values, all above zero.</summary>
    public IReadOnlyList<double> Weights { get; }

    /// <summary>The place, from zero, that each value had in the caller's list.</summary>
    public IReadOnlyList<int> Order { get; }

    /// <summary>How many values have a weight above zero.</summary>
    public int Count => Values.Count;

    /// <summary>The sum of the weights.</summary>
    public double TotalWeight { get; }

    /// <summary>The sum of weight × value.</summary>
    public double Total => Sums.OfProducts([.. Weights], [.. Values]);

    /// <summary>The weighted mean.</summary>
    public double Mean => Total / TotalWeight;
}
