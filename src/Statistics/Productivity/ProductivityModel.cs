using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.CountModels;
using Reckon.Statistics.Estimates;
using Reckon.Statistics.InvertedU;
using Reckon.Statistics.Regression;

namespace Reckon.Statistics.Productivity;

/// <summary>The quadratic productivity model of platform reports: sales for each job, p = x/y, by least squares on x and x².</summary>
/// <remarks>
/// <para>
/// The reports divide the sum of all sales by the curve at mean sales. That estimates Σy only when p depends on neither y nor x, for
/// three reasons: the mean of ratios is not the ratio of means; f(x̄) is not the mean of f (Jensen's gap); E[1/p] exceeds 1/E[p]. The
/// model is kept to show what was published and how far it is off; <see cref="JobEstimates.RatioOfMeans"/> is the estimator of choice
/// when only the sum of sales is known.
/// </para>
/// <para>Coefficients are in raw units of x. Their covariance is HC3, or CR2 where the sample has clusters, unless told otherwise.</para>
/// </remarks>
public sealed class ProductivityModel
{
    private readonly ClusteredEstimate? _clustered;
    private readonly int[]? _clusters;

    private ProductivityModel(FirmSample sample, RobustCovariance robust, ClusterCovariance cluster)
    {
        (Sample, _clusters) = (sample, sample.Clusters?.ToArray());
        Fit = LinearRegression.Fit(Design.Polynomial("sales", sample.Sales, 2), [.. sample.Productivities]);
        _clustered = _clusters is null ? null : Fit.Clustered(_clusters, cluster);
        Coefficients = _clustered?.Joint ?? Fit.Robust(robust);
        Curve = new Parabola(Fit.Coefficients.Values[0], Fit.Coefficients.Values[1], Fit.Coefficients.Values[2]);
    }

    /// <summary>The firms that were asked.</summary>
    public FirmSample Sample { get; }

    /// <summary>The least squares fit, with its tests and measures of influence.</summary>
    public LinearFit Fit { get; }

    /// <summary>Constant, coefficient of x and of x², with the robust covariance.</summary>
    public JointEstimate Coefficients { get; }

    /// <summary>f, the fitted productivity as a curve of sales.</summary>
    public Parabola Curve { get; }

    /// <summary>The two terms that bend the curve, for the tests of its shape.</summary>
    public QuadraticTerms Terms => _clustered is null ? new(Coefficients) : new(_clustered);

    /// <summary>Fits the model.</summary>
    /// <param name="sample">At least four firms with at least three different sales.</param>
    /// <param name="robust">The covariance of firms drawn for themselves; HC3 by default.</param>
    /// <param name="cluster">The covariance of a sample with clusters; CR2 by default.</param>
    /// <exception cref="RankDeficientException">There are fewer than three different sales.</exception>
    /// <exception cref="ArgumentException">There is one cluster only, or the covariance asked for does not exist for the
    /// sample.</exception>
    public static ProductivityModel Of(
        FirmSample sample, RobustCovariance robust = RobustCovariance.HC3, ClusterCovariance cluster = ClusterCovariance.CR2) =>
        new(sample, robust, cluster);

    /// <summary>The fitted productivity at sales x.</summary>
    public Estimate ProductivityAt(double x) => Transform(Curve.At(x), Powers(x));

    /// <summary>The gap between the mean of the curve and the curve at the mean, over the sample.</summary>
    public JensenGap JensenGap()
    {
        var variance = Sums.OfSquaredDeviations([.. Sample.Sales]) / Sample.Count;
        return new JensenGap(Sums.Mean([.. Fit.Fitted]), Curve.At(Sample.MeanSales), Transform(Curve.Square * variance, [0, 0, variance]));
    }

    /// <summary>The jobs of all firms, by every estimator that what is known allows.</summary>
    /// <param name="population">What is known of the sales of all firms.</param>
    /// <exception cref="ArgumentException">The fitted curve is exactly zero at the point of evaluation or for a firm.</exception>
    public JobEstimates JobsOf(SalesPopulation population)
    {
        var ratios = RatioEstimates.Of(Sample.Jobs, Sample.Sales, _clusters).RatioOfMeans;
        return new JobEstimates
        {
            Published = Published(population),
            MeanOfRatios = Scale(population.Total, Inverse(MeanOf(Sample.Productivities))),
            RatioOfMeans = Scale(population.Total, ratios),
            UnitLevel = population.Units is null ? null : UnitLevel(population.Units),
            Expansion = population.Count is null ? null : Scale(population.Count.Value, MeanOf(Sample.Jobs)),
            CountModel = population.Units is null ? null : CountModel(population.Units),
        };
    }

    /// <summary>The x at which the published estimate takes the curve, with its standard error.</summary>
    public Estimate EvaluationPoint(SalesPopulation population) =>
        population.EvaluationPoint ?? (population.Mean is { } mean ? new Estimate(mean, 0) : MeanOf(Sample.Sales));

    private Estimate Published(SalesPopulation population)
    {
        var point = EvaluationPoint(population);
        var height = RequireNotZero(Curve.At(point.Value));
        var rate = -population.Total / (height * height);
        var jobs = Transform(population.Total / height, Array.ConvertAll(Powers(point.Value), p => rate * p));
        var moved = rate * Curve.SlopeAt(point.Value) * point.StandardError;
        return jobs with { StandardError = Math.Sqrt(jobs.Variance + moved * moved) };
    }

    private Estimate UnitLevel(IReadOnlyList<double> units)
    {
        var (jobs, gradient) = (new double[units.Count], new double[3]);
        for (var i = 0; i < jobs.Length; i++)
        {
            var height = RequireNotZero(Curve.At(units[i]));
            jobs[i] = units[i] / height;
            var powers = Powers(units[i]);
            for (var j = 0; j < 3; j++) gradient[j] -= jobs[i] / height * powers[j];
        }

        return Transform(Sums.Of(jobs), gradient);
    }

    private Estimate? CountModel(IReadOnlyList<double> units) =>
        units.Any(x => x == 0) || Sample.LowestSales == 0
            ? null
            : ElasticityEstimates.Of(Sample.Sales, Sample.Jobs, _clusters).PoissonTotal(units);

    // The mean of a value is its ratio to a column of ones.
    private Estimate MeanOf(IReadOnlyList<double> values) =>
        RatioEstimates.Of(values, [.. Enumerable.Repeat(1.0, values.Count)], _clusters).RatioOfMeans;

    private Estimate Transform(double value, double[] gradient)
    {
        var estimate = Coefficients.Transform(value, gradient);
        if (_clustered is null || estimate.StandardError == 0) return estimate;
        return estimate with { DegreesOfFreedom = _clustered.Combine(gradient).DegreesOfFreedom };
    }

    private static Estimate Scale(double factor, Estimate estimate) =>
        estimate with { Value = factor * estimate.Value, StandardError = factor * estimate.StandardError };

    private static Estimate Inverse(Estimate estimate) =>
        estimate with { Value = 1 / estimate.Value, StandardError = estimate.StandardError / (estimate.Value * estimate.Value) };

    private static double[] Powers(double x) => [1, x, x * x];

    private static double RequireNotZero(double height) =>
        height == 0 ? throw new ArgumentException("The fitted curve is zero where jobs would be divided by it.", nameof(height)) : height;
}
