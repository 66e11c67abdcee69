using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Estimates;
using Reckon.Statistics.Matrices;

namespace Reckon.Statistics.Regression;

/// <summary>
/// The covariance Σ (C_g A_g e_g)(C_g A_g e_g)' over clusters g, with C = (X'WX)⁻¹X'W and A_g the adjustment of the kind asked for.
/// </summary>
internal sealed class ClusterSandwich
{
    private readonly LeastSquaresProblem _problem;
    private readonly ILeastSquaresSolution _solution;
    private readonly Matrix _weighing;
    private readonly int[][] _clusters;

    public ClusterSandwich(LeastSquaresProblem problem, ILeastSquaresSolution solution, IReadOnlyList<int> clusters)
    {
        Require.SameCount(clusters.Count, nameof(clusters), problem.Design.Rows, "rows of the design");
        (_problem, _solution, _weighing) = (problem, solution, solution.Weighing);
        var rows = Enumerable.Range(0, clusters.Count).Where(i => problem.WeightOf(i) > 0);
        _clusters = [.. rows.GroupBy(i => clusters[i]).Select(g => g.ToArray())];
        if (_clusters.Length < 2)
            throw new ArgumentException(
                $"clusters names 1 cluster among the {problem.Observations} rows of weight above zero; at least 2 are needed.",
                nameof(clusters));
    }

    public ClusteredEstimate Estimate(ClusterCovariance kind)
    {
        var (n, k, g) = ((double)_problem.Observations, _problem.Design.Columns.Count, (double)_clusters.Length);
        return kind switch
        {
            ClusterCovariance.CR0 => Unadjusted(1),
            ClusterCovariance.CR1 => Unadjusted(g / (g - 1)),
            ClusterCovariance.CR1S => Unadjusted(g / (g - 1) * (n - 1) / (n - k)),
            ClusterCovariance.CR2 => Adjusted(),
        };
    }

    private ClusteredEstimate Unadjusted(double factor) =>
        Join(
            factor * Covariance(_clusters.Select(rows => (rows, Array.ConvertAll(rows, i => _solution.Residuals[i])))),
            _ => _clusters.Length - 1);

    private ClusteredEstimate Adjusted()
    {
        var adjustments = ClusterAdjustment.Of(_problem, _clusters);
        var covariance = Covariance(adjustments.Select(a => (a.Rows, a.Adjust(Array.ConvertAll(a.Rows, i => _solution.Residuals[i])))));
        return Join(covariance, contrast => SatterthwaiteDegrees.Of(adjustments, _weighing.LeftTimes(contrast)));
    }

    private ClusteredEstimate Join(Matrix covariance, Func<double[], double> degreesOfFreedom) =>
        new(new JointEstimate(_solution.Coefficients, covariance, _clusters.Length - 1), _clusters.Length, degreesOfFreedom);

    private Matrix Covariance(IEnumerable<(int[] Rows, double[] Residuals)> clusters)
    {
        var scores = Matrix.FromColumns([.. clusters.Select(c => Score(c.Rows, c.Residuals))]);
        return Matrix.Create(scores.Rows, scores.Rows, (a, b) => Sums.OfProducts(scores.Row(a), scores.Row(b)));
    }

    private double[] Score(int[] rows, double[] residuals) =>
        [.. Enumerable.Range(0, _weighing.Rows).Select(j => Sums.OfProducts(Array.ConvertAll(rows, i => _weighing[j, i]), residuals))];
}
