using Reckon.Statistics.Estimates;
using Reckon.Statistics.Matrices;
using Reckon.Statistics.Regression;

namespace Reckon.Statistics.Tests.Regression;

public sealed class LinearHypothesisTests
{
    public static TheoryData<string> Names => RegressionSet.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Two_restrictions_at_once_agree_with_R(string name)
    {
        var set = new RegressionSet(name);
        var k = set.Design.Columns.Count;
        var contrasts = Matrix.Create(2, k, (i, j) => i == 0 ? (j == k - 1 ? 1 : 0) : j == 0 ? 1 : j == 1 ? -1 : 0);

        Agrees("hypothesis", set.Fit().Coefficients);
        Agrees("hypothesis.HC3", set.Fit().Robust());

        void Agrees(string quantity, JointEstimate estimate)
        {
            var test = LinearHypothesis.Test(estimate, contrasts, [0, 0.25]);
            set.Agrees(quantity, [test.Statistic, test.Numerator, test.Denominator, test.PValue], 1e-9);
            Close.To(set[quantity][3], test.PValue, 1e-8);
        }
    }

    [Fact]
    public void All_slopes_at_once_are_the_F_test_of_the_table()
    {
        var fit = new RegressionSet("weighted").Fit();

        var test = LinearHypothesis.AllZero(fit.Coefficients, 1, 2);

        Close.To(fit.AnalysisOfVariance.F, test.Statistic, 1e-11);
        Close.To(fit.AnalysisOfVariance.PValue, test.PValue, 1e-11);
    }

    [Fact]
    public void Restrictions_that_repeat_each_other_are_refused()
    {
        var estimate = new RegressionSet("plain").Fit().Coefficients;

        Assert.Contains(
            "2 restrictions",
            Assert.Throws<ArgumentException>(() => LinearHypothesis.Test(estimate, new double[,] { { 0, 1, 0 }, { 0, 2, 0 } })).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => LinearHypothesis.Test(estimate, new double[,] { { 0, 1 } }));
        Assert.Throws<ArgumentException>(() => LinearHypothesis.Test(estimate, new double[,] { { 0, 1, 0 } }, [1, 2]));
        Assert.Throws<ArgumentException>(() => LinearHypothesis.AllZero(estimate, 3));
        Assert.Throws<ArgumentException>(() => LinearHypothesis.AllZero(estimate));
    }
}
