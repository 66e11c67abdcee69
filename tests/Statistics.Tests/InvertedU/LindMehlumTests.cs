using Reckon.Statistics.Estimates;
using Reckon.Statistics.InvertedU;
using Reckon.Statistics.Regression;

namespace Reckon.Statistics.Tests.InvertedU;

public sealed class LindMehlumTests
{
    private static readonly Reference R = Reference.Read("public-schools.reference.csv");

    [Theory]
    [InlineData("ols", true)]
    [InlineData("hc3", true)]
    [InlineData("noalaska_ols", false)]
    [InlineData("noalaska_hc3", false)]
    public void Public_schools_agree_with_R(string model, bool withAlaska)
    {
        var (x, terms) = Fit(model, withAlaska);

        var test = LindMehlumTest.Of(terms, x.Min(), x.Max());

        Close.To(Expected(model, "slope_low"), test.SlopeAtLow.Value, 1e-11);
        Close.To(Expected(model, "slope_low_se"), test.SlopeAtLow.StandardError, 1e-10);
        Close.To(Expected(model, "slope_high"), test.SlopeAtHigh.Value, 1e-11);
        Close.To(Expected(model, "slope_high_se"), test.SlopeAtHigh.StandardError, 1e-10);
        Close.To(Expected(model, "t"), test.TStatistic, 1e-10);
        Close.To(Expected(model, "p"), test.PValue, 1e-10);
        Close.To(Expected(model, "extremum"), test.Extremum.Value, 1e-11);
        Close.To(Expected(model, "extremum_se"), test.Extremum.StandardError, 1e-10);
        Assert.Equal(withAlaska ? CurveShape.U : CurveShape.InvertedU, test.Shape);
        Assert.Equal(!withAlaska, test.IsTrivialFailure);
    }

    [Fact]
    public void Clusters_give_each_slope_degrees_of_freedom_of_its_own()
    {
        var (x, y) = PublicSchools.Of(true);
        var clustered = LinearRegression.Fit(Design.Polynomial("income", x, 2), y).Clustered([.. Enumerable.Range(0, 50).Select(i => i % 10)]);

        var test = LindMehlumTest.Of(new QuadraticTerms(clustered), x.Min(), x.Max());

        Close.To(Expected("clustered", "slope_low_se"), test.SlopeAtLow.StandardError, 1e-9);
        Close.To(Expected("clustered", "slope_low_df"), test.SlopeAtLow.DegreesOfFreedom, 1e-8);
        Close.To(Expected("clustered", "slope_high_se"), test.SlopeAtHigh.StandardError, 1e-9);
        Close.To(Expected("clustered", "slope_high_df"), test.SlopeAtHigh.DegreesOfFreedom, 1e-8);
        Close.To(Expected("clustered", "p_low"), test.PValueAtLow, 1e-8);
        Close.To(Expected("clustered", "p_high"), test.PValueAtHigh, 1e-8);
        Close.To(Expected("clustered", "extremum_se"), test.Extremum.StandardError, 1e-9);
        Close.To(Expected("clustered", "extremum_df"), test.Extremum.DegreesOfFreedom, 1e-8);
    }

    [Fact]
    public void A_significant_square_is_not_a_U()
    {
        var (x, terms) = Fit("ols", true);

        Assert.True(terms.Square.PValue() < 0.01);
        Assert.True(LindMehlumTest.Of(terms, x.Min(), x.Max()).PValue > 0.4);
    }

