using Reckon.Statistics.CountModels;
using Reckon.Statistics.Estimates;
using Reckon.Statistics.Regression;

namespace Reckon.Statistics.Tests.CountModels;

public sealed class PoissonRegressionTests
{
    private const double Parity = 1e-10;

    private static readonly Reference Counts = Reference.Read("counts.csv");
    private static readonly Reference R = Reference.Read("poisson.reference.csv");
    private static readonly Reference Exact = Reference.Read("poisson.exact.csv");
    private static readonly double[] Response = Counts.Numbers("y");
    private static readonly int[] Clusters = Array.ConvertAll(Counts.Numbers("cluster"), c => (int)c);

    private static readonly Design Covariates = Design.WithIntercept(
        new DesignColumn("ln x", Array.ConvertAll(Counts.Numbers("x"), Math.Log)), new DesignColumn("z", Counts.Numbers("z")));

    public static TheoryData<string> Models => ["plain", "weighted"];

    [Theory]
    [MemberData(nameof(Models))]
    public void Coefficients_dispersion_and_deviance_agree_with_R(string model)
    {
        var fit = Fit(model);

        Close.To(Expected(model, "coefficient"), fit.Coefficients.Values, Parity);
        Close.To(Expected(model, "model_se"), fit.Coefficients.StandardErrors(), Parity);
        Close.To(Expected(model, "model_covariance_01")[0], fit.Coefficients.Covariance[0, 1], Parity);
        Close.To(Expected(model, "dispersion")[0], fit.Dispersion, Parity);
        Close.To(Expected(model, "deviance")[0], fit.Deviance, 1e-13);
        Close.To(Expected(model, "null_deviance")[0], fit.NullDeviance, 1e-13);
        Assert.Equal(57, fit.Coefficients.DegreesOfFreedom);
        Assert.InRange(fit.Steps, 2, 15);
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Thirteen_digits_agree_with_arithmetic_of_fifty(string model)
    {
        var fit = Fit(model);

        Close.To(Expected(Exact, model, "coefficient"), fit.Coefficients.Values, 1e-13);
        Close.To(Expected(Exact, model, "dispersion")[0], fit.Dispersion, 1e-13);
        Close.To(Expected(Exact, model, "model_se"), fit.Coefficients.StandardErrors(), 1e-13);
        Close.To(Expected(Exact, model, "HC3_se"), fit.Robust().StandardErrors(), 1e-13);
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Means_residuals_and_leverages_agree_with_R(string model)
    {
        var fit = Fit(model);

        Close.To(Expected(model, "mean"), [.. fit.Means.Take(5)], Parity);
        Close.To(Expected(model, "leverage"), [.. fit.Leverages.Take(5)], Parity);
        Close.To(Expected(model, "pearson"), [.. fit.PearsonResiduals().Take(5)], Parity);
        Close.To(Expected(model, "deviance_residual"), [.. fit.DevianceResiduals().Take(5)], Parity);
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Robust_covariances_agree_with_sandwich(string model)
    {
        var fit = Fit(model);
        foreach (var kind in Enum.GetValues<RobustCovariance>())
        {
            Close.To(Expected(model, $"{kind}_se"), fit.Robust(kind).StandardErrors(), Parity, $"{kind}");
            Close.To(Expected(model, $"{kind}_covariance_01")[0], fit.Robust(kind).Covariance[0, 1], Parity, $"{kind}");
        }
    }

    [Theory]
    [InlineData("CR0_se", ClusterCovariance.CR0)]
    [InlineData("CR0_cadjust_se", ClusterCovariance.CR1)]
    [InlineData("CR1_se", ClusterCovariance.CR1S)]
    public void Clustered_covariances_agree_with_sandwich(string quantity, ClusterCovariance kind)
    {
        foreach (var model in new[] { "plain", "weighted" })
        {
            var clustered = Fit(model).Clustered(Clusters, kind);
            Close.To(Expected(model, quantity), clustered.StandardErrors(), Parity, model);
            Assert.Equal(8, clustered.DegreesOfFreedom);
        }
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Predictions_agree_with_R(string model)
    {
        var fit = Fit(model);
        for (var i = 0; i < 3; i++)
        {
            var offset = model == "plain" ? 0 : Math.Log(Counts.Numbers("exposure")[i]);
            var prediction = PoissonPrediction.Of(Covariates.Matrix.Row(i), fit.Coefficients, offset);

            Close.To(Expected(model, "link_prediction")[i], prediction.LinearPredictor.Value, Parity);
            Close.To(Expected(model, "mean")[i], prediction.Mean.Value, Parity);
            Close.To(Expected(model, "mean_se")[i], prediction.Mean.StandardError, Parity);
        }
    }

    [Fact]
    public void The_interval_of_a_mean_is_the_exponential_of_that_of_its_logarithm()
    {
        var prediction = new PoissonPrediction(new Estimate(2, 0.5, 10), new Estimate(Math.Exp(2), 0.5 * Math.Exp(2), 10));

        // qt(0.975, 10) = 2.2281388519862735
        Close.To(Math.Exp(2 - 0.5 * 2.2281388519862735), prediction.MeanInterval().Low, 1e-13);
        Close.To(Math.Exp(2 + 0.5 * 2.2281388519862735), prediction.MeanInterval().High, 1e-13);
        Assert.True(prediction.Mean.Interval().Low < 0);
    }

    [Fact]
    public void A_total_of_means_is_that_of_the_rows_with_their_offsets()
    {
        var fit = Fit("weighted");
        var offsets = Array.ConvertAll(Counts.Numbers("exposure"), Math.Log);

        var total = PoissonPrediction.Total(Covariates.Matrix, fit.Robust(), offsets);

        Close.To(fit.Means.Sum(), total.Value, 1e-13);
    }

    [Fact]
    public void Sales_that_differ_by_ten_powers_of_ten_do_no_harm()
    {
        double[] x = [1e-3, 1, 1e3, 1e5, 1e7, 3e7];
        double[] y = [0, 1, 2, 5, 9, 1e6];

        var fit = PoissonRegression.Fit(Design.WithIntercept(new DesignColumn("x", x)), y);

        Close.To(y.Sum(), fit.Means.Sum(), 1e-13);
        Close.To(y.Zip(x, (a, b) => a * b).Sum(), fit.Means.Zip(x, (a, b) => a * b).Sum(), 1e-13);
    }

    private static PoissonFit Fit(string model) => model == "plain"
        ? PoissonRegression.Fit(Covariates, Response)
        : PoissonRegression.Fit(Covariates, Response, new PoissonOptions { Weights = Counts.Numbers("weight"), Offsets = Array.ConvertAll(Counts.Numbers("exposure"), Math.Log) });

    private static double[] Expected(string model, string quantity) => Expected(R, model, quantity);

    private static double[] Expected(Reference source, string model, string quantity)
    {
        var (models, quantities, values) = (source.Text("model"), source.Text("quantity"), source.Numbers("value"));
        return [.. Enumerable.Range(0, source.Rows).Where(i => models[i] == model && quantities[i] == quantity).Select(i => values[i])];
    }
}
