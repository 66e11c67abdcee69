using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Samples;

namespace Reckon.Statistics.Densities;

/// <summary>The share of weights at or below each number: a step at each value. Checked against R <c>ecdf</c>.</summary>
public sealed record CumulativeSteps
{
    /// <summary>Makes the steps.</summary>
    /// <param name="sample">Values and weights.</param>
    public CumulativeSteps(WeightedSample sample)
    {
        var (steps, sum) = (new List<(double, double)>(), (DoubleDouble)0);
        for (var i = 0; i < sample.Count; i++)
        {
            sum += sample.Weights[i];
            var isLastOfEqual = i + 1 == sample.Count || sample.Values[i + 1] > sample.Values[i];
            if (isLastOfEqual) steps.Add((sample.Values[i], i + 1 == sample.Count ? 1 : sum.Value / sample.TotalWeight));
        }

        Steps = steps;
    }

    /// <summary>Each distinct value, rising, and the share at or below it; the last share is 1.</summary>
    public IReadOnlyList<(double Value, double Share)> Steps { get; }

    /// <summary>The share at or below a number.</summary>
    /// <param name="x">Any number but NaN.</param>
    /// <exception cref="ArgumentException">The number is NaN.</exception>
    public double At(double x)
    {
        if (double.IsNaN(x)) throw new ArgumentException("x is NaN; a number is needed.", nameof(x));
        var (low, high) = (0, Steps.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Steps[middle].Value <= x) low = middle + 1;
            else high = middle;
        }

        return low == 0 ? 0 : Steps[low - 1].Share;
    }
}