    [Fact]
    public void Pontius_turns_far_outside_its_data()
    {
        // NIST StRD, Pontius, certified: 0.673565789473684E-03, 0.732059160401003E-06, -0.316081871345029E-14, s 0.205177424076185E-03;
        // x from 150 000 to 3 000 000. The covariance does not matter for where the curve turns.
        var coefficients = new JointEstimate([0.673565789473684E-03, 0.732059160401003E-06, -0.316081871345029E-14], new double[,] { { 1e-8, 0, 0 }, { 0, 1e-20, 0 }, { 0, 0, 1e-33 } }, 37);

        var test = LindMehlumTest.Of(new QuadraticTerms(coefficients), 150_000, 3_000_000);

        Close.To(115802142.857, test.Extremum.Value, 1e-8);
        Assert.True(test.IsTrivialFailure);
        Assert.True(test.PValue > 0.5);
    }

    [Fact]
    public void Turning_the_curve_over_turns_the_shape_and_nothing_else()
    {
        var (x, terms) = Fit("hc3", true);
        var coefficients = terms.Coefficients;
        var upside = new QuadraticTerms(new JointEstimate([-coefficients.Values[0], -coefficients.Values[1]], coefficients.Covariance, coefficients.DegreesOfFreedom), 0, 1);

        var (test, turned) = (LindMehlumTest.Of(terms, x.Min(), x.Max()), LindMehlumTest.Of(upside, x.Min(), x.Max()));

        Assert.Equal((CurveShape.U, CurveShape.InvertedU), (test.Shape, turned.Shape));
        Assert.Equal((test.TStatistic, test.PValue, test.Extremum), (turned.TStatistic, turned.PValue, turned.Extremum));
        Assert.Equal(terms.ExtremumInterval(), upside.ExtremumInterval());
    }

    [Fact]
    public void What_cannot_be_tested_is_refused()
    {
        var (_, terms) = Fit("ols", true);
        var straight = new QuadraticTerms(new JointEstimate([1, 2, 0], new double[,] { { 1, 0, 0 }, { 0, 1, 0 }, { 0, 0, 1 } }));

        Assert.Contains("not in order", Assert.Throws<ArgumentException>(() => LindMehlumTest.Of(terms, 2, 1)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => LindMehlumTest.Of(terms, double.NaN, 1));
        Assert.Contains("straight line", Assert.Throws<ArgumentException>(() => LindMehlumTest.Of(straight, 0, 1)).Message, StringComparison.Ordinal);
        Assert.Contains("straight line", Assert.Throws<ArgumentException>(() => straight.Extremum()).Message, StringComparison.Ordinal);
        Assert.Contains("places 1 and 3", Assert.Throws<ArgumentException>(() => new QuadraticTerms(terms.Coefficients, 1, 3)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new QuadraticTerms(terms.Coefficients, 1, 1));
    }

    [Theory]
    [InlineData("ols", true, FiellerKind.Bounded)]
    [InlineData("hc3", true, FiellerKind.OutsideEnds)]
    [InlineData("noalaska_ols", false, FiellerKind.OutsideEnds)]
    [InlineData("noalaska_hc3", false, FiellerKind.OutsideEnds)]
    public void The_set_of_the_extremum_agrees_with_R(string model, bool withAlaska, FiellerKind kind)
    {
        var set = Fit(model, withAlaska).Terms.ExtremumInterval();

        Assert.Equal(kind, set.Kind);
        Close.To(Expected(model, "fieller_low"), set.Low, 1e-9);
        Close.To(Expected(model, "fieller_high"), set.High, 1e-9);
        Assert.True(set.Contains(Expected(model, "extremum")));
        Assert.False(set.Contains(kind == FiellerKind.Bounded ? 0.7 : (set.Low + set.High) / 2));
    }

    internal static (double[] X, QuadraticTerms Terms) Fit(string model, bool withAlaska)
    {
        var (x, y) = PublicSchools.Of(withAlaska);
        var fit = LinearRegression.Fit(Design.Polynomial("income", x, 2), y);
        return (x, new QuadraticTerms(model.EndsWith("hc3", StringComparison.Ordinal) ? fit.Robust() : fit.Coefficients));
    }

    private static double Expected(string model, string quantity) => R.Numbers("value", "quantity", $"{model}_{quantity}")[0];
}
