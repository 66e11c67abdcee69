using Reckon.Assessments.Quantities;
using Reckon.Assessments.Tests.Support;

namespace Reckon.Assessments.Tests.Scenarios;

/// <summary>Named sets of replaced inputs.</summary>
public sealed class ScenarioTests
{
    private const string Quantities = """
        quantities:
          merchants: { label: Jobs at merchants, value: 372.9, unit: 万 job, source: s }
          ratio: { label: Ratio 2017, value: 1.475, unit: ratio, source: s }
          ratio_2020: { label: Ratio 2020, value: 1.427, unit: ratio, source: s }
          upstream: { label: Upstream, unit: 万 job, formula: merchants * ratio }
          all: { label: All, unit: 万 job, formula: merchants + upstream }

        """;

    [Fact]
    public void Everything_that_rests_on_a_replaced_number_is_computed_anew()
    {
        var site = SmallSite.LoadGood(Quantities + "scenarios:\n  newer: { label: Table of 2020, set: { ratio: ratio_2020 } }\n  half: { label: Half, set: { merchants: 186.45, upstream: 100 } }\n");

        var values = site.Assessment.Scenarios.Select(s => site.Portfolio.InScenario([Id("all"), Id("upstream"), Id("ratio_2020")], s.Set)).ToList();

        Assert.Equal(372.9 * 2.427, values[0][0]!.Value, 1e-9);
        Assert.Equal(372.9 * 1.427, values[0][1]!.Value, 1e-9);
        Assert.Equal(1.427, values[0][2]!.Value, 1e-12);

        // A computed number that is replaced leaves its formula aside.
        Assert.Equal(286.45, values[1][0]!.Value, 1e-9);
        Assert.Equal(372.9 * 2.475, site.Quantity("all").Value!.Value, 1e-9);
    }

    [Fact]
    public void A_correction_walks_from_the_published_number_to_the_recommended_one()
    {
        var site = SmallSite.LoadGood(Quantities + """
              trade: { label: Multiplier of trade, value: 0.182, unit: ratio, source: s }
              counted: { label: Counted elsewhere, value: 10, unit: 万 job, source: s }
              right: { label: Recommended, unit: 万 job, formula: merchants * (1 + trade) - counted }
            corrections:
              chain:
                label: Jobs in the chain
                published: all
                recommended: right
                steps:
                  - { cause: productivity, set: { ratio: ratio_2020 } }
                  - { cause: multiplier, set: { ratio: trade }, label: The multiplier of trade }
                  - { cause: double-counting, quantity: right }

            """);

        var correction = Assert.Single(site.Assessment.Corrections);

        Assert.Equal(372.9 * 2.475, correction.Start, 1e-9);
        Assert.Equal([372.9 * 2.427, 372.9 * 1.182, 372.9 * 1.182 - 10], correction.Steps.Select(s => s.Value), (a, b) => Math.Abs(a - b) < 1e-9);
        Assert.Equal(correction.End - correction.Start, correction.Steps.Sum(s => s.Difference), 1e-9);
        Assert.Equal(-10, correction.Steps[2].Difference, 1e-9);
    }

    [Fact]
    public void A_ladder_keeps_its_rungs_and_says_what_is_missing()
    {
        var site = SmallSite.LoadGood(Quantities + """
            ladders:
              down:
                label: What the total means
                rungs:
                  - { rung: opportunities, quantity: all }
                  - { rung: jobs, quantity: merchants }
                  - { rung: net, missing: Nobody asked what would have been there anyway }

            """);

        var ladder = Assert.Single(site.Assessment.Ladders);

        Assert.Equal([Id("all"), Id("merchants"), null], ladder.Rungs.Select(r => r.Quantity));
        Assert.Equal("Nobody asked what would have been there anyway", ladder.Rungs[2].Missing!.In("en"));
    }

    private static QuantityId Id(string name) => new("demo", name);
}
