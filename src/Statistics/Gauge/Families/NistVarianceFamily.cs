using Reckon.Statistics.AnalysisOfVariance;

namespace Reckon.Statistics.Gauge.Families;

/// <summary>NIST's data sets for the one-way analysis of variance, with up to thirteen leading digits in common.</summary>
internal sealed class NistVarianceFamily : IGaugeFamily
{
    private static readonly string[] Sets = ["sirstvt", "atmwtagt", "smls01", "smls02", "smls04", "smls05", "smls07", "smls08"];

    /// <inheritdoc/>
    public string Key => "nist-variance";

    /// <inheritdoc/>
    public string Title => "One-way analysis of variance";

    /// <inheritdoc/>
    public string Source => "NIST Statistical Reference Datasets";

    /// <inheritdoc/>
    public IEnumerable<GaugeRow> Measure() => Sets.SelectMany(name => Measure(GaugeSet.Read(name)));

    private static IEnumerable<GaugeRow> Measure(GaugeSet set)
    {
        var table = OneWayAnalysis.Of(set.Numbers("y"), [.. set.Numbers("group").Select(g => (int)g)]);
        return set.Compare(new Dictionary<string, double>(StringComparer.Ordinal)
        {
            ["between.df"] = table.BetweenDegreesOfFreedom,
            ["between.sumsquares"] = table.BetweenSumOfSquares,
            ["between.meansquare"] = table.BetweenMeanSquare,
            ["within.df"] = table.WithinDegreesOfFreedom,
            ["within.sumsquares"] = table.WithinSumOfSquares,
            ["within.meansquare"] = table.WithinMeanSquare,
            ["f"] = table.F,
            ["r2"] = table.RSquared,
            ["residual.sd"] = table.ResidualStandardDeviation,
        }, 14);
    }
}
