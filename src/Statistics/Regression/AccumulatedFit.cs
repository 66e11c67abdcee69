using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Estimates;
using Reckon.Statistics.Matrices;

namespace Reckon.Statistics.Regression;

/// <summary>A linear regression of which only the sums of products are known; see <see cref="RegressionAccumulator"/>.</summary>
/// <param name="Names">The names of the k columns.</param>
/// <param name="Observations">Rows of weight above zero, n.</param>
/// <param name="Coefficients">k coefficients with the covariance s²(X'WX)⁻¹; n − k degrees of freedom.</param>
/// <param name="AnalysisOfVariance">Explained and left sums of squares, about the mean with an intercept, else about zero.</param>
public sealed record AccumulatedFit(
    IReadOnlyList<string> Names, long Observations, JointEstimate Coefficients, RegressionVarianceTable AnalysisOfVariance)
{
    // Of the squared length of a column: 1e-12 of the length.
    private const double Negligible = 1e-24;

    /// <summary>√(Σ w e² / (n − k)).</summary>
    public double ResidualStandardDeviation => Math.Sqrt(AnalysisOfVariance.ResidualMeanSquare);

    /// <summary>The share of the total sum of squares that is explained; NaN when the response does not vary.</summary>
    public double RSquared =>
        AnalysisOfVariance.RegressionSumOfSquares / (AnalysisOfVariance.RegressionSumOfSquares + AnalysisOfVariance.ResidualSumOfSquares);

    internal static AccumulatedFit Solve(IReadOnlyList<string> names, bool hasIntercept, MomentSums sums)
    {
        var k = names.Count;
        var lower = Factorize(names, sums);
        var inverse = Invert(lower, k);
        var values = new double[k];
        for (var j = 0; j < k; j++) values[j] = Dot(j, k, i => inverse[i, j] * lower[k, i]).Value;
        var residual = Math.Max(0, lower[k, k].Value);
        var explained = Dot(hasIntercept ? 1 : 0, k, i => lower[k, i] * lower[k, i]).Value;
        var table = new RegressionVarianceTable(k - (hasIntercept ? 1 : 0), sums.Observations - k, explained, residual);
        var spread = Matrix.Create(k, k, (a, b) => Dot(Math.Max(a, b), k, i => inverse[i, a] * inverse[i, b]).Value);
        var covariance = table.ResidualMeanSquare * spread;
        return new AccumulatedFit(names, sums.Observations, new JointEstimate(values, covariance, table.ResidualDegreesOfFreedom), table);
    }

    // Cholesky's triangle of [X y]'W[X y], its last entry left squared: it is the residual sum of squares.
    private static DoubleDouble[,] Factorize(IReadOnlyList<string> names, MomentSums sums)
    {
        var k = names.Count;
        var lower = new DoubleDouble[k + 1, k + 1];
        var dependent = new List<int>();
        for (var i = 0; i <= k; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var (row, column) = (i, j);
                if (!dependent.Contains(j)) lower[i, j] = (sums[i, j] - Dot(0, j, m => lower[row, m] * lower[column, m])) / lower[j, j];
            }

            var last = i;
            var rest = sums[i, i] - Dot(0, i, m => lower[last, m] * lower[last, m]);
            if (!double.IsFinite(rest.Value))
                throw new ArgumentException($"The sums of products of column {i} of {k + 1} are too large for doubles; scale it.");
            if (i < k && rest.Value <= Negligible * sums[i, i].Value) dependent.Add(i);
            lower[i, i] = i == k ? rest : DoubleDouble.Sqrt(rest);
        }

        return dependent.Count == 0 ? lower : throw new RankDeficientException(names, dependent);
    }

    private static DoubleDouble[,] Invert(DoubleDouble[,] lower, int size)
    {
        var inverse = new DoubleDouble[size, size];
        for (var column = 0; column < size; column++)
        {
            inverse[column, column] = 1.0 / lower[column, column];
            for (var i = column + 1; i < size; i++)
            {
                var (row, j) = (i, column);
                inverse[i, column] = -Dot(column, i, m => lower[row, m] * inverse[m, j]) / lower[i, i];
            }
        }

        return inverse;
    }

    private static DoubleDouble Dot(int from, int to, Func<int, DoubleDouble> product)
    {
        var sum = (DoubleDouble)0;
        for (var i = from; i < to; i++) sum += product(i);
        return sum;
    }
}
