using Reckon.Statistics.Arithmetic;

namespace Reckon.Statistics.Distributions;

/// <summary>A distribution on k values with stated probabilities; with one value, a number that is known exactly.</summary>
public sealed class DiscreteDistribution : IDistribution
{
    // How far the probabilities may miss one, as printed shares do by rounding in the last bit.
    private const double Slack = 1e-9;

    private readonly double[] _values;
    private readonly double[] _probabilities;
    private readonly double[] _cumulative;
    private readonly double[] _survival;

    /// <summary>Makes a discrete distribution.</summary>
    /// <param name="values">k finite values in any order; a value that stands twice gets the sum of its probabilities.</param>
    /// <param name="probabilities">k numbers, not negative, that add up to one within 1e-9.</param>
    /// <exception cref="ArgumentException">
    /// There is no value, the counts differ, a value is not finite, or the probabilities are none.
    /// </exception>
    public DiscreteDistribution(IReadOnlyList<double> values, IReadOnlyList<double> probabilities)
    {
        Require.NotEmpty(values.Count, nameof(values));
        Require.SameCount(probabilities.Count, nameof(probabilities), values.Count, nameof(values));
        Require.Finite([.. values], nameof(values));
        Require.NonNegative([.. probabilities], nameof(probabilities));
        var total = Sums.Of([.. probabilities]);
        Require.That(Math.Abs(total - 1) <= Slack, nameof(probabilities), $"probabilities add up to {total}; they must add up to one.");
        var sorted = values.Zip(probabilities).Where(p => p.Second > 0).GroupBy(p => p.First, p => p.Second).OrderBy(g => g.Key).ToList();
        _values = [.. sorted.Select(g => g.Key)];
        _probabilities = [.. sorted.Select(g => g.Sum() / total)];
        (_cumulative, _survival) = Accumulate(_probabilities);
        Mean = Sums.OfProducts(_values, _probabilities);
        Variance = Sums.OfProducts([.. _values.Select(v => (v - Mean) * (v - Mean))], _probabilities);
    }

    /// <inheritdoc/>
    public double Mean { get; }

    /// <inheritdoc/>
    public double Variance { get; }

    /// <summary>The distribution of a number that is known exactly.</summary>
    /// <exception cref="ArgumentException">The value is not finite.</exception>
    public static DiscreteDistribution Constant(double value) => new([value], [1]);

    /// <summary>The probability of the value 1, or of 0: one trial.</summary>
    /// <param name="probability">Of the value 1; from 0 to 1.</param>
    /// <exception cref="ArgumentException">The probability is NaN or outside 0 … 1.</exception>
    public static DiscreteDistribution Bernoulli(double probability)
    {
        QuantileSearch.Check(probability);
        return new([0, 1], [1 - probability, probability]);
    }

    /// <inheritdoc/>
    public double Density(double x)
    {
        var index = Array.BinarySearch(_values, x);
        return index < 0 ? 0 : _probabilities[index];
    }

    /// <inheritdoc/>
    public double Cumulative(double x) => CountAtOrBelow(x) is var count && count == 0 ? 0 : _cumulative[count - 1];

    /// <inheritdoc/>
    public double Survival(double x) => CountAtOrBelow(x) is var count && count == 0 ? 1 : _survival[count - 1];

    /// <inheritdoc/>
    public double Quantile(double probability)
    {
        QuantileSearch.Check(probability);
        var (low, high) = (0, _values.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_cumulative[middle] >= probability) high = middle;
            else low = middle + 1;
        }

        return _values[low];
    }

    private int CountAtOrBelow(double x)
    {
        var index = Array.BinarySearch(_values, x);
        return index < 0 ? ~index : index + 1;
    }

    private static (double[] Cumulative, double[] Survival) Accumulate(double[] probabilities)
    {
        var (cumulative, survival) = (new double[probabilities.Length], new double[probabilities.Length]);
        var (below, above) = ((DoubleDouble)0, (DoubleDouble)0);
        for (var i = 0; i < probabilities.Length; i++)
        {
            below += probabilities[i];
            cumulative[i] = Math.Min(below.Value, 1);
            survival[^(i + 1)] = above.Value;
            above += probabilities[^(i + 1)];
        }

        cumulative[^1] = 1;
        return (cumulative, survival);
    }
}
