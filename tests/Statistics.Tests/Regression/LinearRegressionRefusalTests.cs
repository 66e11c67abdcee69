using Reckon.Statistics.Regression;

namespace Reckon.Statistics.Tests.Regression;

public sealed class LinearRegressionRefusalTests
{
    private static readonly double[] X = [0.1, 0.25, 0.3, 0.7, 1.9, 2.2];
    private static readonly double[] Z = [3.3, 1.7, 2.9, 0.4, 5.1, 0.6];
    private static readonly double[] Y = [1, 2, 2, 4, 3, 7];

    [Theory]
    [InlineData(LeastSquaresMethod.Automatic)]
    [InlineData(LeastSquaresMethod.Exact)]
    [InlineData(LeastSquaresMethod.Qr)]
    public void Dependent_columns_are_named(LeastSquaresMethod method)
    {
        var design = Design.WithIntercept(
            new DesignColumn("x", X),
            new DesignColumn("five", [5, 5, 5, 5, 5, 5]),
            new DesignColumn("z", Z),
            new DesignColumn("quarter", [.. X.Select(x => x / 4)]));

        var error = Assert.Throws<RankDeficientException>(() => LinearRegression.Fit(design, Y, method: method));

        Assert.Equal([2, 4], error.DependentColumns);
        Assert.Equal(["five", "quarter"], error.DependentNames);
        Assert.Contains("'five' (column 2), 'quarter' (column 4)", error.Message, StringComparison.Ordinal);
        Assert.Contains("rank 3 of 5", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_and_coefficients_that_are_not_there_are_refused()
    {
        var fit = LinearRegression.Fit(Design.Polynomial("x", [1, 2, 3, 4], 1), [1, 3, 2, 5]);

        Assert.Equal("row", Assert.Throws<ArgumentException>(() => fit.Influence.CoefficientsWithout(4)).ParamName);
        Assert.Equal("row", Assert.Throws<ArgumentException>(() => fit.Influence.CoefficientsWithout(-1)).ParamName);
        Assert.Equal("coefficient", Assert.Throws<ArgumentException>(() => fit.Influence.CoefficientShifts(2)).ParamName);
        Assert.Equal("rows", Assert.Throws<ArgumentException>(() => fit.Design.SelectRows([0, 4])).ParamName);
        Assert.Equal("index", Assert.Throws<ArgumentException>(() => fit.Clustered([1, 1, 2, 2])[2]).ParamName);
        Assert.Equal("index", Assert.ThrowsAny<ArgumentException>(() => fit.Coefficients[2]).ParamName);
    }

    [Fact]
    public void A_sum_of_columns_with_rounding_errors_depends_on_them_unless_decimals_are_taken_at_their_word()
    {
        double[] sum = [.. X.Zip(Z, (x, z) => x / 3 + z / 7)];
        var design = Design.WithIntercept(new DesignColumn("x", X), new DesignColumn("z", Z), new DesignColumn("sum", sum));

        Assert.Equal([3], Assert.Throws<RankDeficientException>(() => LinearRegression.Fit(design, Y)).DependentColumns);
        Assert.Equal([3], Assert.Throws<RankDeficientException>(() => LinearRegression.Fit(design, Y, method: LeastSquaresMethod.Qr)).DependentColumns);
        Assert.Equal(4, LinearRegression.Fit(design, Y, method: LeastSquaresMethod.Exact).Coefficients.Count);
    }

    [Fact]
    public void Columns_that_depend_once_rows_weigh_nothing_are_named_too()
    {
        var design = Design.WithIntercept(new DesignColumn("x", X), new DesignColumn("last", [0, 0, 0, 0, 0, 1]));
        foreach (var method in Enum.GetValues<LeastSquaresMethod>())
            Assert.Equal([2], Assert.Throws<RankDeficientException>(() => LinearRegression.Fit(design, Y, [1, 2, 1, 1, 1, 0], method)).DependentColumns);
    }

    [Fact]
    public void Rows_must_be_more_than_columns()
    {
        var design = Design.Polynomial("x", X, 5);

        Assert.Contains(
            "6 rows of weight above zero and 6 columns",
            Assert.Throws<ArgumentException>(() => LinearRegression.Fit(design, Y)).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "2 rows",
            Assert.Throws<ArgumentException>(() => LinearRegression.Fit(Design.Polynomial("x", X, 1), Y, [0, 0, 1, 1, 0, 0])).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Response_and_weights_that_no_fit_can_use_are_refused_with_their_row()
    {
        var design = Design.Polynomial("x", X, 1);

        Assert.Contains(
            "response[2] of 6",
            Assert.Throws<ArgumentException>(() => LinearRegression.Fit(design, [1, 2, double.NaN, 4, 5, 6])).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "response has 2 entries",
            Assert.Throws<ArgumentException>(() => LinearRegression.Fit(design, [1, 2])).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "weights has 1 entries",
            Assert.Throws<ArgumentException>(() => LinearRegression.Fit(design, Y, [1])).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "weights[1] of 6",
            Assert.Throws<ArgumentException>(() => LinearRegression.Fit(design, Y, [1, -1, 1, 1, 1, 1])).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "weights[1] of 6",
            Assert.Throws<ArgumentException>(() => LinearRegression.Fit(design, Y, [1, double.PositiveInfinity, 1, 1, 1, 1])).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "All 6 weights are zero",
            Assert.Throws<ArgumentException>(() => LinearRegression.Fit(design, Y, new double[6])).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_response_that_does_not_vary_has_no_share_to_explain()
    {
        foreach (var method in Enum.GetValues<LeastSquaresMethod>())
        {
            var fit = LinearRegression.Fit(Design.Polynomial("x", X, 1), [0.1, 0.1, 0.1, 0.1, 0.1, 0.1], method: method);

            Close.Within(0, fit.Coefficients.Values[1], 1e-14);
            Assert.True(double.IsNaN(fit.RSquared));
            Assert.True(double.IsNaN(fit.AdjustedRSquared));
            Assert.True(double.IsNaN(fit.AnalysisOfVariance.PValue));
        }
    }

    [Fact]
    public void Predictions_need_a_full_row()
    {
        var fit = LinearRegression.Fit(Design.Polynomial("x", X, 1), Y);

        Assert.Contains(
            "row has 1 entries and columns of the design has 2",
            Assert.Throws<ArgumentException>(() => fit.PredictMean([1])).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => fit.PredictMean([1, double.NaN]));
        Assert.Throws<ArgumentException>(() => fit.PredictObservation([1, 1], 0));
    }
}
