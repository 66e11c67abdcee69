using Reckon.Statistics.Survey.Designs;
using Reckon.Statistics.Survey.Estimators;
using Reckon.Statistics.Survey.Replicates;

namespace Reckon.Statistics.Tests.Survey.Replicates;

public sealed class BootstrapReplicatesTests
{
    private const int Draws = 4000;
    private static readonly Awkward Three = new("ABC");
    private static readonly Totals Total = new(Three.Y);

    // The standard error of a variance from R draws is √(2/R) of it where totals are about normal; four of these.
    private static readonly double Allowed = 4 * Math.Sqrt(2.0 / Draws);

    [Fact]
    public void Rao_Wu_Yue_has_the_linearised_variance_of_a_total()
    {
        var design = new TaylorDesign(Three.Plan(Three.Clusters));
        var bootstrap = BootstrapReplicates.Of(design, new BootstrapPlan { Seed = 20, Replicates = Draws });
        Close.To(design.Estimate(Total)[0].Variance, bootstrap.Estimate(Total)[0].Variance, Allowed);
        Assert.Equal(6, bootstrap.DegreesOfFreedom);
    }

    [Fact]
    public void Canty_and_Davison_have_it_where_strata_are_of_one_size()
    {
        var design = new TaylorDesign(
            Schools.ClusteredPlan with { Stages = [new SurveyStage { Clusters = Schools.Clustered.Text("dnum") }] });
        var total = new Totals(Schools.Clustered.Numbers("enroll"));
        var bootstrap = BootstrapReplicates.Of(design, new BootstrapPlan { Seed = 21, Replicates = Draws, Method = BootstrapMethod.CantyDavison });
        Close.To(design.Estimate(total)[0].Variance, bootstrap.Estimate(total)[0].Variance, Allowed);
        var corrected = BootstrapReplicates.Of(
            Schools.ClusteredDesign, new BootstrapPlan { Seed = 22, Replicates = Draws, Method = BootstrapMethod.CantyDavison });
        Close.To(Schools.ClusteredDesign.Estimate(total)[0].Variance, corrected.Estimate(total)[0].Variance, Allowed);
    }

    [Theory]
    [InlineData(BootstrapMethod.Preston)]
    [InlineData(BootstrapMethod.RaoWuYueBeaumont)]
    public void Methods_for_stages_have_it_with_the_corrections_of_all_stages(BootstrapMethod method)
    {
        var design = new TaylorDesign(Three.Plan(Three.First));
        var bootstrap = BootstrapReplicates.Of(design, new BootstrapPlan { Seed = 23, Replicates = Draws, Method = method });
        Close.To(design.Estimate(Total)[0].Variance, bootstrap.Estimate(Total)[0].Variance, Allowed);
        var data = Reference.ReadGauge("mu284.csv");
        var first = new SurveyStage { Clusters = data.Text("id1"), PopulationSizes = Array.ConvertAll(data.Numbers("n1"), _ => 10.0) };
        var second = new SurveyStage { Clusters = data.Text("id2"), PopulationSizes = data.Numbers("n2") };
        var twoStages = new TaylorDesign(new SurveyPlan { Stages = [first, second] });
        var total = new Totals(data.Numbers("y1"));
        bootstrap = BootstrapReplicates.Of(twoStages, new BootstrapPlan { Seed = 24, Replicates = Draws, Method = method });
        Close.To(twoStages.Estimate(total)[0].Variance, bootstrap.Estimate(total)[0].Variance, Allowed);
    }

    [Theory]
    [InlineData(BootstrapMethod.Preston)]
    [InlineData(BootstrapMethod.RaoWuYueBeaumont)]
    public void Methods_for_stages_have_it_where_most_of_the_variance_is_in_the_second_stage(BootstrapMethod method)
    {
        // Six of eight clusters with like totals, six of twelve rows in each.
        var rows = Enumerable.Range(0, 36).ToArray();
        var first = new SurveyStage { Clusters = Array.ConvertAll(rows, i => i / 6), PopulationSizes = Array.ConvertAll(rows, _ => 8.0) };
        var design = new TaylorDesign(new SurveyPlan { Stages = [first, new SurveyStage { PopulationSizes = Array.ConvertAll(rows, _ => 12.0) }] });
        var total = new Totals(Array.ConvertAll(rows, i => 10.0 * (i % 6) + i / 6));
        var firstStage = new TaylorDesign(new SurveyPlan { Stages = [first], Weights = design.Weights }).Estimate(total)[0];
        Assert.True(design.Estimate(total)[0].Variance > 5 * firstStage.Variance);
        var bootstrap = BootstrapReplicates.Of(design, new BootstrapPlan { Seed = 25, Replicates = Draws, Method = method });
        Close.To(design.Estimate(total)[0].Variance, bootstrap.Estimate(total)[0].Variance, Allowed);
    }

