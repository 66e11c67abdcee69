using Reckon.Statistics.Estimates;
using Reckon.Statistics.Survey;
using Reckon.Statistics.Survey.Designs;
using Reckon.Statistics.Survey.Estimators;

namespace Reckon.Statistics.Gauge.Families;

/// <summary>Means, totals and ratios with their standard errors from samples that are stratified, clustered, in stages, or without replacement.</summary>
internal sealed class SurveyFamily : IGaugeFamily
{
    /// <inheritdoc/>
    public string Key => "survey";

    /// <inheritdoc/>
    public string Title => "Survey estimates and their standard errors";

    /// <inheritdoc/>
    public string Source => "R 4.2.2 with survey 4.1-1";

    /// <inheritdoc/>
    public IEnumerable<GaugeRow> Measure() => [.. Stratified(), .. Clustered(), .. TwoStages(), .. Numbered(), .. HalfSamples()];

    private static IEnumerable<GaugeRow> Stratified()
    {
        var set = GaugeSet.Read("api-strat");
        var design = Design(set, new SurveyStage { Strata = set.Text("stype"), PopulationSizes = set.Numbers("fpc") }, "pw");
        var domain = design.Domain([.. set.Text("comp.imp").Select(c => c == "Yes")]);
        Grouping types = set.Text("stype");
        var means = design.Estimate(new ByGroup(Ratios.Mean(set.Numbers("api00")), types));
        return set.Compare(
        [
            .. Pair("mean api00", design.Estimate(Ratios.Mean(set.Numbers("api00")))[0]),
            .. Pair("total enroll", design.Estimate(new Totals(set.Numbers("enroll")))[0]),
            .. Pair("ratio api.stu enroll", design.Estimate(new Ratios(set.Numbers("api.stu"), set.Numbers("enroll")))[0]),
            .. Pair("domain comp.imp mean api.stu", domain.Estimate(Ratios.Mean(set.Numbers("api.stu")))[0]),
            .. Pair("domain comp.imp total enroll", domain.Estimate(new Totals(set.Numbers("enroll")))[0]),
            .. types.Labels.SelectMany((type, g) => Pair($"mean api00 {type}", means[g])),
        ], 12);
    }

    private static IEnumerable<GaugeRow> Clustered()
    {
        var set = GaugeSet.Read("api-clus1");
        var design = Design(set, new SurveyStage { Clusters = set.Text("dnum"), PopulationSizes = set.Numbers("fpc") }, "pw");
        return set.Compare(
        [
            .. Pair("mean api00", design.Estimate(Ratios.Mean(set.Numbers("api00")))[0]),
            .. Pair("total enroll", design.Estimate(new Totals(set.Numbers("enroll")))[0]),
            .. Pair("ratio api.stu enroll", design.Estimate(new Ratios(set.Numbers("api.stu"), set.Numbers("enroll")))[0]),
        ], 12);
    }

    private static IEnumerable<GaugeRow> TwoStages()
    {
        var set = GaugeSet.Read("mu284");
        var first = new SurveyStage { Clusters = set.Text("id1"), PopulationSizes = set.Numbers("n1") };
        var second = new SurveyStage { Clusters = set.Text("id2"), PopulationSizes = set.Numbers("n2") };
        var design = new TaylorDesign(new SurveyPlan { Stages = [first, second] });
        return set.Compare(
        [
            .. Pair("total y1", design.Estimate(new Totals(set.Numbers("y1")))[0]),
            .. Pair("mean y1", design.Estimate(Ratios.Mean(set.Numbers("y1")))[0]),
        ], 12);
    }

    private static IEnumerable<GaugeRow> Numbered()
    {
        var set = GaugeSet.Read("stata-fpc");
        var stage = new SurveyStage { Clusters = set.Text("psuid"), Strata = set.Text("stratid"), PopulationSizes = set.Numbers("Nh") };
        return set.Compare(Pair("mean x", Design(set, stage, "weight").Estimate(Ratios.Mean(set.Numbers("x")))[0]), 12);
    }

    private static IEnumerable<GaugeRow> HalfSamples()
    {
        var set = GaugeSet.Read("scd");
        var stage = new SurveyStage { Clusters = set.Text("ambulance"), Strata = set.Text("ESA") };
        var plan = new SurveyPlan { Stages = [stage], Weights = [.. Enumerable.Repeat(1.0, set.Count)], ClustersAreNumberedWithinStrata = true };
        return set.Compare(Pair("ratio alive arrests", new TaylorDesign(plan).Estimate(new Ratios(set.Numbers("alive"), set.Numbers("arrests")))[0]), 12);
    }

    private static TaylorDesign Design(GaugeSet set, SurveyStage stage, string weights) =>
        new(new SurveyPlan { Stages = [stage], Weights = set.Numbers(weights), ClustersAreNumberedWithinStrata = true });

    private static KeyValuePair<string, double>[] Pair(string quantity, Estimate estimate) =>
        [KeyValuePair.Create(quantity, estimate.Value), KeyValuePair.Create(quantity + " standard error", estimate.StandardError)];
}
