using Reckon.Statistics.BusinessSurveys;

namespace Reckon.Statistics.Tests.BusinessSurveys;

/// <summary>The worked scenarios of the Office for National Statistics, at the digits they are printed with.</summary>
public sealed class OfficialWinsorisationTests
{
    public static TheoryData<string> Expansions =>
        ["ons-winsorisation-expansion", "ons-winsorisation-expansion-enumerated-stratum", "ons-winsorisation-expansion-enumerated-unit"];

    public static TheoryData<string> Ratios =>
        ["ons-winsorisation-ratio", "ons-winsorisation-ratio-low-weight", "ons-winsorisation-ratio-low-factor", "ons-winsorisation-ratio-enumerated-unit", "ons-winsorisation-zero-return"];

    [Theory]
    [MemberData(nameof(Expansions))]
    public void Outlier_weights_under_expansion_are_those_of_the_worked_scenario(string scenario) => Compare(scenario, isRatio: false);

    [Theory]
    [MemberData(nameof(Ratios))]
    public void Outlier_weights_under_ratio_estimation_are_those_of_the_worked_scenario(string scenario) =>
        Compare(scenario, isRatio: true);

    private static void Compare(string scenario, bool isRatio)
    {
        var data = Reference.ReadGauge(scenario + ".csv");
        var certified = Reference.ReadGauge(scenario + ".certified.csv");
        var result = Winsorisation.Of(new WinsorisationSample
        {
            Values = data.Numbers("question"),
            DesignWeights = data.Numbers("design"),
            // The method works on one period at a time: here the period is part of the group.
            Groups = data.Text("date").Zip(data.Text("group"), (d, g) => $"{d} {g}").ToArray(),
            Parameters = data.Numbers("L"),
            CalibrationFactors = isRatio ? data.Numbers("calibration") : null,
            Auxiliary = isRatio ? data.Numbers("other") : null,
        });

        Assert.Equal(data.Text("marker"), result.Markers.Select(Letters));
        for (var i = 0; i < data.Rows; i++)
            Close.Within(certified.Numbers("certified")[i], result.OutlierWeights[i], 5.001e-10, certified.Text("quantity")[i]);
    }

    private static string Letters(WinsorisationMarker marker) => marker switch
    {
        WinsorisationMarker.Winsorised => "W",
        WinsorisationMarker.FullyEnumerated => "NW_FE",
        WinsorisationMarker.WeightNotAboveOne => "NW_AG",
    };
}
