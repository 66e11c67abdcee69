using Reckon.Statistics.Attractiveness;
using Reckon.Statistics.Calibration;
using Reckon.Statistics.Decomposition;
using Reckon.Statistics.Distributions;
using Reckon.Statistics.Gauge;
using Reckon.Statistics.InputOutput;
using Reckon.Statistics.InvertedU;
using Reckon.Statistics.Overlap;
using Reckon.Statistics.Productivity;
using Reckon.Statistics.Propagation;
using Reckon.Statistics.Regression;
using Reckon.Statistics.Resampling;
using Reckon.Statistics.Sensitivity;
using Reckon.Statistics.Survey.Designs;
using Reckon.Statistics.Survey.Estimators;
using Reckon.Statistics.Survey.Proportions;
using Reckon.Statistics.Survey.Replicates;
using Reckon.Statistics.SurveyRegression;
using Matrix = Reckon.Statistics.Matrices.Matrix;
using Totals = Reckon.Statistics.Survey.Estimators.Totals;

namespace Reckon.Statistics.Tests;

/// <summary>A walk through the library: each family in a few lines, on data whose answers R, NIST or a publication gives.</summary>
public sealed class TourTests
{
    private static readonly Reference Schools = Reference.ReadGauge("api-strat.csv");

    private static readonly TaylorDesign Sample = new(new SurveyPlan
    {
        Stages = [new SurveyStage { Strata = Schools.Text("stype"), PopulationSizes = Schools.Numbers("fpc") }],
        Weights = Schools.Numbers("pw"),
    });

    [Fact]
    public void A_polynomial_of_degree_ten_is_fitted_to_the_last_certified_digit()
    {
        var data = Reference.ReadGauge("filip.csv");

        var fit = LinearRegression.Fit(Design.Polynomial("x", data.Numbers("x"), 10), data.Numbers("y"));

        Close.To(-1467.48961422980, fit.Coefficients.Values[0], 1e-14);
        Close.To(298.084530995537, fit.Coefficients[0].StandardError, 1e-14);
        Assert.InRange(fit.Coefficients[10].PValue(), 0, 1e-4);
    }

    [Fact]
    public void Standard_errors_can_be_robust_or_clustered()
    {
        double[] x = [1, 2, 3, 4, 5, 6, 7, 8], y = [1.1, 1.9, 3.2, 3.9, 5.4, 5.8, 7.3, 7.7];
        var fit = LinearRegression.Fit(Design.WithIntercept(new DesignColumn("x", x)), y);

        var robust = fit.Robust(RobustCovariance.HC3)[1];
        var clustered = fit.Clustered([1, 1, 2, 2, 3, 3, 4, 4], ClusterCovariance.CR2)[1];

        // R 4.2.2, lm(y ~ x): sandwich vcovHC(type = "HC3"), clubSandwich vcovCR(type = "CR2") and coef_test.
        Close.To(0.050485044787161835, robust.StandardError, 1e-12);
        Close.To(0.021394927096652527, clustered.StandardError, 1e-12);
        Close.To(1.6247084509725527, clustered.DegreesOfFreedom, 1e-9);
    }

    [Fact]
    public void A_survey_gives_means_ratios_domains_and_proportions()
    {
        var mean = Sample.Estimate(Ratios.Mean(Schools.Numbers("api00")))[0];
        var ratio = Sample.Estimate(new Ratios(Schools.Numbers("api.stu"), Schools.Numbers("enroll")))[0];
        bool[] improved = [.. Schools.Text("comp.imp").Select(c => c == "Yes")];
        var domain = Sample.Domain(improved).Estimate(new Totals(Schools.Numbers("enroll")))[0];
        var share = ProportionInterval.Of(Sample, improved);

        Close.To([662.28736315932076, 9.4089408027845796], [mean.Value, mean.StandardError], 1e-12);
        Close.To(643.7321882720862, mean.Interval().Low, 1e-12);
        Close.To([0.83695688694052173, 0.0077571031666378827], [ratio.Value, ratio.StandardError], 1e-12);
        Close.To([2098255.1997890472, 139639.83266414842], [domain.Value, domain.StandardError], 1e-12);
        Close.To([0.5864671343203095, 0.71880640166721665], [share.Interval.Low, share.Interval.High], 1e-11);
    }

