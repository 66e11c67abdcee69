using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Quantiles;
using Reckon.Statistics.Samples;
using static System.FormattableString;

namespace Reckon.Statistics.Densities;

/// <summary>A distribution as a small number of dots, each as likely as the next, so that chances can be counted.</summary>
/// <remarks>Kay, Kola, Hullman and Munson (2016), CHI '16: quantiles at (i − ½)/n.</remarks>
public static class QuantileDots
{
    /// <summary>The dots of any distribution.</summary>
    /// <param name="quantile">The quantile at a probability between 0 and 1.</param>
    /// <param name="dots">How many, from 1; 50 by default, of which each stands for 2 %.</param>
    /// <exception cref="ArgumentException">No dot is wanted, or a quantile is not finite.</exception>
    public static double[] Of(Func<double, double> quantile, int dots = 50)
    {
        if (dots < 1) throw new ArgumentException(Invariant($"dots is {dots}; at least one is wanted."), nameof(dots));
        double[] values = [.. Enumerable.Range(0, dots).Select(i => quantile((i + 0.5) / dots))];
        Require.Finite(values, nameof(quantile));
        return values;
    }

    /// <summary>The dots of draws or data.</summary>
    /// <param name="sample">Values and weights.</param>
    /// <param name="dots">How many, from 1; 50 by default.</param>
    /// <exception cref="ArgumentException">No dot is wanted.</exception>
    public static double[] Of(WeightedSample sample, int dots = 50) => Of(p => WeightedQuantile.Of(sample, p, WeightedQuantileDefinition.Midpoint), dots);

    /// <summary>Stacks dots that are nearer to each other than their width: where each is drawn, and how many lie below it.</summary>
    /// <remarks>Wilkinson (1999), The American Statistician 53: from the left, each stack takes the dots within one width of its first and stands at their middle.</remarks>
    /// <param name="values">The dots, rising.</param>
    /// <param name="width">The width of a dot, in the unit of the values; above zero.</param>
    /// <exception cref="ArgumentException">There is no dot, they do not rise or are not finite, or the width is not above zero.</exception>
    public static IReadOnlyList<(double Center, int Below)> Stack(IReadOnlyList<double> values, double width)
    {
        Require.NotEmpty(values.Count, nameof(values));
        Require.Finite([.. values], nameof(values));
        Require.Positive(width, nameof(width));
        for (var i = 1; i < values.Count; i++)
        {
            if (values[i] < values[i - 1]) throw new ArgumentException(Invariant($"values[{i}] is {values[i]}, after {values[i - 1]}; dots must rise."), nameof(values));
        }

        var (stacked, first) = (new List<(double, int)>(), 0);
        while (first < values.Count)
        {
            var next = first;
            while (next < values.Count && values[next] < values[first] + width) next++;
            for (var i = first; i < Math.Max(next, first + 1); i++) stacked.Add(((values[first] + values[Math.Max(next, first + 1) - 1]) / 2, i - first));
            first = Math.Max(next, first + 1);
        }

        return stacked;
    }
}
