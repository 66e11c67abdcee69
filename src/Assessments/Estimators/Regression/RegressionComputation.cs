using Reckon.Assessments.Texts;
using Reckon.Statistics.CountModels;
using Reckon.Statistics.Estimates;
using Reckon.Statistics.Regression;

namespace Reckon.Assessments.Estimators.Regression;

/// <summary>Fits the model and gives coefficients, share explained and number of rows.</summary>
internal static class RegressionComputation
{
    private const double Significant = 0.05;
    private const double HardToTellApart = 30;

    /// <summary>The statistics.</summary>
    /// <param name="records">What is regressed on what.</param>
    /// <param name="headline">The coefficient whose degrees of freedom are taken for all, where clusters give each its own.</param>
    public static EstimateResult Of(RegressionRecords records, int headline) => records.IsCount ? Count(records) : Linear(records, headline);

    private static EstimateResult Linear(RegressionRecords records, int headline)
    {
        var fit = LinearRegression.Fit(records.Design, records.Response, records.Weights);
        var coefficients = records.Covariance switch
        {
            "classical" => fit.Coefficients,
            "cluster" => Clustered(fit.Clustered(records.Clusters!), headline),
            var robust => fit.Robust(KindOf(robust)),
        };
        return new EstimateResult([coefficients, EstimateResult.Exact(fit.RSquared), EstimateResult.Exact(fit.Observations)], [.. Diagnostics(fit).Where(d => double.IsFinite(d.Value))]);
    }

    private static EstimateResult Count(RegressionRecords records)
    {
        var fit = PoissonRegression.Fit(records.Design, records.Response, new PoissonOptions { Weights = records.Weights });
        var coefficients = records.Covariance switch
        {
            "classical" => fit.Coefficients,
            "cluster" => fit.Clustered(records.Clusters!),
            var robust => fit.Robust(KindOf(robust)),
        };
        var dispersion = new EstimateDiagnostic(Name: "dispersion", Label: Words.Of("过离散系数（泊松为 1）", "dispersion (1 for Poisson counts)"), Value: fit.Dispersion);
        return new EstimateResult([coefficients, EstimateResult.Exact(1 - fit.Deviance / fit.NullDeviance), EstimateResult.Exact(records.Response.Length)], [dispersion, Leverage(fit.Leverages)]);
    }

    private static JointEstimate Clustered(ClusteredEstimate clustered, int headline) =>
        new(clustered.Values, clustered.Covariance, clustered[headline].DegreesOfFreedom);

    private static RobustCovariance KindOf(string name) => Enum.Parse<RobustCovariance>(name, ignoreCase: true);

    private static IEnumerable<EstimateDiagnostic> Diagnostics(LinearFit fit)
    {
        yield return Leverage(fit.Leverages);
        var cook = fit.Influence.CookDistances().Max();
        yield return new(Name: "largest-cook", Label: Words.Of("最大库克距离", "largest distance of Cook"), Value: cook)
        {
            Warning = cook > 1 ? Words.Of("去掉一行就会明显改变结果。", "Leaving out a single row moves the whole fit.") : null,
        };
        var p = Assumptions.Koenker(fit).PValue;
        yield return new(Name: "breusch-pagan", Label: Words.Of("布罗施–帕甘检验（肯克形式）p 值", "p of the Breusch–Pagan test (Koenker's form)"), Value: p)
        {
            Warning = p < Significant ? Words.Of("误差方差不相等：不要用 classical 协方差。", "The errors differ in variance: do not use the classical covariance.") : null,
        };
        if (fit.ResidualDegreesOfFreedom > 2) yield return Reset(fit);
        yield return Condition(fit);
    }

    private static EstimateDiagnostic Reset(LinearFit fit)
    {
        var p = Assumptions.Reset(fit).PValue;
        return new(Name: "reset", Label: Words.Of("RESET 检验 p 值", "p of the RESET test"), Value: p)
        {
            Warning = p < Significant ? Words.Of("拟合值的高次项仍有解释力：函数形式可能不对。", "Powers of the fit still explain something: the form of the model may be wrong.") : null,
        };
    }

    private static EstimateDiagnostic Condition(LinearFit fit)
    {
        var number = fit.Collinearity.ConditionNumber();
        return new(Name: "condition", Label: Words.Of("条件数", "condition number"), Value: number)
        {
            Warning = number > HardToTellApart ? Words.Of("各列高度相关，单个系数难以分辨。", "Columns are so alike that single coefficients are hard to tell apart.") : null,
        };
    }

    private static EstimateDiagnostic Leverage(IReadOnlyList<double> leverages) =>
        new(Name: "largest-leverage", Label: Words.Of("最大杠杆值", "largest leverage"), Value: leverages.Max())
        {
            Warning = leverages.Max() > 0.5 ? Words.Of("有一行的杠杆值超过一半。", "One row has a leverage above one half.") : null,
        };
}
