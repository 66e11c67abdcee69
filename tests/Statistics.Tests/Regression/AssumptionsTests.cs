using Reckon.Statistics.Regression;

namespace Reckon.Statistics.Tests.Regression;

public sealed class AssumptionsTests
{
    public static TheoryData<string> Names => RegressionSet.UnweightedNames;

    [Theory]
    [MemberData(nameof(Names))]
    public void Tests_of_the_errors_agree_with_lmtest(string name)
    {
        var set = new RegressionSet(name);
        var fit = set.Fit();

        Agrees(set, "breuschpagan", Assumptions.BreuschPagan(fit));
        Agrees(set, "koenker", Assumptions.Koenker(fit));
        set.Agrees("durbinwatson", [Assumptions.DurbinWatson(fit)], 1e-11);
        var normality = Assumptions.JarqueBera(fit);
        set.Agrees("jarquebera", [normality.Statistic, 2, normality.PValue], 1e-11);
    }

    [Theory]
    [InlineData("plain")]
    [InlineData("few")]
    [InlineData("publicschools")]
    public void Tests_of_the_form_agree_with_lmtest(string name)
    {
        var set = new RegressionSet(name);

        var reset = Assumptions.Reset(set.Fit());

        set.Agrees("reset", [reset.Statistic, reset.Numerator, reset.Denominator, reset.PValue], 1e-10);
        Close.To(set["reset"][3], reset.PValue, 1e-9);
        if (set.Has("white")) Agrees(set, "white", Assumptions.White(set.Fit()));
    }

    [Theory]
    [InlineData(LeastSquaresMethod.Exact)]
    [InlineData(LeastSquaresMethod.Qr)]
    public void Reset_does_not_depend_on_where_zero_lies(LeastSquaresMethod method)
    {
        double[] x = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
        double[] y = [2.25, 2.5, 4, 3.75, 6.5, 6, 8.75, 11, 10.5, 14.25];

        foreach (var constant in new[] { 0, 1e9, 1e12 })
        {
            var fit = LinearRegression.Fit(Design.Polynomial("x", x, 1), [.. y.Select(v => constant + v)], method: method);

            // R 4.2.2, lmtest 0.9-40: resettest(lm(y ~ x)) for the constant zero.
            var reset = Assumptions.Reset(fit);
            Close.To(2.0879157480689612, reset.Statistic, 1e-11);
            Close.To(0.2049953598758808, reset.PValue, 1e-11);
        }
    }

    [Fact]
    public void Reset_of_a_constant_names_the_powers()
    {
        var refused = Assert.Throws<RankDeficientException>(
            () => Assumptions.Reset(LinearRegression.Fit(Design.Constant(6), [1e6 + 1.1, 1e6 + 2.3, 1e6, 1e6 + 7, 1e6 + 1, 1e6 + 2.7])));

        Assert.Equal(["fitted^2", "fitted^3"], refused.DependentNames);
    }

    [Fact]
    public void The_square_of_a_dummy_does_not_count_twice()
    {
        var set = new RegressionSet("few");

        // x1, x2, d, x1², x2², x1·x2, x1·d, x2·d.
        Assert.Equal(8, Assumptions.White(set.Fit()).DegreesOfFreedom);
    }

    [Fact]
    public void A_perfect_fit_has_no_errors_to_test()
    {
        double[] x = [1, 2, 3, 4, 5];
        var fit = LinearRegression.Fit(Design.Polynomial("x", x, 1), [2, 4, 6, 8, 10]);

        Assert.Contains("5 rows", Assert.Throws<ArgumentException>(() => Assumptions.Koenker(fit)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Assumptions.JarqueBera(fit));
        Assert.Throws<ArgumentException>(() => Assumptions.Reset(fit));
        Assert.Throws<ArgumentException>(() => Assumptions.DurbinWatson(fit));
    }

    [Fact]
    public void A_design_that_explains_no_squares_is_refused()
    {
        double[] y = [1, 2, 4, 3, 7, 5];
        var mean = LinearRegression.Fit(Design.Constant(6), y);
        var dummies = LinearRegression.Fit(Design.WithIntercept(new DesignColumn("d", [0, 0, 0, 1, 1, 1])), y);
        var wide = LinearRegression.Fit(Design.WithIntercept(new DesignColumn("a", [1, 5, 2, 7, 3, 3]), new DesignColumn("b", [2, 2, 7, 1, 9, 4])), y);

        Assert.Throws<ArgumentException>(() => Assumptions.BreuschPagan(mean));
        Assert.Throws<RankDeficientException>(() => Assumptions.Reset(dummies));
        Assert.Throws<ArgumentException>(() => Assumptions.Reset(mean, 1));
        Assert.Contains("6 residuals", Assert.Throws<ArgumentException>(() => Assumptions.White(wide)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_of_weight_zero_take_no_part()
    {
        var set = new RegressionSet("plain");
        double[] weights = [.. Enumerable.Range(0, 40).Select(i => i < 8 ? 0.0 : 2)];
        int[] rows = [.. Enumerable.Range(8, 32)];
        var zero = LinearRegression.Fit(set.Design, set.Response, weights);
        var without = LinearRegression.Fit(set.Design.SelectRows(rows), [.. rows.Select(i => set.Response[i])]);

        Close.To(Assumptions.Koenker(without).Statistic, Assumptions.Koenker(zero).Statistic, 1e-12);
        Close.To(Assumptions.White(without).Statistic, Assumptions.White(zero).Statistic, 1e-12);
        Close.To(Assumptions.JarqueBera(without).Statistic, Assumptions.JarqueBera(zero).Statistic, 1e-12);
        Close.To(Assumptions.Reset(without).Statistic, Assumptions.Reset(zero).Statistic, 1e-9);
    }

    private static void Agrees(RegressionSet set, string quantity, ChiSquaredTest test)
    {
        set.Agrees(quantity, [test.Statistic, test.DegreesOfFreedom, test.PValue], 1e-10);
        Close.To(set[quantity][2], test.PValue, 1e-9);
    }
}
