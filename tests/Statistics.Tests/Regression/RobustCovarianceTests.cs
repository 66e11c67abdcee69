using Reckon.Statistics.Regression;

namespace Reckon.Statistics.Tests.Regression;

public sealed class RobustCovarianceTests
{
    public static TheoryData<string> Names => RegressionSet.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Covariances_for_unequal_variances_agree_with_sandwich(string name)
    {
        var set = new RegressionSet(name);
        foreach (var kind in Enum.GetValues<RobustCovariance>())
        {
            set.Agrees(kind.ToString(), set.Fit(LeastSquaresMethod.Exact).Robust(kind).Covariance, 1e-10);
            set.Agrees(kind.ToString(), set.Fit(LeastSquaresMethod.Qr).Robust(kind).Covariance, 1e-10);
        }
    }

    [Fact]
    public void Alaska_rules_the_parabola_of_PublicSchools()
    {
        // R 4.2.2, sandwich 3.0-2: lm(Expenditure ~ I(Income * 1e-4) + I((Income * 1e-4)^2), PublicSchools), and without row 2.
        var data = Reference.ReadGauge("publicschools.csv");
        var income = Array.ConvertAll(data.Numbers("income"), i => i * 1e-4);
        var fit = LinearRegression.Fit(Design.Polynomial("income", income, 2), data.Numbers("expenditure"));

        Close.To([832.91435645458102, -1834.2029463402116, 1587.0422666122217], [.. fit.Coefficients.Values], 1e-12);
        Close.To([460.8916633151731, 1243.0429956945663, 829.99266560663364], fit.Robust(RobustCovariance.HC0).StandardErrors(), 1e-11);
        Close.To([1095.0006135048181, 2975.4114088298534, 1995.2419632807373], fit.Robust().StandardErrors(), 1e-11);
        Close.To([3008.0101064412102, 8183.1913346119036, 5488.929240358576], fit.Robust(RobustCovariance.HC4).StandardErrors(), 1e-11);
        Close.To(0.650804308980511, fit.Leverages[1], 1e-12);
        Close.To(6.6680224679136977, fit.Influence.CookDistances()[1], 1e-11);
        Close.To(263633.00959673984, fit.Influence.PredictedResidualSumOfSquares(), 1e-12);
        Close.To(-314.1384657453828, fit.Influence.CoefficientsWithout(1)[2], 1e-11);
    }

    [Theory]
    [InlineData(LeastSquaresMethod.Exact, 1e-14)]
    [InlineData(LeastSquaresMethod.Qr, 1e-8)]
    public void A_leverage_just_below_one_is_told_from_one(LeastSquaresMethod method, double relative)
    {
        var (data, values) = (Reference.Read("leverage.data.csv"), Reference.Read("leverage.values.csv"));
        var design = Design.WithIntercept(new DesignColumn("x", data.Numbers("x")), new DesignColumn("z", data.Numbers("z")));
        var fit = LinearRegression.Fit(design, data.Numbers("y"), method: method);

        foreach (var kind in Enum.GetValues<RobustCovariance>())
        {
            var found = fit.Robust(kind).Covariance.Values.ToArray();
            Close.To(values.Numbers("value", "quantity", kind.ToString()), found, 10 * relative, kind.ToString());
        }

        Close.To(values.Numbers("value", "quantity", "cook"), [.. fit.Influence.CookDistances()], relative, "Cook");
        Close.To(values.Numbers("value", "quantity", "rstudent"), [.. fit.Influence.StudentizedResiduals()], 10 * relative, "studentized");
        var clustered = fit.Clustered(Array.ConvertAll(data.Numbers("cluster"), c => (int)c));
        Close.To(values.Numbers("value", "quantity", "CR2"), clustered.Covariance.Values.ToArray(), 1e-9, "CR2");
        Close.To(values.Numbers("value", "quantity", "CR2.df"), clustered.DegreesOfFreedom(), 1e-9, "degrees of freedom");
    }

    [Theory]
    [InlineData(LeastSquaresMethod.Exact)]
    [InlineData(LeastSquaresMethod.Qr)]
    public void A_leverage_of_one_is_refused_by_what_divides_by_its_complement(LeastSquaresMethod method)
    {
        var design = Design.WithIntercept(new DesignColumn("x", [0.1, 0.2, 0.4, 0.7, 0.9]), new DesignColumn("own", [0, 0, 0, 1, 0]));
        var fit = LinearRegression.Fit(design, [1, 2, 2, 9, 4], method: method);

        Assert.Contains(
            "in row 3 of 5",
            Assert.Throws<ArgumentException>(() => fit.Robust(RobustCovariance.HC3)).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => fit.Robust(RobustCovariance.HC2));
        Assert.Throws<ArgumentException>(() => fit.Robust(RobustCovariance.HC4));
        Assert.True(fit.Robust(RobustCovariance.HC1)[1].StandardError > 0);
        Assert.True(double.IsNaN(fit.Influence.CookDistances()[3]));
    }

    [Fact]
    public void A_perfect_fit_has_no_errors_in_the_exact_path()
    {
        double[] x = [0.1, 0.2, 0.3, 0.7];
        var fit = LinearRegression.Fit(Design.Polynomial("x", x, 1), [1.1, 1.2, 1.3, 1.7]);

        Assert.Equal([1, 1], fit.Coefficients.Values);
        Assert.Equal([0, 0, 0, 0], fit.Residuals);
        Assert.Equal(new double[4], fit.Robust(RobustCovariance.HC3).Covariance.Values.ToArray());
        Assert.Equal(new double[4], fit.Clustered([1, 1, 2, 3]).Covariance.Values.ToArray());
        Assert.Equal(double.PositiveInfinity, fit.LogLikelihood);
        Assert.Equal(0, fit.AnalysisOfVariance.PValue);
        Assert.Equal(1, fit.RSquared);
    }
}
