namespace Reckon.Assessments.Estimators.IoMultiplier;

/// <summary>A final demand of one unit, for which effects are taken.</summary>
/// <param name="Keys">The keys of its outputs; empty for the only one.</param>
/// <param name="Weights">n shares of products, which sum to 1.</param>
internal sealed record MultiplierItem(IReadOnlyList<string> Keys, double[] Weights)
{
    /// <summary>The weighted sum of n values per unit of each product.</summary>
    public double Of(IReadOnlyList<double> values) => Weights.Zip(values, (w, v) => w * v).Sum();

    /// <summary>A unit of demand for one of n products.</summary>
    public static MultiplierItem Single(IReadOnlyList<string> keys, int sector, int count)
    {
        var weights = new double[count];
        weights[sector] = 1;
        return new MultiplierItem(keys, weights);
    }
}
