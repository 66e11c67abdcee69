using Reckon.Statistics.Univariate;

namespace Reckon.Statistics.Gauge.Families;

/// <summary>NIST's data sets for means, standard deviations and autocorrelation.</summary>
internal sealed class NistUnivariateFamily : IGaugeFamily
{
    private static readonly string[] Sets = ["lottery", "lew", "mavro", "michelso", "numacc1", "numacc2", "numacc3", "numacc4"];

    /// <inheritdoc/>
    public string Key => "nist-univariate";

    /// <inheritdoc/>
    public string Title => "Mean, standard deviation, autocorrelation";

    /// <inheritdoc/>
    public string Source => "NIST Statistical Reference Datasets";

    /// <inheritdoc/>
    public IEnumerable<GaugeRow> Measure() => Sets.SelectMany(name => Measure(GaugeSet.Read(name)));

    private static IEnumerable<GaugeRow> Measure(GaugeSet set)
    {
        var summary = SampleSummary.Of(set.Numbers("y"));
        return set.Compare(new Dictionary<string, double>(StringComparer.Ordinal)
        {
            ["n"] = summary.Count,
            ["mean"] = summary.Mean,
            ["sd"] = summary.StandardDeviation,
            ["autocorrelation"] = summary.Autocorrelation,
        }, 14);
    }
}
