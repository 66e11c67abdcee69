using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Calibration;
using Reckon.Statistics.Matrices;
using Reckon.Statistics.Survey.Designs;
using Reckon.Statistics.Survey.Replicates;
using Reckon.Statistics.SurveyRegression;
using Reckon.Statistics.Tests.Calibration;

namespace Reckon.Statistics.Tests.SurveyRegression;

/// <summary>Regressions over the samples of Californian schools against R survey.</summary>
public sealed class SurveyRegressionTests
{
    private static readonly Reference R = Reference.Read("r-svyglm.csv");

    public static TheoryData<string, string> Cases()
    {
        var cases = new TheoryData<string, string>();
        foreach (var (design, model) in R.Text("design").Zip(R.Text("model")).Distinct()) cases.Add(design, model);
        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Coefficients_standard_errors_and_tests_agree_with_R(string design, string model)
    {
        var found = new RegressionCoefficients(Model(model, SchoolsOf(design))).Estimate(Design(design));
        var test = WaldTest.OfZero(found, [.. Enumerable.Range(1, found.Count - 1)]);

        for (var j = 0; j < found.Count; j++)
        {
            Close.To(Value(design, model, $"{j}"), found.Values[j], 1e-9, $"coefficient {j}");
            Close.To(Value(design, model, $"{j}", "se"), found[j].StandardError, 1e-9, $"standard error {j}");
        }

        Assert.Equal(Value(design, model, "df"), found.DegreesOfFreedom);
        Close.To(Value(design, model, "F"), test.Statistic, 1e-9, "F");
        Close.To(Value(design, model, "F", "se"), test.PValue, 1e-8, "p");
    }

    [Fact]
    public void A_predictor_that_depends_on_others_is_named()
    {
        var model = new RegressionModel
        {
            Predictors = new double[,] { { 1, 1, 2 }, { 1, 2, 4 }, { 1, 3, 6 }, { 1, 5, 10 } },
            Response = [1, 2, 3, 4],
            Names = ["one", "size", "twice the size"],
        };
        var error = Assert.Throws<ArgumentException>(() => new RegressionCoefficients(model).Values([1, 1, 1, 1]));
        Assert.Contains("twice the size", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_predictor_far_from_zero_has_the_slope_of_its_distances()
    {
        double[] distances = [1, 2, 4, 5, 7, 8, 11, 13], counts = [0, 2, 1, 3, 2, 6, 5, 9];
        double[] Fit(double origin) => new RegressionCoefficients(new RegressionModel
        {
            Predictors = Matrix.FromColumns([.. distances.Select(_ => 1.0)], [.. distances.Select(d => origin + d)]),
            Response = counts,
            Family = ResponseFamily.Poisson,
        }).Values([3, 1, 2, 5, 1, 4, 2, 2]);

        Close.To(Fit(0)[1], Fit(1e6)[1], 1e-9);
        Close.To(Fit(0)[1], Fit(-2e7)[1], 1e-7);
    }

    public static TheoryData<ResponseFamily> Binary() => [ResponseFamily.Binomial, ResponseFamily.Probit, ResponseFamily.ComplementaryLogLog];

    [Theory]
    [MemberData(nameof(Binary))]
    public void Separated_responses_are_refused(ResponseFamily family)
    {
        var model = new RegressionModel
        {
            Predictors = new double[,] { { 1, 1 }, { 1, 2 }, { 1, 3 }, { 1, 4 } },
            Response = [0, 0, 1, 1],
            Family = family,
        };
        var error = Assert.Throws<ConvergenceException>(() => new RegressionCoefficients(model).Values([1, 1, 1, 1]));
        Assert.Contains("separate", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_gamma_response_of_zero_is_refused()
    {
        var model = new RegressionModel { Predictors = new double[,] { { 1 }, { 1 } }, Response = [2, 0], Family = ResponseFamily.Gamma };
        var error = Assert.Throws<ArgumentException>(() => new RegressionCoefficients(model).Values([1, 1]));
        Assert.Contains("Response[1] is 0", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_replicate_whose_responses_are_separated_is_named()
    {
        // Without row 1, which has 1 where its neighbours have 0, the response is separated.
        var model = new RegressionModel
        {
            Predictors = Matrix.FromColumns([1, 1, 1, 1, 1, 1], [1, 2, 3, 4, 5, 6]),
            Response = [0, 1, 0, 0, 1, 1],
            Family = ResponseFamily.Binomial,
        };
        var design = JackknifeReplicates.Unstratified(
            new TaylorDesign(new SurveyPlan { Stages = [new SurveyStage()], Weights = [1, 1, 1, 1, 1, 1] }));
        Assert.Contains(
            "Replicate 1",
            Assert.Throws<ArgumentException>(() => new RegressionCoefficients(model).Estimate(design)).Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-1, "Response[0]")]
    [InlineData(double.NaN, "Response[0]")]
    [InlineData(double.PositiveInfinity, "Response[0]")]
    public void A_response_that_the_family_does_not_allow_is_refused(double response, string named)
    {
        var model = new RegressionModel
        {
            Predictors = new double[,] { { 1 }, { 1 } },
            Response = [response, 1],
            Family = ResponseFamily.Poisson,
        };
        Assert.Contains(
            named,
            Assert.Throws<ArgumentException>(() => new RegressionCoefficients(model).Values([1, 1])).Message,
            StringComparison.Ordinal);
        Assert.Equal(0.0, new RegressionCoefficients(model).Values([0, 1])[0], 12);
    }

    [Fact]
    public void Fewer_rows_with_weight_than_coefficients_are_refused()
    {
        var model = new RegressionModel { Predictors = new double[,] { { 1, 1 }, { 1, 2 }, { 1, 3 } }, Response = [1, 2, 3] };
        Assert.Throws<ArgumentException>(() => new RegressionCoefficients(model).Values([0, 0, 1]));
        Assert.Throws<ArgumentException>(() => new RegressionCoefficients(model).Values([1, 1, -1]));
        Assert.Throws<ArgumentException>(() => new RegressionCoefficients(model).Values([1, 1]));
    }

    [Fact]
    public void A_test_of_an_estimate_that_is_not_there_is_refused()
    {
        var found = new RegressionCoefficients(Model("gaussian", Schools.Strata)).Estimate(Schools.Strata.Design("strat"));
        Assert.Throws<ArgumentException>(() => WaldTest.OfZero(found, 4));
        Assert.Throws<ArgumentException>(() => WaldTest.OfZero(found, 1, 1));
        Assert.Throws<ArgumentException>(() => WaldTest.OfZero(found));
        var single = found[2];
        Close.To(Math.Pow((single.Value + 3) / single.StandardError, 2), WaldTest.Of(found, [2], [-3]).Statistic, 1e-12);
    }

    private static Schools SchoolsOf(string design) => design[..3] is "clu" or "jk1" ? Schools.Clusters : Schools.Strata;

    private static ISurveyDesign Design(string name) => name switch
    {
        "jk1" or "jkn" => SchoolsOf(name).Replicates(name),
        "jk1 raking" => Schools.Clusters.Replicates("jk1").Calibrated(Schools.Clusters.Calibration("raking")),
        "strat linear" => new CalibratedDesign(Schools.Strata.Design("strat"), Schools.Strata.Calibration("linear")),
        "clus1 post" => new CalibratedDesign(Schools.Clusters.Design("clus1"), Schools.Clusters.Calibration("post")),
        "clus1 raking" => new CalibratedDesign(Schools.Clusters.Design("clus1"), Schools.Clusters.Calibration("raking")),
        "strat domain" => Schools.Strata.Design("strat").Domain([.. Schools.Strata.Type.Select(t => t != "E")]),
        _ => SchoolsOf(name).Design(name),
    };

    private static RegressionModel Model(string name, Schools schools)
    {
        double[] meals = schools.Numbers("meals"), mobility = schools.Numbers("mobility"), ones = [.. meals.Select(_ => 1.0)];
        return name switch
        {
            "quadratic" => new RegressionModel
            {
                Predictors = Matrix.FromColumns(ones, meals, [.. meals.Select(m => m * m)]),
                Response = schools.Numbers("api00"),
            },
            "poisson" => new RegressionModel
            {
                Predictors = Matrix.FromColumns(ones, meals, mobility),
                Response = schools.Numbers("api.stu"),
                Family = ResponseFamily.Poisson,
            },
            "rate" or "gamma" => new RegressionModel
            {
                Predictors = Matrix.FromColumns(ones, meals, mobility),
                Response = schools.Numbers("api.stu"),
                Family = name == "rate" ? ResponseFamily.Poisson : ResponseFamily.Gamma,
                Offset = [.. schools.Numbers("enroll").Select(e => Math.Log(e))],
            },
            "logistic" or "probit" or "cloglog" => new RegressionModel
            {
                Predictors = Matrix.FromColumns(ones, schools.Numbers("ell"), meals, mobility),
                Response = [.. schools.Improved.Select(i => i ? 1.0 : 0)],
                Family = name switch
                {
                    "probit" => ResponseFamily.Probit,
                    "cloglog" => ResponseFamily.ComplementaryLogLog,
                    _ => ResponseFamily.Binomial,
                },
            },
            _ => new RegressionModel
            {
                Predictors = Matrix.FromColumns(ones, schools.Numbers("ell"), meals, mobility),
                Response = schools.Numbers("api00"),
            },
        };
    }

    private static double Value(string design, string model, string coefficient, string column = "value") =>
        Enumerable.Range(0, R.Rows)
            .Where(i => R.Text("design")[i] == design && R.Text("model")[i] == model && R.Text("coefficient")[i] == coefficient)
            .Select(i => Reference.Number(R.Text(column)[i])).Single();
}
