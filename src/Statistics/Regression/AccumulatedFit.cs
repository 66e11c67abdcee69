using Reckon.Statistics.Estimates;

namespace Reckon.Statistics.Regression;

/// <summary>A linear regression of which only the sums of products are known; see <see cref="RegressionAccumulator"/>.</summary>
/// <param name="Names">The names of the k columns.</param>
/// <param name="Observations">Rows of weight above zero, n.</param>
/// <param name="Coefficients">k coefficients with the covariance s²(X'WX)⁻¹; n − k degrees of freedom.</param>
/// <param name="AnalysisOfVariance">Explained and left sums of squares, about the mean with an intercept, else about zero.</param>
public sealed record AccumulatedFit(
    IReadOnlyList<string> Names, long Observations, JointEstimate Coefficients, RegressionVarianceTable AnalysisOfVariance)
{
    /// <summary>√(Σ w e² / (n − k)).</summary>
    public double ResidualStandardDeviation => Math.Sqrt(AnalysisOfVariance.ResidualMeanSquare);

    /// <summary>The share of the total sum of squares that is explained; NaN when the response does not vary.</summary>
    public double RSquared =>
        AnalysisOfVariance.RegressionSumOfSquares / (AnalysisOfVariance.RegressionSumOfSquares + AnalysisOfVariance.ResidualSumOfSquares);

    internal static AccumulatedFit Solve(IReadOnlyList<string> names, bool hasIntercept, MomentSums sums)
    {
        var k = names.Count;
        var lower = new MomentTriangle(sums, k, k + 1);
        if (lower.DependentColumns.Count > 0) throw new RankDeficientException(names, lower.DependentColumns);
        if (lower.Overflowing is { } column)
            throw new ArgumentException($"The sums of products of column {column} of {k + 1} are too large for doubles; scale it.");
        var rotated = Enumerable.Range(0, k).Select(i => lower[k, i]).ToArray();
        double[] values = [.. lower.RotateBack(rotated).Select(b => b.Value)];
        var residual = Math.Max(0, lower[k, k].Value);
        var explained = MomentTriangle.Dot(hasIntercept ? 1 : 0, k, i => rotated[i] * rotated[i]).Value;
        var table = new RegressionVarianceTable(k - (hasIntercept ? 1 : 0), sums.Observations - k, explained, residual);
        var covariance = table.ResidualMeanSquare * lower.InverseCrossProduct();
        return new AccumulatedFit(names, sums.Observations, new JointEstimate(values, covariance, table.ResidualDegreesOfFreedom), table);
    }
}
