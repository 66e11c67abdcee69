using static Reckon.Assessments.Tests.Estimators.Schools;

namespace Reckon.Assessments.Tests.Estimators.PartTimeSplit;

/// <summary>Two kinds of pupils in place of two kinds of staff: those tested and the others, as R survey 4.1-1 gives them.</summary>
public sealed class PartTimeSplitTests
{
    private static readonly double Wider = Math.Sqrt(197.0 / 195);

    [Theory]
    [InlineData("")]
    [InlineData(", population: 'sum(schools[*])'")]
    public void Both_kinds_add_up_to_the_total_with_its_error(string population)
    {
        var site = Load($"  p: {{ label: P, unit: pupil, estimate: part-time-split, with: {{ design: strat, full: api.stu, part: enroll - api.stu{population} }} }}\n");

        // The weights are those of single precision, the sizes exact.
        Assert.Equal(3687177.53, site.Quantity("p").Value!.Value, 0.1);
        Assert.Equal(site.Quantity("p").Value!.Value, site.Quantity("p.full").Value!.Value + site.Quantity("p.part").Value!.Value, 1e-6);
        // svyratio: the share of those not tested is one less the ratio, with the same error.
        AreClose([100 * (1 - 0.83695688694052173), 100 * 0.0077571031666378827 * Wider], [site.Quantity("p.share").Value!.Value, site.Quantity("p.share").Spread!.LinearUncertainty]);
    }

    [Fact]
    public void The_error_of_the_total_takes_in_how_both_kinds_go_together()
    {
        var site = Load("  p: { label: P, unit: pupil, estimate: part-time-split, with: { design: strat, full: api.stu, part: enroll - api.stu } }\n");

        AreClose([114641.71610078029 * Wider], [site.Quantity("p").Spread!.LinearUncertainty]);
    }

    [Fact]
    public void Full_time_equivalents_count_part_time_by_its_hours()
    {
        var site = Load("  hours: { label: H, value: 0.5, unit: ratio, source: s }\n  p: { label: P, unit: pupil, estimate: part-time-split, with: { design: strat, full: api.stu, part: enroll - api.stu, hours: hours, measure: fte } }\n");

        var (full, part) = (site.Quantity("p.full").Value!.Value, site.Quantity("p.part").Value!.Value);

        AreClose([full + part / 2], [site.Quantity("p").Value!.Value]);
        Assert.Equal("p.full + p.part * hours", site.Quantity("p").Formula);
    }
}
