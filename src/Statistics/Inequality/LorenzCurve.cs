using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Samples;
using static System.FormattableString;

namespace Reckon.Statistics.Inequality;

/// <summary>The Lorenz curve: what share of the sum of values the poorest share of the population holds, with straight lines between cases.</summary>
public sealed record LorenzCurve
{
    /// <summary>Draws the curve.</summary>
    /// <param name="sample">Values and weights, none negative, not all zero.</param>
    /// <exception cref="ArgumentException">A value is negative, or all are zero.</exception>
    public LorenzCurve(WeightedSample sample)
    {
        Require.NonNegative([.. sample.Values], nameof(sample));
        var total = sample.Total;
        if (total <= 0) throw new ArgumentException(Invariant($"All {sample.Count} values are zero; at least one must be above zero."), nameof(sample));
        var (points, population, held) = (new List<(double, double)> { (0, 0) }, (DoubleDouble)0, (DoubleDouble)0);
        for (var k = 0; k < sample.Count; k++)
        {
            population += sample.Weights[k];
            held += DoubleDouble.Product(sample.Weights[k], sample.Values[k]);
            points.Add((population.Value / sample.TotalWeight, held.Value / total));
        }

        points[^1] = (1, 1);
        Points = points;
    }

    /// <summary>n + 1 points from (0, 0) to (1, 1): share of the population, share of the values.</summary>
    public IReadOnlyList<(double Population, double Value)> Points { get; }

    /// <summary>The share of values that the poorest share of the population holds.</summary>
    /// <param name="population">From 0 to 1.</param>
    /// <exception cref="ArgumentException">The share is outside 0 … 1.</exception>
    public double OrdinateAt(double population)
    {
        Require.Share(population, nameof(population));
        var (low, high) = (0, Points.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Points[middle].Population < population) low = middle + 1;
            else high = middle;
        }

        return low == 0 ? 0 : Between(Points[low - 1], Points[low], population);
    }

    /// <summary>The share of values that the richest share of the population holds.</summary>
    /// <param name="population">From 0 to 1; 0.1 for the richest tenth.</param>
    /// <exception cref="ArgumentException">The share is outside 0 … 1.</exception>
    public double TopShare(double population) => 1 - OrdinateAt(1 - population);

    /// <summary>What the richest share holds over what the poorest share holds; +∞ when these hold nothing.</summary>
    /// <param name="top">From 0 to 1.</param>
    /// <param name="bottom">From 0 to 1.</param>
    /// <exception cref="ArgumentException">A share is outside 0 … 1.</exception>
    public double ShareRatio(double top, double bottom) => TopShare(top) / OrdinateAt(bottom);

    /// <summary>Palma's ratio: the richest tenth over the poorest four tenths; Palma (2011), Development and Change 42.</summary>
    public double Palma => ShareRatio(0.1, 0.4);

    private static double Between((double Population, double Value) a, (double Population, double Value) b, double population) =>
        a.Value + (b.Value - a.Value) * (population - a.Population) / (b.Population - a.Population);
}
