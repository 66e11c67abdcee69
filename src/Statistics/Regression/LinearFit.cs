using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Estimates;
using Reckon.Statistics.Matrices;

namespace Reckon.Statistics.Regression;

/// <summary>A linear model that was fitted to n rows by k coefficients.</summary>
/// <remarks>
/// n counts the rows of weight above zero. Sums of squares are weighted, and taken about the weighted mean when the design has an
/// intercept, else about zero. Checked against R 4.2.2 <c>lm</c> and NIST's certified values.
/// </remarks>
public sealed class LinearFit
{
    private readonly LeastSquaresProblem _problem;
    private readonly ILeastSquaresSolution _solution;

    internal LinearFit(LeastSquaresProblem problem, ILeastSquaresSolution solution)
    {
        (_problem, _solution) = (problem, solution);
        var variance = solution.ResidualSumOfSquares / ResidualDegreesOfFreedom;
        Coefficients = new JointEstimate(solution.Coefficients, variance * solution.CrossProductInverse, ResidualDegreesOfFreedom);
        AnalysisOfVariance = new RegressionVarianceTable(
            Design.Columns.Count - (Design.HasIntercept ? 1 : 0),
            ResidualDegreesOfFreedom,
            solution.RegressionSumOfSquares,
            solution.ResidualSumOfSquares);
    }

    /// <summary>What the response was explained with.</summary>
    public Design Design => _problem.Design;

    /// <summary>The response, n values.</summary>
    public IReadOnlyList<double> Response => _problem.Response;

    /// <summary>The weights of the rows; null when all weigh alike.</summary>
    public IReadOnlyList<double>? Weights => _problem.Weights;

    /// <summary>How many rows weigh more than zero, n.</summary>
    public int Observations => _problem.Observations;

    /// <summary>n − k.</summary>
    public int ResidualDegreesOfFreedom => _problem.Observations - Design.Columns.Count;

    /// <summary>
    /// The k coefficients, with the covariance s²(X'WX)⁻¹ that holds when all errors have one variance (over the weight) and are
    /// independent; n − k degrees of freedom.
    /// </summary>
    public JointEstimate Coefficients { get; }

    /// <summary>(X'WX)⁻¹, k × k.</summary>
    public Matrix CrossProductInverse => _solution.CrossProductInverse;

    /// <summary>Xβ, one value a row, also for rows of weight zero.</summary>
    public IReadOnlyList<double> Fitted => _solution.Fitted;

    /// <summary>y − Xβ, one value a row, not weighted.</summary>
    public IReadOnlyList<double> Residuals => _solution.Residuals;

    /// <summary>The weight of each fitted value for itself: n numbers from 0 to 1 that add up to k; 0 for a row of weight zero.</summary>
    public IReadOnlyList<double> Leverages => _solution.Leverages;

    /// <summary>√(Σ w e² / (n − k)).</summary>
    public double ResidualStandardDeviation => Math.Sqrt(_solution.ResidualSumOfSquares / ResidualDegreesOfFreedom);

    /// <summary>Σ w e².</summary>
    public double ResidualSumOfSquares => _solution.ResidualSumOfSquares;

    /// <summary>Σ w(y − ȳ)² with an intercept, else Σ wy².</summary>
    public double TotalSumOfSquares => _solution.TotalSumOfSquares;

    /// <summary>The share of the total sum of squares that is explained, from 0 to 1; NaN when the response does not vary.</summary>
    public double RSquared => _solution.RegressionSumOfSquares / _solution.TotalSumOfSquares;

    /// <summary>1 − (1 − R²)·df(total)/(n − k); NaN when the response does not vary.</summary>
    public double AdjustedRSquared
    {
        get
        {
            var unexplained = _solution.ResidualSumOfSquares / _solution.TotalSumOfSquares;
            return 1 - unexplained * (Observations - (Design.HasIntercept ? 1 : 0)) / ResidualDegreesOfFreedom;
        }
    }

    /// <summary>Explained and left sums of squares, with the F test that all slopes are zero.</summary>
    public RegressionVarianceTable AnalysisOfVariance { get; }

