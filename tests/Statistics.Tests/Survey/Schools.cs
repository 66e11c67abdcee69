using Reckon.Statistics.Survey.Designs;

namespace Reckon.Statistics.Tests.Survey;

/// <summary>The designs of the Californian schools, with their data.</summary>
internal static class Schools
{
    public static Reference Stratified { get; } = Reference.ReadGauge("api-strat.csv");

    public static Reference Clustered { get; } = Reference.ReadGauge("api-clus1.csv");

    public static SurveyPlan StratifiedPlan => new()
    {
        Stages = [new SurveyStage { Strata = Stratified.Text("stype"), PopulationSizes = Stratified.Numbers("fpc") }],
        Weights = Stratified.Numbers("pw"),
    };

    public static SurveyPlan ClusteredPlan => new()
    {
        Stages = [new SurveyStage { Clusters = Clustered.Text("dnum"), PopulationSizes = Clustered.Numbers("fpc") }],
        Weights = Clustered.Numbers("pw"),
    };

    public static TaylorDesign StratifiedDesign => new(StratifiedPlan);

    public static TaylorDesign ClusteredDesign => new(ClusteredPlan);

    public static Certified StratifiedValues { get; } = new("api-strat.certified.csv");

    public static Certified ClusteredValues { get; } = new("api-clus1.certified.csv");
}
