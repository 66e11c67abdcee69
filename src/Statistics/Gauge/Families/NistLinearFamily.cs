using System.Globalization;
using Reckon.Statistics.Regression;

namespace Reckon.Statistics.Gauge.Families;

/// <summary>NIST's eleven data sets for linear regression, among them Filip's polynomial of degree 10 and Longley's near dependence.</summary>
internal sealed class NistLinearFamily : IGaugeFamily
{
    private static readonly string[] Sets =
        ["norris", "pontius", "noint1", "noint2", "longley", "filip", "wampler1", "wampler2", "wampler3", "wampler4", "wampler5"];

    /// <inheritdoc/>
    public string Key => "nist-linear";

    /// <inheritdoc/>
    public string Title => "Linear regression";

    /// <inheritdoc/>
    public string Source => "NIST Statistical Reference Datasets";

    /// <inheritdoc/>
    public IEnumerable<GaugeRow> Measure() => Sets.SelectMany(name => Measure(GaugeSet.Read(name)));

    private static IEnumerable<GaugeRow> Measure(GaugeSet set)
    {
        var fit = LinearRegression.Fit(DesignOf(set), set.Numbers("y"));
        var table = fit.AnalysisOfVariance;
        var found = new Dictionary<string, double>(StringComparer.Ordinal)
        {
            ["residual.sd"] = fit.ResidualStandardDeviation,
            ["r2"] = fit.RSquared,
            ["f"] = table.F,
            ["regression.df"] = table.RegressionDegreesOfFreedom,
            ["regression.sumsquares"] = table.RegressionSumOfSquares,
            ["regression.meansquare"] = table.RegressionMeanSquare,
            ["residual.df"] = table.ResidualDegreesOfFreedom,
            ["residual.sumsquares"] = table.ResidualSumOfSquares,
            ["residual.meansquare"] = table.ResidualMeanSquare,
        };
        // NIST counts coefficients from 0 with an intercept and from 1 without.
        var first = fit.Design.HasIntercept ? 0 : 1;
        for (var j = 0; j < fit.Coefficients.Count; j++)
        {
            found[string.Create(CultureInfo.InvariantCulture, $"estimate.b{j + first}")] = fit.Coefficients.Values[j];
            found[string.Create(CultureInfo.InvariantCulture, $"sd.b{j + first}")] = fit.Coefficients[j].StandardError;
        }

        return set.Compare(found, 14);
    }

    private static Design DesignOf(GaugeSet set) => set.Name switch
    {
        "longley" => Design.WithIntercept([.. Enumerable.Range(1, 6).Select(j => new DesignColumn($"x{j}", set.Numbers($"x{j}")))]),
        "noint1" or "noint2" => Design.WithoutIntercept(new DesignColumn("x", set.Numbers("x"))),
        "norris" => Design.Polynomial("x", set.Numbers("x"), 1),
        "pontius" => Design.Polynomial("x", set.Numbers("x"), 2),
        "filip" => Design.Polynomial("x", set.Numbers("x"), 10),
        _ => Design.Polynomial("x", set.Numbers("x"), 5),
    };
}