    /// <summary>The logarithm of the normal likelihood at its greatest; +∞ for a perfect fit.</summary>
    public double LogLikelihood
    {
        get
        {
            var logWeights = Weights is null ? 0 : Sums.Of([.. Weights.Where(w => w > 0).Select(w => Math.Log(w))]);
            return (logWeights - Observations * (Math.Log(2 * Math.PI * ResidualSumOfSquares / Observations) + 1)) / 2;
        }
    }

    /// <summary>Akaike's criterion, −2 log L + 2(k + 1): the variance counts as a parameter.</summary>
    public double AkaikeCriterion => -2 * LogLikelihood + 2 * (Design.Columns.Count + 1);

    /// <summary>The Bayesian criterion of Schwarz (1978), −2 log L + log(n)(k + 1).</summary>
    public double BayesianCriterion => -2 * LogLikelihood + Math.Log(Observations) * (Design.Columns.Count + 1);

    /// <summary>What single rows do to the fit: Cook's distances, studentised residuals, coefficients without the row.</summary>
    public Influence Influence => new(this, _solution);

    /// <summary>How near the columns are to depending on each other: variance inflation and condition number.</summary>
    public Collinearity Collinearity => new(this);

    /// <summary>The coefficients with a covariance that holds when the errors differ in variance; n − k degrees of freedom.</summary>
    /// <param name="kind">Which correction for small samples; HC3 is the usual choice below some 250 rows.</param>
    /// <exception cref="ArgumentException">
    /// The kind divides by one less the leverage, and a row has leverage 1; the message names the rows.
    /// </exception>
    public JointEstimate Robust(RobustCovariance kind = RobustCovariance.HC3) =>
        new(_solution.Coefficients, RobustSandwich.Of(_problem, _solution, kind), ResidualDegreesOfFreedom);

    /// <summary>The coefficients with a covariance that holds when the errors of a cluster depend on each other.</summary>
    /// <param name="clusters">The code of the cluster of each row.</param>
    /// <param name="kind">
    /// Which correction for few clusters; CR2, with degrees of freedom of its own for each coefficient, is the safe one.
    /// </param>
    /// <exception cref="ArgumentException">
    /// There is not one code a row, or fewer than two clusters among the rows of weight above zero.
    /// </exception>
    public ClusteredEstimate Clustered(IReadOnlyList<int> clusters, ClusterCovariance kind = ClusterCovariance.CR2) =>
        new ClusterSandwich(_problem, _solution, clusters).Estimate(kind);

    /// <summary>The expected response at a row of the design, with the standard error of that expectation.</summary>
    /// <param name="row">k values in the order of the design's columns; that of an intercept is 1.</param>
    /// <exception cref="ArgumentException">There are not k values, or one is not finite.</exception>
    public Estimate PredictMean(ReadOnlySpan<double> row)
    {
        var (value, spread) = At(row);
        return new Estimate(value, ResidualStandardDeviation * Math.Sqrt(spread), ResidualDegreesOfFreedom);
    }

    /// <summary>A new response at a row of the design; its interval covers a single new observation.</summary>
    /// <param name="row">k values in the order of the design's columns; that of an intercept is 1.</param>
    /// <param name="weight">The weight of the new observation, above zero; its error has the variance s² / weight.</param>
    /// <exception cref="ArgumentException">There are not k values, one is not finite, or the weight is not above zero.</exception>
    public Estimate PredictObservation(ReadOnlySpan<double> row, double weight = 1)
    {
        Require.Positive(weight, nameof(weight));
        var (value, spread) = At(row);
        return new Estimate(value, ResidualStandardDeviation * Math.Sqrt(spread + 1 / weight), ResidualDegreesOfFreedom);
    }

    private (double Value, double Spread) At(ReadOnlySpan<double> row)
    {
        Require.SameCount(row.Length, nameof(row), Design.Columns.Count, "columns of the design");
        Require.Finite(row, nameof(row));
        return _solution.At(row);
    }
}
