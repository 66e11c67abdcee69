using Reckon.Assessments.Tests.Support;
using static Reckon.Assessments.Tests.Estimators.Schools;

namespace Reckon.Assessments.Tests.Estimators.Distribution;

/// <summary>How a number is spread over a population.</summary>
public sealed class DistributionTests
{
    [Fact]
    public void The_mean_has_the_error_of_the_design()
    {
        var site = Load("  p: { label: P, unit: ratio, estimate: distribution, with: { design: strat, value: api00 } }\n");

        AreClose([662.28736315932076, 9.4089408027845796], site.Estimate("p.mean"));
        Assert.Equal(197, site.Quantity("p.mean").Estimate!.DegreesOfFreedom);
    }

    [Fact]
    public void Quantiles_have_the_errors_of_Woodruff_s_intervals()
    {
        var site = Load("  p: { label: P, unit: ratio, estimate: distribution, with: { design: strat, value: api00, quantiles: true } }\n  q: { label: Q, unit: ratio, estimate: distribution, with: { design: strat, value: api00, measure: median } }\n");

        AreClose([565, 15.719451132039083], site.Estimate("p.quantiles[25]"));
        AreClose(site.Estimate("p.quantiles[50]"), site.Estimate("q.median"));
    }

    [Fact]
    public void Inequality_is_known_where_it_can_be_counted()
    {
        // Four incomes 1, 2, 3, 14: Σ|x − y| over all pairs is 2 (1 + 2 + 13 + 1 + 12 + 11) = 80; Gini 80 / (2 · 4 · 20) = 0.5.
        var site = Incomes("1\n2\n3\n14\n", "measure: gini, top: 0.25");

        Assert.Equal(0.5, site.Quantity("p").Value!.Value, 1e-12);
        Assert.Equal(70, site.Quantity("p.top_share").Value!.Value, 1e-9);
    }

    [Theory]
    [InlineData("gini")]
    [InlineData("top_share")]
    public void Linearised_errors_agree_with_those_of_replicates(string measure)
    {
        const string Designs = "designs:\n  a: { data: strat, strata: stype, weights: pw, fpc: fpc }\n  b: { data: strat, strata: stype, weights: pw, fpc: fpc, replicates: { method: jackknife } }\n";
        var site = Load($"  p: {{ label: P, unit: ratio, estimate: distribution, with: {{ design: a, value: enroll, measure: {measure} }} }}\n  q: {{ label: P, unit: ratio, estimate: distribution, with: {{ design: b, value: enroll, measure: {measure} }} }}\n", Designs);

        var (linear, replicated) = (site.Estimate($"p.{measure}"), site.Estimate($"q.{measure}"));

        AreClose([replicated[0]], [linear[0]]);
        Assert.Equal(replicated[1], linear[1], 0.05 * replicated[1]);
    }

    private static SmallSite Incomes(string rows, string options) => SmallSite.LoadGood(
        "data:\n  people: { file: data/people.csv, label: People, source: s }\n" + $"quantities:\n  p: {{ label: P, unit: ratio, estimate: distribution, with: {{ data: people, value: income, {options} }} }}\n",
        ("input/reports/demo/data/people.csv", "income\n" + rows));
}
