using Reckon.Statistics.Regression;

namespace Reckon.Statistics.Tests.Regression;

public sealed class LinearRegressionTests
{
    public static TheoryData<string> Names => RegressionSet.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Estimates_and_what_goes_with_them_agree_with_lm(string name)
    {
        var set = new RegressionSet(name);
        foreach (var fit in new[] { set.Fit(LeastSquaresMethod.Exact), set.Fit(LeastSquaresMethod.Qr) })
        {
            set.Agrees("estimate", [.. fit.Coefficients.Values], 1e-12);
            set.Agrees("covariance", fit.Coefficients.Covariance, 1e-11);
            set.Agrees("p", [.. Enumerable.Range(0, fit.Coefficients.Count).Select(j => fit.Coefficients[j].PValue())], 1e-10);
            set.Agrees("sigma", [fit.ResidualStandardDeviation], 1e-12);
            set.Agrees("r2", [fit.RSquared], 1e-12);
            set.Agrees("adjr2", [fit.AdjustedRSquared], 1e-11);
            set.Agrees("f", [fit.AnalysisOfVariance.F], 1e-11);
            set.Agrees("fp", [fit.AnalysisOfVariance.PValue], 1e-10);
            set.Agrees("loglik", [fit.LogLikelihood], 1e-12);
            set.Agrees("aic", [fit.AkaikeCriterion], 1e-12);
            set.Agrees("bic", [fit.BayesianCriterion], 1e-12);
            set.Agrees("fitted", [.. fit.Fitted], 1e-12);
            set.Agrees("residuals", [.. fit.Residuals], 1e-11);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Predictions_agree_with_R(string name)
    {
        var set = new RegressionSet(name);
        var fit = set.Fit();
        double[] row = [.. fit.Design.Names.Select(n => n switch { "x1" => 4.5, "x2" => 0.75, _ => 1 })];

        var mean = fit.PredictMean(row);
        var observation = fit.PredictObservation(row);

        set.Agrees("mean", [mean.Value, mean.Interval().Low, mean.Interval().High, mean.StandardError], 1e-11);
        var weighted = fit.PredictObservation(row, 2.5);
        set.Agrees("observation.weighted", [weighted.Value, weighted.Interval().Low, weighted.Interval().High], 1e-11);
        set.Agrees("observation", [observation.Value, observation.Interval().Low, observation.Interval().High], 1e-11);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Influence_agrees_with_R(string name)
    {
        var set = new RegressionSet(name);
        foreach (var fit in new[] { set.Fit(LeastSquaresMethod.Exact), set.Fit(LeastSquaresMethod.Qr) })
        {
            set.Agrees("leverage", [.. fit.Leverages], 1e-12);
            set.Agrees("cook", [.. fit.Influence.CookDistances()], 1e-10);
            set.Agrees("rstandard", [.. fit.Influence.StandardizedResiduals()], 1e-10);
            set.Agrees("rstudent", [.. fit.Influence.StudentizedResiduals()], 1e-10);
            set.Agrees("dfbeta0", [.. fit.Influence.CoefficientShifts(0)], 1e-10);
            set.Agrees("press", [fit.Influence.PredictedResidualSumOfSquares()], 1e-10);
        }
    }

    [Theory]
    [InlineData(LeastSquaresMethod.Exact)]
    [InlineData(LeastSquaresMethod.Qr)]
    public void Leaving_out_a_row_is_fitting_without_it(LeastSquaresMethod method)
    {
        var set = new RegressionSet("weighted");
        int[] rows = [.. Enumerable.Range(0, set.Response.Length).Where(i => i != 3)];
        var weights = set.Weights!;
        double[] withZero = [.. weights.Select((w, i) => i == 3 ? 0 : w)];

        var without = set.Fit(method).Influence.CoefficientsWithout(3);
        var left = LinearRegression.Fit(
            set.Design.SelectRows(rows), [.. rows.Select(i => set.Response[i])], [.. rows.Select(i => weights[i])], method);

        Close.To([.. left.Coefficients.Values], without, 1e-12);
        Close.To([.. LinearRegression.Fit(set.Design, set.Response, withZero, method).Coefficients.Values], without, 1e-12);
    }

    [Fact]
    public void A_constant_alone_estimates_the_mean()
    {
        foreach (var method in Enum.GetValues<LeastSquaresMethod>())
        {
            var fit = LinearRegression.Fit(Design.Constant(4), [0.1, 0.2, 0.7, 1.4], method: method);

            // √(Σ(y − 0.6)² / (3·4)) = √(1.06 / 12).
            Close.To(0.6, fit.Coefficients[0].Value, 1e-15);
            Close.To(Math.Sqrt(1.06 / 12), fit.Coefficients[0].StandardError, 1e-15);
            Assert.True(double.IsNaN(fit.AnalysisOfVariance.PValue));
            Close.Within(0, fit.RSquared, 1e-30);
        }
    }
}
