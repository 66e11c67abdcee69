using Reckon.Statistics.Gauge;
using Reckon.Statistics.Regression;

namespace Reckon.Statistics.Tests.Regression;

public sealed class NistLinearTests
{
    // The least digits that are kept of estimates, and of all else, by reflections on plain doubles. Those of filip are lost where its powers
    // are rounded: what then follows agrees with mpmath to 13 digits. Where the fit is perfect and a
    // certified number is zero or infinite, a rounding error is left instead.
    public static TheoryData<string, double, double> ByReflections => new()
    {
        { "norris", 13.9, 13.6 },
        { "pontius", 13.4, 13.4 },
        { "noint1", 14.6, 14.6 },
        { "noint2", 14.9, 14.5 },
        { "filip", 7.5, 7.6 },
        { "longley", 14.5, 12.8 },
        { "wampler1", 14.9, 14.6 },
        { "wampler2", 13.1, 14.6 },
        { "wampler3", 14.9, 13.9 },
        { "wampler4", 14.9, 13.9 },
        { "wampler5", 14.9, 13.9 },
    };

    [Theory]
    [InlineData("norris")]
    [InlineData("pontius")]
    [InlineData("noint1")]
    [InlineData("noint2")]
    [InlineData("filip")]
    [InlineData("longley")]
    [InlineData("wampler1")]
    [InlineData("wampler2")]
    [InlineData("wampler3")]
    [InlineData("wampler4")]
    [InlineData("wampler5")]
    public void Every_certified_number_is_met_to_14_digits(string set)
    {
        foreach (var (quantity, certified, found) in Compare(set, LeastSquaresMethod.Automatic))
            Assert.True(DigitsKept.Of(certified, found) >= 14, $"{set} {quantity}: {found:R} for {certified:R}");
    }

    [Theory]
    [MemberData(nameof(ByReflections))]
    public void Reflections_keep_the_digits_they_are_said_to_keep(string set, double estimates, double others)
    {
        var compared = Compare(set, LeastSquaresMethod.Qr).Where(c => c.Certified != 0 && double.IsFinite(c.Certified));
        foreach (var (quantity, certified, found) in compared)
        {
            var least = quantity.StartsWith("estimate", StringComparison.Ordinal) ? estimates : others;
            Assert.True(DigitsKept.Of(certified, found) >= least, $"{set} {quantity}: {found:R} for {certified:R}");
        }
    }

    private static List<(string Quantity, double Certified, double Found)> Compare(string set, LeastSquaresMethod method)
    {
        var data = Reference.ReadGauge($"{set}.csv");
        var certified = Reference.ReadGauge($"{set}.certified.csv");
        var fit = LinearRegression.Fit(DesignOf(set, data), data.Numbers("y"), method: method);
        var first = set.StartsWith("noint", StringComparison.Ordinal) ? 1 : 0;
        return [.. certified.Text("quantity").Zip(certified.Numbers("certified"), (q, value) => (q, value, Find(fit, q, first)))];
    }

    private static Design DesignOf(string set, Reference data) => set switch
    {
        "filip" => Design.Polynomial("x", data.Numbers("x"), 10),
        "pontius" => Design.Polynomial("x", data.Numbers("x"), 2),
        "longley" => Design.WithIntercept([.. Enumerable.Range(1, 6).Select(j => new DesignColumn($"x{j}", data.Numbers($"x{j}")))]),
        "noint1" or "noint2" => Design.WithoutIntercept(new DesignColumn("x", data.Numbers("x"))),
        "norris" => Design.Polynomial("x", data.Numbers("x"), 1),
        _ => Design.Polynomial("x", data.Numbers("x"), 5),
    };

    private static double Find(LinearFit fit, string quantity, int first)
    {
        var table = fit.AnalysisOfVariance;
        return quantity.Split(".b") switch
        {
            ["estimate", var j] => fit.Coefficients.Values[(int)Reference.Number(j) - first],
            ["sd", var j] => fit.Coefficients[(int)Reference.Number(j) - first].StandardError,
            _ => quantity switch
            {
                "residual.sd" => fit.ResidualStandardDeviation,
                "r2" => fit.RSquared,
                "f" => table.F,
                "regression.df" => table.RegressionDegreesOfFreedom,
                "residual.df" => table.ResidualDegreesOfFreedom,
                "regression.sumsquares" => table.RegressionSumOfSquares,
                "residual.sumsquares" => table.ResidualSumOfSquares,
                "regression.meansquare" => table.RegressionMeanSquare,
                "residual.meansquare" => table.ResidualMeanSquare,
                _ => throw new ArgumentException(quantity, nameof(quantity)),
            },
        };
    }
}