    [Fact]
    public void Replicates_calibration_and_regression_work_on_the_same_design()
    {
        var jackknife = Replicated.Estimate(new Ratios(Schools.Numbers("api.stu"), Schools.Numbers("enroll")))[0];
        var calibrated = new CalibratedDesign(Sample, new PostStratification(Schools.Text("stype"), new Dictionary<string, double> { ["E"] = 4421, ["H"] = 755, ["M"] = 1018 }));
        var regression = new RegressionCoefficients(new RegressionModel
        {
            Predictors = Matrix.FromColumns([.. Schools.Numbers("ell").Select(_ => 1.0)], Schools.Numbers("ell"), Schools.Numbers("meals"), Schools.Numbers("mobility")),
            Response = Schools.Numbers("api00"),
        }).Estimate(Sample);

        Close.To(0.0077725090399876819, jackknife.StandardError, 1e-12);
        Close.To(6194, calibrated.Estimate(new Totals([.. Schools.Numbers("ell").Select(_ => 1.0)]))[0].Value, 1e-13);
        Close.To([820.88731590562315, -0.48058661217195053, -3.1415353099845609, 0.2257132102296367], [.. regression.Values], 1e-11);
        Close.To([10.077735949885394, 0.39197340322252844, 0.28394650641650154, 0.3932183620225293], regression.StandardErrors(), 1e-9);
        Assert.Equal(194, regression.DegreesOfFreedom);
    }

    [Fact]
    public void The_published_productivity_model_stands_beside_the_estimators_it_competes_with()
    {
        var cities = Reference.ReadGauge("bigcity.csv");
        var model = ProductivityModel.Of(new FirmSample(cities.Numbers("x"), cities.Numbers("u")));

        var jobs = model.JobsOf(SalesPopulation.OfUnits(cities.Numbers("x")));
        var interval = CurveBootstrap.Of(model, new BootstrapOptions { Replicates = 200 }).Distribution(s => s.MeanProductivity).Percentile();

        Close.To([3967.6341234660931, 3419.6418237023349, 5060.5589508327466, 5054], [jobs.Published.Value, jobs.MeanOfRatios.Value, jobs.UnitLevel!.Value.Value, jobs.RatioOfMeans.Value], 1e-11);
        Assert.True(interval.Contains(cities.Numbers("x").Sum() / jobs.MeanOfRatios.Value));
    }

    [Fact]
    public void A_curve_that_bends_is_not_yet_an_inverted_U()
    {
        double[] hours = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], income = [2.1, 3.8, 5.2, 6.9, 7.8, 8.9, 9.4, 10.2, 10.4, 10.9];
        var terms = new QuadraticTerms(LinearRegression.Fit(Design.Polynomial("hours", hours, 2), income).Coefficients);

        var test = LindMehlumTest.Of(terms, 1, 10);

        Assert.True(terms.Square.PValue() < 0.001);
        Assert.True(test.IsTrivialFailure);
        Assert.True(terms.Extremum().Value > 10);
    }

    [Fact]
    public void Multipliers_come_from_the_domestic_part_of_a_table_and_close_to_one()
    {
        var table = PublishedTables.China(2018);
        var (model, jobs) = (table.Model(), PublishedTables.ChineseEmployment(2018));

        var effects = model.Effects([.. jobs.Select((e, i) => e / table.Production.Output[i])]);

        // Trade is sector 28: 0.182 indirect for each direct job, where the ratio of totals that reports use says 1.4426.
        Assert.Equal(0.182, effects.IndirectPerDirect()[27], 0.0005);
        Close.To(1.4426088917, UseRatios.Competitive(table.ToCompetitive().UseTotals()), 1e-9);
        Assert.All(Closure.ContentLessOne(table, model), left => Close.Within(0, left, 1e-13));
    }

    [Fact]
    public void Uncertainty_is_drawn_checked_and_shared_out()
    {
        var inputs = new UncertainInputs([new NormalDistribution(20, 1), new UniformDistribution(1, 2), new PertDistribution(0.1, 0.2, 0.5)]);
        var model = Model.OfPoints(x => x[0] * x[1] * (1 - x[2]));

        var draws = MonteCarlo.Run(model, inputs, new MonteCarloOptions { Draws = 50_000, Seed = 7 }).Outputs[0];
        var shares = SobolIndices.Estimate(model, inputs)[0];

        // Products of independent inputs: the mean is the product of the means 20, 1.5 and 1 − 1.4/6.
        Close.Within(23, draws.Mean, 4 * draws.StandardErrorOfMean);
        Assert.True(draws.SymmetricInterval().Contains(23));
        Assert.True(shares.Indices[1].Total > shares.Indices[2].Total);
    }

    [Fact]
    public void Changes_overlaps_and_flows_add_up()
    {
        var change = IndexDecomposition.Of(new[,] { { 10.0, 2, 0.5 } }, new[,] { { 12.0, 2.5, 0.4 } });
        var union = UnionBounds.FromSizes([60, 50], 80);
        var ratio = new FlowRatio(30, 20);

        Close.Within(0, change.Residual, 1e-15);
        Assert.Equal((60, 80), (union.Range.Low, union.Range.High));
        Close.To(Math.Exp(Math.Log(1.5) + 1.959963984540054 * Math.Sqrt(1 / 30.0 + 1 / 20.0)), ratio.LogInterval().High, 1e-14);
        Close.To(0.2, ratio.Effectiveness, 1e-15);
    }

    private static ReplicateDesign Replicated => JackknifeReplicates.Stratified(Sample);
}
