using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Matrices;
using static System.FormattableString;

namespace Reckon.Statistics.CompositeIndices;

/// <summary>Weights for the k indicators of an index; all sum to 1.</summary>
public static class IndicatorWeights
{
    /// <summary>1/k each.</summary>
    /// <exception cref="ArgumentException">The count is not above zero.</exception>
    public static double[] Equal(int indicators)
    {
        Require.NotEmpty(Math.Max(0, indicators), nameof(indicators));
        return [.. Enumerable.Repeat(1.0 / indicators, indicators)];
    }

    /// <summary>Given weights, such as those of experts, scaled to sum to 1.</summary>
    /// <exception cref="ArgumentException">There is none, one is negative or not finite, or all are zero.</exception>
    public static double[] Scale(IReadOnlyList<double> weights)
    {
        Require.NotEmpty(weights.Count, nameof(weights));
        Require.NonNegative([.. weights], nameof(weights));
        var sum = Sums.Of([.. weights]);
        if (sum == 0) throw new ArgumentException(Invariant($"All {weights.Count} weights are zero; at least one must be above zero."), nameof(weights));
        return [.. weights.Select(w => w / sum)];
    }

    /// <summary>Weights that grow with how unequal an indicator is: (1 − E)/Σ(1 − E), E the entropy of its min-max values over ln n.</summary>
    /// <remarks>Shannon entropy weights; Zeleny (1982), Multiple Criteria Decision Making, chapter 7. They measure spread, not importance.</remarks>
    /// <param name="table">The indicators.</param>
    public static double[] Entropy(IndicatorTable table)
    {
        var scaled = IndicatorScale.Normalize(table, new CompositeDesign { Range = (0, 1) });
        return Scale([.. Enumerable.Range(0, table.Indicators).Select(j => 1 + Disorder(scaled.Column(j)) / Math.Log(table.Units))]);
    }

    /// <summary>Squared loadings of the first principal component of the correlations: the weights of the direction in which units differ most.</summary>
    /// <remarks>OECD and JRC (2008), Handbook on Constructing Composite Indicators, step 4, with one component and no rotation. They measure correlation, not importance.</remarks>
    /// <param name="table">The indicators.</param>
    /// <returns>The weights, and the share of the indicators' variance that the component carries.</returns>
    public static (double[] Weights, double Explained) PrincipalComponent(IndicatorTable table)
    {
        var scores = IndicatorScale.Normalize(table, new CompositeDesign { Normalization = Normalization.ZScore });
        var correlations = 1.0 / (table.Units - 1) * (scores.Transpose() * scores);
        var parts = new SymmetricEigen(correlations);
        var first = parts.Vectors.Column(table.Indicators - 1);
        return (Scale(Array.ConvertAll(first, v => v * v)), parts.Values[^1] / table.Indicators);
    }

    private static double Disorder(double[] values)
    {
        var sum = Sums.Of(values);
        return Sums.Of(Array.ConvertAll(values, v => v == 0 ? 0 : v / sum * Math.Log(v / sum)));
    }
}
