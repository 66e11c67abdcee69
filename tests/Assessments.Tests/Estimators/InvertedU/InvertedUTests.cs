using Reckon.Assessments.Estimators;
using Reckon.Assessments.Tests.Support;

namespace Reckon.Assessments.Tests.Estimators.InvertedU;

/// <summary>Turning points, on the spending on schools by income of the states (Greene 1993, table 14.1) and on curves that are known.</summary>
public sealed class InvertedUTests
{
    private const string Head = "draws: { count: 1000 }\ndata:\n  d: { file: data/FILE, label: Data, source: s, missing: drop }\nquantities:\n";

    [Fact]
    public void A_significant_square_is_not_yet_a_turning_point()
    {
        var site = Schools("classical", "Wisconsin");

        // R 4.2.2: lm(expenditure ~ x + I(x^2)), x = income / 10000; Lind and Mehlum (2010) and Fieller by hand.
        Assert.Equal(0.57786833562271511, site.Quantity("turn").Value!.Value, 1e-10);
        Assert.Equal(0.055872147915143611, Of(site, "u-test-t").Value, 1e-10);
        Assert.Equal(0.47784025183520762, Of(site, "u-test-p").Value, 1e-10);
        Assert.Equal(0.15181158893037808, Of(site, "fieller-low").Value, 1e-9);
        Assert.Equal(0.67227641798690396, Of(site, "fieller-high").Value, 1e-9);
        Assert.Equal(0, Of(site, "verdict").Value);
        Assert.Contains("A turning point is not supported: p = 0.478", Of(site, "verdict").Warning!.In("en"), StringComparison.Ordinal);
        Assert.Contains("拐点不成立", Of(site, "verdict").Warning!.In("zh"), StringComparison.Ordinal);
        Assert.Equal(1, Of(site, "deciding-rows").Value);
    }

    [Fact]
    public void Without_Alaska_the_interval_has_no_ends_and_the_curve_turns_elsewhere()
    {
        var site = Schools("hc3", "Alaska");

        Assert.Equal(-314.1384657453828, site.Quantity("turn.b2").Value!.Value, 1e-8);
        Assert.Equal(0, Of(site, "fieller-bounded").Value);
        Assert.Contains("unbounded", Of(site, "fieller-bounded").Warning!.In("en"), StringComparison.Ordinal);
        Assert.Contains("outside the data", Of(site, "verdict").Warning!.In("en"), StringComparison.Ordinal);
        Assert.InRange(Of(site, "u-test-p").Value, 0.5, 1);
    }

    [Fact]
    public void A_curve_that_rises_and_falls_is_told_so()
    {
        // y = 10 − (x − 6)² with errors of ±0.2 in turn: it turns at 6.
        var rows = Enumerable.Range(0, 25).Select(i => FormattableString.Invariant($"{i * 0.5},{10 - Math.Pow(i * 0.5 - 6, 2) + (i % 2 == 0 ? 0.2 : -0.2)}"));
        var site = SmallSite.LoadGood(
            Head.Replace("FILE", "curve.csv", StringComparison.Ordinal) + "  turn: { label: Turn, unit: ratio, estimate: inverted-u, with: { data: d, x: x, y: y } }\n",
            ("input/reports/demo/data/curve.csv", "x,y\n" + string.Join('\n', rows) + "\n"));

        Assert.Equal(6, site.Quantity("turn").Value!.Value, 0.01);
        Assert.Equal(1, Of(site, "verdict").Value);
        Assert.Equal("Verdict: the data support an inverted U", Of(site, "verdict").Label.In("en"));
        Assert.Null(Of(site, "verdict").Warning);
        Assert.InRange(Of(site, "two-lines-p").Value, 0, 0.001);
        Assert.Equal(0.5, Of(site, "two-lines-break").Value, 0.1);
        Assert.InRange(site.Quantity("turn.slope_lowest").Value!.Value, 11, 13);
        Assert.InRange(site.Quantity("turn.slope_highest").Value!.Value, -13, -11);
    }

    private static SmallSite Schools(string covariance, string left)
    {
        var (path, text) = EstimatorData.Of("public-schools.csv");
        var rows = string.Join('\n', text.Split('\n').Where(row => !row.StartsWith(left, StringComparison.Ordinal)));
        return SmallSite.LoadGood(
            Head.Replace("FILE", "public-schools.csv", StringComparison.Ordinal) + $"  turn: {{ label: Turn, unit: ratio, estimate: inverted-u, with: {{ data: d, x: income / 10000, y: expenditure, covariance: {covariance} }} }}\n",
            (path, rows));
    }

    private static EstimateDiagnostic Of(SmallSite site, string name) => site.Quantity("turn").Estimate!.Diagnostics.Single(d => d.Name == name);
}
