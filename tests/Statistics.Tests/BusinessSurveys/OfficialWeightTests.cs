using Reckon.Statistics.BusinessSurveys;

namespace Reckon.Statistics.Tests.BusinessSurveys;

/// <summary>The worked scenarios of the Office for National Statistics, at the digits they are printed with.</summary>
public sealed class OfficialWeightTests
{
    public static TheoryData<string> Scenarios =>
        ["ons-expansion", "ons-separate-ratio", "ons-combined-ratio", "ons-out-of-scope-full", "ons-out-of-scope-partial"];

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void Weights_are_those_of_the_worked_scenario(string scenario)
    {
        var certified = Reference.ReadGauge(scenario + ".certified.csv");
        var found = Reference.ReadGauge(scenario + ".csv").Text("date").Distinct().ToDictionary(d => d, d => Estimator(scenario, d));

        foreach (var (quantity, value) in certified.Text("quantity").Zip(certified.Numbers("certified")))
        {
            var (name, period, stratum) = quantity.Split(' ') switch { var parts => (parts[0], parts[1], parts[2]) };
            // The source cuts 2.666666 in one file where it rounds to 2.666667 in another.
            Close.Within(value, Quantity(found[period].Estimator, found[period].Rows, name, stratum), 1e-6, quantity);
        }
    }

    private static double Quantity(BusinessEstimator estimator, string[] strata, string name, string stratum)
    {
        var weight = estimator.Strata.Single(s => s.Counts.Stratum == stratum);
        return name switch
        {
            "unadjusted_design_weight" => weight.Unadjusted,
            "design_weight" => weight.Adjusted,
            _ => estimator.Weights()[LiveRow(estimator, strata, stratum)] / weight.Adjusted,
        };
    }

    private static int LiveRow(BusinessEstimator estimator, string[] strata, string stratum)
    {
        var weights = estimator.DesignWeights();
        return Enumerable.Range(0, strata.Length).First(i => strata[i] == stratum && weights[i] > 0);
    }

    private static (BusinessEstimator Estimator, string[] Rows) Estimator(string scenario, string period)
    {
        var data = Reference.ReadGauge(scenario + ".csv");
        var rows = Enumerable.Range(0, data.Rows).Where(i => data.Text("date")[i] == period).ToArray();
        var register = new BusinessRegister
        {
            Strata = Take(data, "group", rows),
            IsSampled = [.. Take(data, "sample", rows).Select(s => s == "True")],
            DeathsAreMadeUpFor = [.. Take(data, "H", rows).Select(s => s == "True")],
            Statuses = [.. Take(data, "adjustment", rows).Select(Status)],
            OutOfScopeAdjustment = scenario.EndsWith("partial", StringComparison.Ordinal) ? OutOfScopeAdjustment.Partial : OutOfScopeAdjustment.Full,
        };
        if (scenario == "ons-expansion") return (BusinessEstimator.Expansion(register), [.. Take(data, "group", rows)]);
        double[] auxiliary = [.. Take(data, "other", rows).Select(Reference.Number)];
        var estimator = scenario == "ons-separate-ratio"
            ? BusinessEstimator.SeparateRatio(register, auxiliary)
            : BusinessEstimator.CombinedRatio(register, auxiliary, Take(data, "calibration", rows));
        return (estimator, Take(data, "group", rows));
    }

    private static string[] Take(Reference data, string column, int[] rows) => [.. rows.Select(i => data.Text(column)[i])];

    private static UnitStatus Status(string letter) =>
        letter switch { "D" => UnitStatus.Dead, "O" => UnitStatus.OutOfScope, _ => UnitStatus.InScope };
}
