using static Reckon.Assessments.Tests.Estimators.Schools;

namespace Reckon.Assessments.Tests.Estimators.RatioExpansion;

/// <summary>Totals by ratios as R survey 4.1-1 gives them: <c>svyratio</c>, <c>predict</c>.</summary>
public sealed class RatioExpansionTests
{
    // A t distribution of 197 degrees of freedom is wider than its scale.
    private static readonly double Wider = Math.Sqrt(197.0 / 195);

    [Fact]
    public void The_combined_ratio_is_that_of_totals()
    {
        var site = Load("  p: { label: P, unit: pupil, estimate: ratio-expansion, with: { design: strat, value: api.stu, size: enroll, population: 'sum(pupils[*])' } }\n");

        AreClose([0.83695688694052173, 0.0077571031666378827], site.Estimate("p.ratio"));
        AreClose([3190037.7397809643, 29565.981520751626 * Wider], [site.Quantity("p").Value!.Value, site.Quantity("p").Spread!.LinearUncertainty]);
        Assert.Equal("p.ratio * (pupils[E] + pupils[H] + pupils[M])", site.Quantity("p").Formula);
    }

    [Fact]
    public void The_separate_ratio_has_one_for_each_stratum()
    {
        var site = Load("  p: { label: P, unit: pupil, estimate: ratio-expansion, with: { design: strat, value: api.stu, size: enroll, strata: stype, population: pupils } }\n");

        AreClose([0.85181630596477753, 0.0070323595929781156], site.Estimate("p.ratio[E]"));
        AreClose([0.81057015219201933, 0.020477256756237669], site.Estimate("p.ratio[H]"));
        AreClose([0.83569575245050931, 0.018187438389626172], site.Estimate("p.ratio[M]"));
        AreClose([3190021.9455675958, 29756.438604540719 * Wider], [site.Quantity("p").Value!.Value, site.Quantity("p").Spread!.LinearUncertainty]);
    }

    [Fact]
    public void It_tells_what_the_mean_of_ratios_would_have_given()
    {
        var p = Load("  p: { label: P, unit: pupil, estimate: ratio-expansion, with: { data: strat, value: api.stu, size: enroll, population: 'sum(pupils[*])' } }\n").Quantity("p");

        Assert.InRange(p.Diagnostic("mean-of-ratios"), 0.001, 0.05);
    }
}
