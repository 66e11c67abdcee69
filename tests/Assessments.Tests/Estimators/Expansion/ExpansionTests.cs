using Reckon.Assessments.Quantities;
using Reckon.Assessments.Tests.Support;
using static Reckon.Assessments.Tests.Estimators.Schools;

namespace Reckon.Assessments.Tests.Estimators.Expansion;

/// <summary>Totals of schools as R survey 4.1-1 gives them: <c>svytotal</c>, <c>svyby</c>.</summary>
/// <remarks>The weights of its stratified sample are cut to single precision; totals by the exact sizes of the strata differ from the ninth digit on.</remarks>
public sealed class ExpansionTests
{
    [Theory]
    [InlineData("design: strat", 3687177.5324382782, 114641.71610078029)]
    [InlineData("design: sized", 3687177.52, 114641.71519039402)]
    [InlineData("design: clus", 3404940.1345291138, 932235.02704121522)]
    [InlineData("design: right", 5076845.7333333334, 1389984.3264506038)]
    [InlineData("design: post", 3680892.9451190475, 406292.63629480236)]
    [InlineData("design: jack", 3687177.5324382782, 114641.71610078029)]
    public void A_total_has_the_error_of_its_design(string data, double total, double error)
    {
        var site = Load($"  pupils.all: {{ label: P, unit: pupil, estimate: expansion, with: {{ {data}, value: enroll }} }}\n");

        AreClose([total, error], site.Estimate("pupils.all.total"));
        AreClose([total], [site.Quantity("pupils.all").Value!.Value]);
    }

    [Fact]
    public void A_total_that_is_one_number_is_as_uncertain_as_it_is()
    {
        var site = Load("  p: { label: P, unit: pupil, estimate: expansion, with: { design: strat, value: enroll } }\n");

        var (headline, total) = (site.Quantity("p"), site.Quantity("p.total"));

        Assert.Equal(QuantityKind.Formula, headline.Kind);
        Assert.Equal((total.Spread!.Low, total.Spread.High), (headline.Spread!.Low, headline.Spread.High));
    }

    [Fact]
    public void Strata_are_expanded_by_their_sizes()
    {
        var site = Load("  p: { label: P, unit: pupil, estimate: expansion, with: { design: strat, value: enroll, strata: stype, population: schools } }\n");

        var means = new[] { "E", "H", "M" }.Select(t => site.Estimate($"p.mean[{t}]")).ToList();

        AreClose([3687177.52], [site.Quantity("p").Value!.Value]);
        AreClose([114641.71519039402], [Math.Sqrt(Math.Pow(4421 * means[0][1], 2) + Math.Pow(755 * means[1][1], 2) + Math.Pow(1018 * means[2][1], 2))]);
        AreClose([4421 * means[0][0]], [site.Quantity("p.total[E]").Value!.Value]);
        AreClose([114641.71519039402 * Math.Sqrt(197.0 / 195)], [site.Quantity("p").Spread!.LinearUncertainty]);
        Assert.Equal("p.total[E] + p.total[H] + p.total[M]", site.Quantity("p").Formula);
        Assert.Equal("pupil/school", site.Quantity("p.mean[E]").Unit.Text);
    }

    [Theory]
    [InlineData("design: strat, value: enroll, by: comp.imp", 3687177.5324382782, 2098255.1997890472)]
    [InlineData("design: strat, value: enroll, by: comp.imp, strata: stype, population: schools", 3687177.52, 2098255.21)]
    public void Domains_add_up_to_the_total(string options, double total, double improvedTotal)
    {
        var site = Load($"  p: {{ label: P, unit: pupil, estimate: expansion, with: {{ {options} }} }}\n");

        var improved = site.Quantity("p.by_comp_imp[Yes]");

        AreClose([improvedTotal], [improved.Value!.Value]);
        // A t distribution of 197 degrees of freedom is wider than its scale.
        Assert.Equal(139639.83266414842 * Math.Sqrt(197.0 / 195), improved.Spread!.LinearUncertainty, 0.01);
        AreClose([total], [site.Quantity("p").Value!.Value]);
        Assert.Equal(114641.71610078029 * Math.Sqrt(197.0 / 195), site.Quantity("p").Spread!.LinearUncertainty, 0.01);
    }

    [Fact]
    public void A_part_of_the_population_is_a_domain_and_not_a_smaller_sample()
    {
        var site = Load("  p: { label: P, unit: pupil, estimate: expansion, with: { design: strat, value: enroll, where: api00 - 600 } }\n  q: { label: P, unit: pupil, estimate: expansion, with: { design: strat, value: 'if(api00 > 600, enroll, 0 * enroll)' } }\n");

        AreClose(site.Estimate("q.total"), site.Estimate("p.total"));
    }

    [Fact]
    public void Units_are_counted_where_nothing_is_added_up()
    {
        var site = SmallSite.LoadGood(
            "data:\n  firms: { file: data/firms.csv, label: Firms, source: s }\nquantities:\n"
            + SmallSite.Printed("merchants", "2", "万 merchant")
            + "  large: { label: Large, unit: 万 merchant, estimate: expansion, with: { data: firms, population: merchants, where: staff - 5 } }\n"
            + "  share: { label: Large, unit: percent, estimate: share, with: { data: firms, holds: staff - 5 } }\n",
            ("input/reports/demo/data/firms.csv", "staff\n4\n8\n6\n10\n2\n"));

        Assert.Equal(1.2, site.Quantity("large").Value!.Value, 1e-12);
        AreClose([.. site.Estimate("share.share").Select(p => p / 100)], site.Estimate("large.mean"));
    }

    [Fact]
    public void It_tells_how_far_to_trust_it()
    {
        var estimate = Load("  p: { label: P, unit: pupil, estimate: expansion, with: { design: clus, value: enroll } }\n").Quantity("p");

        AreClose([932235.02704121522 / 3404940.1345291138, 183, 183], [estimate.Diagnostic("cv"), estimate.Diagnostic("sample-size"), estimate.Diagnostic("effective-sample-size")]);
        // R gives 31.310656094349433 against simple random sampling without replacement of 183 schools of Σ w.
        AreClose([31.310656094349433 * (1 - 183 / (183 * 33.846996307373))], [estimate.Diagnostic("design-effect")]);
        Assert.StartsWith("The coefficient of variation is above 16.6 %", estimate.Estimate!.Diagnostics.Single(d => d.Name == "cv").Warning!.In("en"), StringComparison.Ordinal);
        Assert.InRange(estimate.Diagnostic("top-five-share"), 0.05, 0.2);
        Assert.InRange(estimate.Diagnostic("leave-one-out-low"), -0.3, 0);
    }

    [Fact]
    public void Rows_that_lack_something_are_left_out_and_counted()
    {
        var site = SmallSite.LoadGood(
            "data:\n  firms: { file: data/firms.csv, label: Firms, source: s, missing: drop, columns: { staff: job } }\nquantities:\n"
            + SmallSite.Printed("merchants", "2", "万 merchant")
            + "  jobs: { label: Jobs, unit: 万 job, estimate: expansion, with: { data: firms, value: staff, population: merchants, by: tier } }\n",
            ("input/reports/demo/data/firms.csv", "staff,tier\n4,a\n,a\n6,b\n5,\n8,b\n"));

        Assert.Equal(12, site.Quantity("jobs").Value!.Value, 1e-12);
        Assert.Equal(280_000.0 / 3, site.Quantity("jobs.by_tier[b]").Value!.Value, 1e-9);
        Assert.Equal(2, site.Quantity("jobs").Diagnostic("rows-left-out"));
    }
}
