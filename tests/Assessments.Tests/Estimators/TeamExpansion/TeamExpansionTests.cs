using Reckon.Assessments.Tests.Support;
using static Reckon.Assessments.Tests.Estimators.Schools;

namespace Reckon.Assessments.Tests.Estimators.TeamExpansion;

/// <summary>Units by tier times staff per unit.</summary>
public sealed class TeamExpansionTests
{
    [Fact]
    public void Staff_per_unit_comes_from_a_sample()
    {
        // The post-stratified total of R survey: strata are the tiers.
        var site = Load("  p: { label: P, unit: pupil, estimate: team-expansion, with: { design: sized, units: schools, tier: stype, staff: enroll } }\n");

        AreClose([3687177.52, 114641.71519039402 * Math.Sqrt(197.0 / 195)], [site.Quantity("p").Value!.Value, site.Quantity("p").Spread!.LinearUncertainty]);
        AreClose([4421 * site.Quantity("p.per_unit[E]").Value!.Value], [site.Quantity("p.by_tier[E]").Value!.Value]);
    }

    [Fact]
    public void Staff_per_unit_comes_from_a_table()
    {
        var site = SmallSite.LoadGood(
            "tables:\n  creators: { file: data/t.csv, keys: [tier], value: creators, unit: 万 creator, source: s, label: C }\n  staff: { file: data/t.csv, keys: [tier], value: staff, unit: job/creator, source: s, label: S }\n"
            + "quantities:\n  own: { label: O, value: 1, unit: job/creator, source: s, uncertainty: { se: 0.1 } }\n"
            + "  jobs: { label: J, unit: 万 job, estimate: team-expansion, with: { units: creators, per_unit: staff, owners: own, measure: heads } }\n",
            ("input/reports/demo/data/t.csv", "tier,creators,staff\ntop,2,5.5\nmiddle,30,1.2\n"));

        // 2 × 5.5 + 30 × 1.2 supporters and 32 owners.
        Assert.Equal(47 + 32, site.Quantity("jobs").Value!.Value, 1e-9);
        Assert.Equal(470_000, site.Quantity("jobs.supporters").Value!.Value, 1e-6);
        Assert.Equal(110_000, site.Quantity("jobs.by_tier[top]").Value!.Value, 1e-6);
        Assert.Equal(3.2, site.Quantity("jobs").Spread!.LinearUncertainty, 1e-9);
    }
}
