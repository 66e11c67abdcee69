using Reckon.Statistics.Survey.Designs;
using Reckon.Statistics.Survey.Estimators;

namespace Reckon.Statistics.Tests.Survey.Designs;

public sealed class CertifiedDesignTests
{
    private static readonly Reference Strat = Schools.Stratified;

    [Fact]
    public void A_stratified_mean_and_its_interval_agree_with_R()
    {
        var mean = Schools.StratifiedDesign.Estimate(Ratios.Mean(Strat.Numbers("api00")))[0];
        Schools.StratifiedValues.Agrees("mean api00", mean);
        Schools.StratifiedValues.Agrees("mean api00", mean.Interval());
        Assert.Equal(197, mean.DegreesOfFreedom);
    }

    [Fact]
    public void A_stratified_total_and_its_coefficient_of_variation_agree_with_R()
    {
        var total = Schools.StratifiedDesign.Estimate(new Totals(Strat.Numbers("enroll")))[0];
        Schools.StratifiedValues.Agrees("total enroll", total);
        Close.To(Schools.StratifiedValues["total enroll coefficient of variation"], total.CoefficientOfVariation, 1e-9);
    }

    [Fact]
    public void Sampling_fractions_and_population_sizes_say_the_same()
    {
        double[] fractions = [.. Strat.Numbers("fpc").Zip(Strat.Text("stype"), (n, type) => (type == "E" ? 100 : 50) / n)];
        var stage = new SurveyStage { Strata = Strat.Text("stype"), SamplingFractions = fractions };
        var plan = Schools.StratifiedPlan with { Stages = [stage] };
        Schools.StratifiedValues.Agrees("mean api00", new TaylorDesign(plan).Estimate(Ratios.Mean(Strat.Numbers("api00")))[0]);
    }

    [Fact]
    public void A_population_without_end_is_sampling_with_replacement()
    {
        var variable = Ratios.Mean(Strat.Numbers("api00"));
        var plan = Schools.StratifiedPlan with { Stages = [new SurveyStage { Strata = Strat.Text("stype") }] };
        Schools.StratifiedValues.Agrees("mean api00 without fpc", new TaylorDesign(plan).Estimate(variable)[0]);
        var endless = Enumerable.Repeat(double.PositiveInfinity, Strat.Rows).ToArray();
        plan = Schools.StratifiedPlan with { Stages = [new SurveyStage { Strata = Strat.Text("stype"), PopulationSizes = endless }] };
        Schools.StratifiedValues.Agrees("mean api00 without fpc", new TaylorDesign(plan).Estimate(variable)[0]);
        Schools.StratifiedValues.Agrees(
            "mean api00 weights only",
            new TaylorDesign(Schools.StratifiedPlan with { Stages = [new SurveyStage()] }).Estimate(variable)[0]);
    }

    [Fact]
    public void A_ratio_agrees_with_R() =>
        Schools.StratifiedValues.Agrees(
            "ratio api.stu enroll", Schools.StratifiedDesign.Estimate(new Ratios(Strat.Numbers("api.stu"), Strat.Numbers("enroll")))[0]);

    [Fact]
    public void A_domain_keeps_the_design()
    {
        var domain = Schools.StratifiedDesign.Domain([.. Strat.Text("comp.imp").Select(c => c == "Yes")]);
        Schools.StratifiedValues.Agrees("domain comp.imp mean api.stu", domain.Estimate(Ratios.Mean(Strat.Numbers("api.stu")))[0]);
        Schools.StratifiedValues.Agrees("domain comp.imp total enroll", domain.Estimate(new Totals(Strat.Numbers("enroll")))[0]);
        Assert.Equal(Schools.StratifiedValues["domain comp.imp degrees of freedom"], domain.DegreesOfFreedom);
    }

    [Fact]
    public void A_cluster_sample_agrees_with_R()
    {
        var design = Schools.ClusteredDesign;
        Schools.ClusteredValues.Agrees("mean api00", design.Estimate(Ratios.Mean(Schools.Clustered.Numbers("api00")))[0]);
        Schools.ClusteredValues.Agrees("total enroll", design.Estimate(new Totals(Schools.Clustered.Numbers("enroll")))[0]);
        Schools.ClusteredValues.Agrees(
            "ratio api.stu enroll",
            design.Estimate(new Ratios(Schools.Clustered.Numbers("api.stu"), Schools.Clustered.Numbers("enroll")))[0]);
        Assert.Equal(14, design.DegreesOfFreedom);
    }

    [Fact]
    public void Weights_computed_from_the_population_correct_those_shipped_with_the_clusters()
    {
        var design = new TaylorDesign(Schools.ClusteredPlan with { Weights = null });
        Close.To(757.0 / 15, design.Weights[0], 1e-15);
        Schools.ClusteredValues.Agrees("total enroll weight 757/15", design.Estimate(new Totals(Schools.Clustered.Numbers("enroll")))[0]);
    }

    [Fact]
    public void Clusters_numbered_anew_in_each_stratum_agree_with_R()
    {
        var (data, certified) = (Reference.ReadGauge("stata-fpc.csv"), new Certified("stata-fpc.certified.csv"));
        var stage = new SurveyStage { Clusters = data.Text("psuid"), Strata = data.Text("stratid"), PopulationSizes = data.Numbers("Nh") };
        var plan = new SurveyPlan { Stages = [stage], Weights = data.Numbers("weight"), ClustersAreNumberedWithinStrata = true };
        certified.Agrees("mean x", new TaylorDesign(plan).Estimate(Ratios.Mean(data.Numbers("x")))[0]);
        plan = plan with { Stages = [stage with { PopulationSizes = null }] };
        certified.Agrees("mean x without fpc", new TaylorDesign(plan).Estimate(Ratios.Mean(data.Numbers("x")))[0]);
    }

    [Fact]
    public void Two_stages_agree_with_R()
    {
        var (data, certified) = (Reference.ReadGauge("mu284.csv"), new Certified("mu284.certified.csv"));
        var first = new SurveyStage { Clusters = data.Text("id1"), PopulationSizes = data.Numbers("n1") };
        var second = new SurveyStage { Clusters = data.Text("id2"), PopulationSizes = data.Numbers("n2") };
        var design = new TaylorDesign(new SurveyPlan { Stages = [first, second] });
        var total = design.Estimate(new Totals(data.Numbers("y1")))[0];
        certified.Agrees("total y1", total);
        certified.Agrees("mean y1", design.Estimate(Ratios.Mean(data.Numbers("y1")))[0]);
        Close.To(certified["total y1 variance"], total.Variance, 1e-9);
        Assert.Equal(certified["degrees of freedom"], total.DegreesOfFreedom);
    }

    [Fact]
    public void Two_stations_in_each_area_agree_with_R()
    {
        var (data, certified) = (Reference.ReadGauge("scd.csv"), new Certified("scd.certified.csv"));
        var stage = new SurveyStage { Clusters = data.Text("ambulance"), Strata = data.Text("ESA") };
        var plan = new SurveyPlan { Stages = [stage], Weights = [1, 1, 1, 1, 1, 1], ClustersAreNumberedWithinStrata = true };
        var ratio = new Ratios(data.Numbers("alive"), data.Numbers("arrests"));
        certified.Agrees("ratio alive arrests", new TaylorDesign(plan).Estimate(ratio)[0]);
        plan = plan with { Stages = [stage with { PopulationSizes = [5, 5, 5, 5, 5, 5] }] };
        certified.Agrees("ratio alive arrests with fpc", new TaylorDesign(plan).Estimate(ratio)[0]);
    }
}