    [Fact]
    public void A_lonely_cluster_that_counts_as_certain_keeps_the_variance_within_it()
    {
        // One cluster of ten, with most of the rows' scatter; three of six in a second stratum.
        var rows = Enumerable.Range(0, 16).ToArray();
        var first = new SurveyStage
        {
            Strata = Array.ConvertAll(rows, i => i < 4 ? 0 : 1),
            Clusters = Array.ConvertAll(rows, i => i / 4),
            PopulationSizes = Array.ConvertAll(rows, i => i < 4 ? 10.0 : 6),
        };
        var second = new SurveyStage { PopulationSizes = Array.ConvertAll(rows, _ => 12.0) };
        var design = new TaylorDesign(new SurveyPlan { Stages = [first, second], LonelyClusters = LonelyClusterPolicy.Certainty });
        var total = new Totals(Array.ConvertAll(rows, i => i < 4 ? 50.0 * i : i / 4));
        var plan = new BootstrapPlan { Seed = 26, Replicates = Draws, Method = BootstrapMethod.RaoWuYueBeaumont };
        Close.To(design.Estimate(total)[0].Variance, BootstrapReplicates.Of(design, plan).Estimate(total)[0].Variance, Allowed);
    }

    [Theory]
    [InlineData(BootstrapMethod.RaoWuYue)]
    [InlineData(BootstrapMethod.CantyDavison)]
    [InlineData(BootstrapMethod.Preston)]
    [InlineData(BootstrapMethod.RaoWuYueBeaumont)]
    public void The_same_seed_gives_the_same_bits_and_another_seed_others(BootstrapMethod method)
    {
        double Error(ulong seed)
        {
            var plan = new BootstrapPlan { Seed = seed, Replicates = 30, Method = method };
            return BootstrapReplicates.Of(new TaylorDesign(Three.Plan(Three.First)), plan).Estimate(Total)[0].StandardError;
        }

        Assert.Equal(Error(1), Error(1));
        Assert.NotEqual(Error(1), Error(2));
    }

    [Fact]
    public void With_unequal_probabilities_a_total_of_what_they_are_proportional_to_does_not_vary_and_no_weight_is_negative()
    {
        double[] probabilities = [0.05, 0.1, 0.2, 0.25, 0.4, 0.6, 1];
        var stage = new SurveyStage { InclusionProbabilities = probabilities };
        var design = new TaylorDesign(new SurveyPlan { Stages = [stage] });
        var bootstrap = BootstrapReplicates.Of(design, new BootstrapPlan { Seed = 4, Replicates = 200, Method = BootstrapMethod.RaoWuYueBeaumont });

        Close.Within(0, bootstrap.Estimate(new Totals(probabilities))[0].StandardError, 1e-12);
        Assert.True(bootstrap.Estimate(new Totals([.. probabilities.Select(p => p * p)]))[0].StandardError > 0.1);
        for (var r = 0; r < 200; r++)
        {
            Assert.All(bootstrap.ReplicateWeights(r), w => Assert.True(w >= 0));
            Assert.Equal(1, bootstrap.ReplicateWeights(r)[^1]);
        }
    }

    [Fact]
    public void Strata_taken_whole_keep_their_weights()
    {
        var four = new Awkward("ABCE");
        var design = BootstrapReplicates.Of(new TaylorDesign(four.Plan(four.First)), new BootstrapPlan { Seed = 1, Replicates = 10 });
        for (var r = 0; r < 10; r++) Assert.Equal(four.Numbers("weight")[^1], design.ReplicateWeights(r)[^1]);
    }

    [Fact]
    public void Lonely_clusters_and_single_replicates_are_refused()
    {
        var (all, plan) = (new Awkward("ABCDE"), new BootstrapPlan { Seed = 1 });
        var failure = Assert.Throws<LonelyClusterException>(() => BootstrapReplicates.Of(new TaylorDesign(all.Plan(all.First)), plan));
        Assert.Equal("D", failure.Stratum);
        failure = Assert.Throws<LonelyClusterException>(
            () => BootstrapReplicates.Of(new TaylorDesign(all.Plan(all.First)), plan with { Method = BootstrapMethod.RaoWuYueBeaumont }));
        Assert.Equal("D", failure.Stratum);
        Assert.Throws<ArgumentException>(() => BootstrapReplicates.Of(new TaylorDesign(Three.Plan(Three.First)), plan with { Replicates = 1 }));
    }
}
