using Reckon.Assessments.Tests.Support;

namespace Reckon.Assessments.Tests.Estimators.Additionality;

/// <summary>The formula of the Additionality Guide (Homes and Communities Agency 2014), worked by hand.</summary>
public sealed class AdditionalityEstimatorTests
{
    private static SmallSite Load(string with, string unit = "job") => SmallSite.LoadGood(
        "quantities:\n"
        + SmallSite.Printed("gross", "1000", "job", "exact: true") + SmallSite.Printed("base", "200", "job", "exact: true")
        + SmallSite.Printed("tenth", "10", "percent", "exact: true") + SmallSite.Printed("quarter", "25", "percent", "exact: true")
        + SmallSite.Printed("fifth", "20", "percent", "uncertainty: { se: 2 }") + SmallSite.Printed("m", "1.5", "ratio", "exact: true")
        + $"  x: {{ label: X, unit: {unit}, estimate: additionality, with: {{ {with} }} }}\n");

    [Fact]
    public void Net_is_gross_less_each_factor_and_the_reference_case()
    {
        var site = Load("gross: gross, leakage: tenth, displacement: quarter, substitution: fifth, multiplier: m, reference: base, reference_leakage: fifth, reference_multiplier: 1");

        // 1000 × 0.9 × 0.75 × 0.8 × 1.5 = 810; 200 × 0.8 × 0.75 × 0.8 × 1 = 96.
        Assert.Equal(714, site.Quantity("x").Value!.Value, 1e-10);
        Assert.Equal(900, site.Quantity("x.after_leakage").Value!.Value, 1e-10);
        Assert.Equal(540, site.Quantity("x.after_substitution").Value!.Value, 1e-10);
        Assert.Equal(96, site.Quantity("x.deadweight").Value!.Value, 1e-10);
        Assert.Equal(0.714, site.Quantity("x.net_to_gross").Value!.Value, 1e-12);
    }

    [Fact]
    public void Deadweight_may_be_a_share()
    {
        var site = Load("gross: gross, displacement: quarter, deadweight: fifth");

        Assert.Equal(600, site.Quantity("x").Value!.Value, 1e-10);
        Assert.Equal(750 * 0.02, site.Quantity("x").Spread!.StandardUncertainty, 0.3);
    }

    [Fact]
    public void The_steps_sum_to_the_net_effect()
    {
        var site = Load("gross: gross, leakage: tenth, multiplier: m, deadweight: fifth");

        var steps = site.Assessment.Tables.Single(t => t.Name == "x.steps").Rows;
        Assert.Equal(["gross", "leakage", "multiplier", "deadweight"], steps.Select(r => r.Keys[0]));
        Assert.Equal([1000, -100, 450, -270], steps.Select(r => Math.Round(r.Value!.Value, 9)));
        Assert.Equal(site.Quantity("x").Value!.Value, steps.Sum(r => r.Value!.Value), 1e-10);
    }
}
