using Reckon.Statistics.Survey.Designs;
using Reckon.Statistics.Survey.Estimators;

namespace Reckon.Statistics.Tests.Survey.Designs;

public sealed class AwkwardDesignTests
{
    private static readonly Awkward Three = new("ABC");
    private static readonly Awkward All = new("ABCDE");

    [Fact]
    public void Unbalanced_strata_agree_with_R()
    {
        Three.Agrees("ABC without fpc", new TaylorDesign(Three.Plan(Three.Clusters)));
        Three.Agrees("ABC with fpc", new TaylorDesign(Three.Plan(Three.First)));
        Three.Agrees("ABC rows", new TaylorDesign(Three.Plan(new SurveyStage { Strata = Three.Text("stratum") })));
    }

    [Fact]
    public void A_stratum_taken_whole_is_not_lonely()
    {
        var sample = new Awkward("ABCE");
        sample.Agrees("ABCE with fpc", new TaylorDesign(sample.Plan(sample.First)));
    }

    [Fact]
    public void Clusters_without_strata_agree_with_R()
    {
        var one = new Awkward("A");
        one.Agrees("ABC unstratified", new TaylorDesign(one.Plan(new SurveyStage { Clusters = one.Text("psu") })));
    }

    [Fact]
    public void Two_stages_agree_with_R()
    {
        Three.Agrees("ABC two stages", new TaylorDesign(Three.Plan(Three.First, Three.Second)));
        Three.Agrees("ABC two stages own weights", new TaylorDesign(Three.Plan(Three.First, Three.Second) with { Weights = null }));
    }

    [Fact]
    public void Three_stages_agree_with_R()
    {
        string[] groups = [.. Three.Numbers("ssu").Select(s => (s + 1) / 2 >= 3 ? "third" : (s + 1) / 2 >= 2 ? "second" : "first")];
        var middle = new SurveyStage { Clusters = groups, PopulationSizes = Array.ConvertAll(groups, _ => 5.0) };
        var last = new SurveyStage { PopulationSizes = Array.ConvertAll(groups, _ => 6.0) };
        var design = new TaylorDesign(Three.Plan(Three.First, middle, last) with { LonelyClusters = LonelyClusterPolicy.Certainty });
        Three.Agrees("ABC three stages", design);
        Three.Agrees("ABC three stages domain", design.Domain(Three.Domain));
    }

    [Fact]
    public void A_stage_without_a_population_is_drawn_with_replacement()
    {
        var sample = new Awkward("AC");
        sample.Agrees(
            "AC second stage with replacement", new TaylorDesign(sample.Plan(sample.First, sample.Second with { PopulationSizes = null })));
        sample.Agrees("AC first stage with replacement", new TaylorDesign(sample.Plan(sample.Clusters, sample.Second)));
    }

    [Fact]
    public void Domains_absent_from_strata_and_clusters_agree_with_R()
    {
        Three.Agrees("ABC domain", new TaylorDesign(Three.Plan(Three.First)).Domain(Three.Domain));
        Three.Agrees("ABC two stages domain", new TaylorDesign(Three.Plan(Three.First, Three.Second)).Domain(Three.Domain));
    }

    [Theory]
    [InlineData("adjust", LonelyClusterPolicy.Adjust)]
    [InlineData("average", LonelyClusterPolicy.Average)]
    [InlineData("certainty", LonelyClusterPolicy.Certainty)]
    [InlineData("remove", LonelyClusterPolicy.Certainty)]
    public void Policies_for_lonely_clusters_agree_with_R(string option, LonelyClusterPolicy policy)
    {
        foreach (var countInDomains in new[] { false, true })
        {
            var name = option + (countInDomains ? " domains" : " strata");
            TaylorDesign Design(params SurveyStage[] stages) => new(
                All.Plan(stages) with { LonelyClusters = policy, LonelyClustersCountInDomains = countInDomains });
            All.Agrees("all " + name, Design(All.First));
            All.Agrees("all domain " + name, Design(All.First).Domain(All.Domain));
            All.Agrees("all without fpc " + name, Design(All.Clusters));
            All.Agrees("all two stages " + name, Design(All.First, All.Second));
            if (policy == LonelyClusterPolicy.Average && countInDomains) continue;
            All.Agrees("all two stages domain " + name, Design(All.First, All.Second).Domain(All.Domain));
        }
    }

    [Fact]
    public void Where_all_strata_are_lonely_there_is_no_average_to_take()
    {
        // R gives NaN here.
        var plan = All.Plan(All.First, All.Second) with { LonelyClusters = LonelyClusterPolicy.Average, LonelyClustersCountInDomains = true };
        Assert.Throws<LonelyClusterException>(() => new TaylorDesign(plan).Domain(All.Domain).Estimate(new Totals(All.Y)));
    }

    [Fact]
    public void A_lonely_cluster_is_refused_by_name_of_its_stratum()
    {
        var failure = Assert.Throws<LonelyClusterException>(() => new TaylorDesign(All.Plan(All.First)).Estimate(new Totals(All.Y)));
        Assert.Equal(("D", 1), (failure.Stratum, failure.Stage));
        var second = Three.Second with { PopulationSizes = Array.ConvertAll(Three.Numbers("N2"), n => n + 1) };
        failure = Assert.Throws<LonelyClusterException>(
            () => new TaylorDesign(Three.Plan(Three.First, second)).Estimate(new Totals(Three.Y)));
        Assert.Equal(2, failure.Stage);
    }
}
