using System.Globalization;
using Reckon.Statistics.BusinessSurveys;

namespace Reckon.Statistics.Gauge.Families;

/// <summary>The weights with which a statistical office grosses up a business survey, and what winsorisation leaves of an outlier.</summary>
internal sealed class BusinessSurveyFamily : IGaugeFamily
{
    private static readonly string[] Winsorised =
        ["ons-winsorisation-expansion", "ons-winsorisation-expansion-enumerated-stratum", "ons-winsorisation-ratio", "ons-winsorisation-ratio-low-weight", "ons-winsorisation-zero-return"];

    /// <inheritdoc/>
    public string Key => "business-survey";

    /// <inheritdoc/>
    public string Title => "Weights of business surveys";

    /// <inheritdoc/>
    public string Source => "Office for National Statistics, worked scenarios";

    /// <inheritdoc/>
    public IEnumerable<GaugeRow> Measure() => [.. Weights("ons-expansion"), .. Weights("ons-separate-ratio"), .. Weights("ons-combined-ratio"), .. Winsorised.SelectMany(Winsorise)];

    private static IEnumerable<GaugeRow> Weights(string name)
    {
        var set = GaugeSet.Read(name);
        return set.Compare(set.Text("date").Distinct().SelectMany(date => Weights(set, date)), 6);
    }

    private static IEnumerable<KeyValuePair<string, double>> Weights(GaugeSet set, string date)
    {
        var rows = Enumerable.Range(0, set.Count).Where(i => set.Text("date")[i] == date).ToArray();
        string[] Take(string column) => [.. rows.Select(i => set.Text(column)[i])];
        var register = new BusinessRegister
        {
            Strata = Take("group"),
            IsSampled = [.. Take("sample").Select(s => s == "True")],
            DeathsAreMadeUpFor = [.. Take("H").Select(s => s == "True")],
            Statuses = [.. Take("adjustment").Select(a => a == "D" ? UnitStatus.Dead : UnitStatus.InScope)],
        };
        double[] Auxiliary() => Array.ConvertAll(Take("other"), t => double.Parse(t, CultureInfo.InvariantCulture));
        var estimator = set.Name switch
        {
            "ons-expansion" => BusinessEstimator.Expansion(register),
            "ons-separate-ratio" => BusinessEstimator.SeparateRatio(register, Auxiliary()),
            _ => BusinessEstimator.CombinedRatio(register, Auxiliary(), Take("calibration")),
        };
        return estimator.Strata.Select(s => KeyValuePair.Create($"design_weight {date} {s.Counts.Stratum}", s.Adjusted));
    }

    private static IEnumerable<GaugeRow> Winsorise(string name)
    {
        var set = GaugeSet.Read(name);
        var isRatio = !name.Contains("expansion", StringComparison.Ordinal);
        var result = Winsorisation.Of(new WinsorisationSample
        {
            Values = set.Numbers("question"),
            DesignWeights = set.Numbers("design"),
            // The method works on one period at a time: here the period is part of the group.
            Groups = set.Text("date").Zip(set.Text("group"), (d, g) => $"{d} {g}").ToArray(),
            Parameters = set.Numbers("L"),
            CalibrationFactors = isRatio ? set.Numbers("calibration") : null,
            Auxiliary = isRatio ? set.Numbers("other") : null,
        });
        return set.Compare(set.Certified.Keys.Zip(result.OutlierWeights, KeyValuePair.Create), 9);
    }
}
