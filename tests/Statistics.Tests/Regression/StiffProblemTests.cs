using Reckon.Statistics.Regression;

namespace Reckon.Statistics.Tests.Regression;

// Expected values: mpmath 1.2.1 with 200 digits, normal equations of the decimals as they stand.
public sealed class StiffProblemTests
{
    private static readonly double[] Years = [.. Enumerable.Range(1990, 12).Select(y => (double)y)];
    private static readonly double[] Response = [2.1, 2.4, 2.2, 2.9, 3.3, 3.1, 3.8, 4.4, 4.1, 4.9, 5.2, 5.8];

    [Fact]
    public void A_polynomial_of_degree_six_in_years_keeps_all_its_columns()
    {
        var fit = LinearRegression.Fit(Design.Polynomial("year", Years, 6), Response);

        Close.To(
            [-1204537290174420.5, 3621335363897.568, -4536338387.552411, 3030681.594851227, -1138.9303062678064, 0.228271744595274,
                -1.906318082788671e-05],
            [.. fit.Coefficients.Values],
            1e-15);
        Close.To(8932906827227513.0, fit.Coefficients[0].StandardError, 1e-15);
        Close.To(0.00014147738068041445, fit.Coefficients[6].StandardError, 1e-15);
    }

    [Fact]
    public void A_row_of_rounded_powers_is_predicted_from_exact_powers()
    {
        var fit = LinearRegression.Fit(Design.Polynomial("year", Years, 6), Response);
        double[] row = [.. Enumerable.Range(0, 7).Select(p => Math.Pow(1995.5, p))];

        Close.To(3.6153971354166665, fit.PredictMean(row).Value, 1e-15);
        Close.To(0.2031501596583323, fit.PredictMean(row).StandardError, 1e-15);
        Close.To(0.3707907910958684, fit.PredictObservation(row).StandardError, 1e-15);
    }

    [Fact]
    public void Reflections_on_a_cubic_in_years_leave_standard_errors_their_digits()
    {
        var fit = LinearRegression.Fit(Design.Polynomial("year", Years, 3), Response, method: LeastSquaresMethod.Qr);

        Close.To([-1187942.2121211968, 1809.103058053035, -0.9183649683649568, 0.00015540015540015348], [.. fit.Coefficients.Values], 1e-14);
        Close.To([18724840.8487112, 28150.683231534116, 14.107102521352552, 0.002356485561390702], fit.Coefficients.StandardErrors(), 1e-13);
        Close.To([21774424.695243336, 32740.9862693281, 16.410233190746027, 0.002741673115112363], fit.Robust().StandardErrors(), 1e-13);
        Close.To(0.11244659223726867, fit.PredictMean([1, 1995, 1995 * 1995, 1995.0 * 1995 * 1995]).StandardError, 1e-13);
    }

    [Fact]
    public void A_polynomial_through_too_few_different_values_is_still_refused()
    {
        double[] x = [0.1 + 0.2, 0.3, 1, 1, 2, 2];

        var refused = Assert.Throws<RankDeficientException>(() => LinearRegression.Fit(Design.Polynomial("x", x, 3), [1, 2, 3, 4, 5, 7]));

        Assert.Equal(["x^3"], refused.DependentNames);
    }

    [Theory]
    [InlineData(LeastSquaresMethod.Exact)]
    [InlineData(LeastSquaresMethod.Qr)]
    public void Slopes_beside_a_large_constant_keep_their_sums_of_squares(LeastSquaresMethod method)
    {
        double[] eighths = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8, 9, 7, 9, 3, 2, 3, 8, 4];
        double[] x = [.. Enumerable.Range(0, 20).Select(i => (double)i)];

        var fit = LinearRegression.Fit(
            Design.Polynomial("x", x, 1), [.. eighths.Select(e => 1e12 + e / 8)], method: method);

        Close.To(0.17989309210526316, fit.AnalysisOfVariance.RegressionSumOfSquares, 1e-13);
        Close.To(2.16484375, fit.TotalSumOfSquares, 1e-15);
        Close.To(1.6313129220698512, fit.AnalysisOfVariance.F, 1e-13);
    }

    [Theory]
    [InlineData(LeastSquaresMethod.Exact, 1e-15)]
    [InlineData(LeastSquaresMethod.Qr, 1e-15)]
    public void A_leverage_near_zero_keeps_its_digits(LeastSquaresMethod method, double relative)
    {
        var fit = LinearRegression.Fit(Design.Polynomial("x", [0, 1, 2, 3, 4, 5], 1), [1, 2, 2, 4, 3, 6], [1e-9, 1, 2, 3, 1, 1], method);

        Close.To(8.850574704810411e-10, fit.Leverages[0], relative);
        Close.To(0.44827586168370986, fit.Leverages[1], relative);
    }
}
