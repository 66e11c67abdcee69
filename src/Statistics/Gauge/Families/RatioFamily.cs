using Reckon.Statistics.CountModels;
using Reckon.Statistics.Productivity;

namespace Reckon.Statistics.Gauge.Families;

/// <summary>Ratios and the productivity model of platform reports on cities whose totals are known.</summary>
internal sealed class RatioFamily : IGaugeFamily
{
    /// <inheritdoc/>
    public string Key => "ratio";

    /// <inheritdoc/>
    public string Title => "Ratios and the productivity model";

    /// <inheritdoc/>
    public string Source => "R 4.2.2 with boot 1.3-28";

    /// <inheritdoc/>
    public IEnumerable<GaugeRow> Measure() => [.. Ratios(), .. Jobs()];

    private static IEnumerable<GaugeRow> Ratios()
    {
        var set = GaugeSet.Read("city");
        var found = RatioEstimates.Of(set.Numbers("x"), set.Numbers("u"));
        return set.Compare(new Dictionary<string, double>(StringComparer.Ordinal)
        {
            ["ratio_of_means"] = found.RatioOfMeans.Value,
            ["mean_of_ratios"] = found.MeanOfRatios!.Value.Value,
            ["jackknife_bias"] = found.Jackknife.Bias,
            ["jackknife_variance"] = found.Jackknife.Variance,
        }, 12);
    }

    private static IEnumerable<GaugeRow> Jobs()
    {
        var set = GaugeSet.Read("bigcity");
        var model = ProductivityModel.Of(new FirmSample(set.Numbers("x"), set.Numbers("u")));
        var jobs = model.JobsOf(SalesPopulation.OfUnits(set.Numbers("x")));
        return set.Compare(new Dictionary<string, double>(StringComparer.Ordinal)
        {
            ["b0"] = model.Coefficients.Values[0],
            ["b1"] = model.Coefficients.Values[1],
            ["b2"] = model.Coefficients.Values[2],
            ["published"] = jobs.Published.Value,
            ["mean_of_ratios"] = jobs.MeanOfRatios.Value,
            ["ratio_of_means"] = jobs.RatioOfMeans.Value,
            ["unit_level"] = jobs.UnitLevel!.Value.Value,
        }, 12);
    }
}
