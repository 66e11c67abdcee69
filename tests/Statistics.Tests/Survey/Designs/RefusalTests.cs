using Reckon.Statistics.Survey.Designs;
using Reckon.Statistics.Survey.Estimators;

namespace Reckon.Statistics.Tests.Survey.Designs;

public sealed class RefusalTests
{
    private static readonly SurveyStage Rows = new() { Strata = new[] { "A", "A", "B", "B" } };

    [Fact]
    public void Weights_that_are_no_weights_are_refused_by_row()
    {
        Assert.Contains("Weights[2]", Refused([1, 1, -1, 1], Rows), StringComparison.Ordinal);
        Assert.Contains("Weights[1]", Refused([1, double.NaN, 1, 1], Rows), StringComparison.Ordinal);
        Assert.Contains("Weights[1]", Refused([1, double.PositiveInfinity, 1, 1], Rows), StringComparison.Ordinal);
        Assert.Contains("All 4 weights are zero", Refused([0, 0, 0, 0], Rows), StringComparison.Ordinal);
        Assert.Contains(" 3;", Refused([1, 1, 1], Rows), StringComparison.Ordinal);
        Assert.Contains("empty", Refused([], new SurveyStage()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_cluster_in_two_strata_is_refused_with_the_cluster_and_both_strata()
    {
        var message = Refused([1, 1, 1, 1], Rows with { Clusters = new[] { 1, 2, 7, 2 } });
        Assert.Contains("Cluster \"2\"", message, StringComparison.Ordinal);
        Assert.Contains("\"A\" (row 1)", message, StringComparison.Ordinal);
        Assert.Contains("\"B\" (row 3)", message, StringComparison.Ordinal);
        Assert.Contains(nameof(SurveyPlan.ClustersAreNumberedWithinStrata), message, StringComparison.Ordinal);
    }

    [Fact]
    public void Clusters_of_a_second_stage_may_be_numbered_anew_but_lie_in_one_stratum()
    {
        var first = new SurveyStage { Clusters = new[] { 1, 1, 2, 2 }, PopulationSizes = [4, 4, 4, 4] };
        var second = new SurveyStage { Clusters = new[] { 1, 1, 1, 2 }, Strata = new[] { "x", "y", "x", "x" } };
        Assert.Contains("stage 2", Refused([1, 1, 1, 1], first, second), StringComparison.Ordinal);
    }

    [Fact]
    public void Populations_that_cannot_be_are_refused()
    {
        var message = Refused([1, 1, 1, 1], Rows with { PopulationSizes = [9, 9, 1, 1] });
        Assert.Contains("\"B\" of stage 1 has 2 clusters in the sample and 1 in the population", message, StringComparison.Ordinal);
        Assert.Contains(
            "another row of \"A\" has 9", Refused([1, 1, 1, 1], Rows with { PopulationSizes = [9, 8, 5, 5] }), StringComparison.Ordinal);
        Refused([1, 1, 1, 1], Rows with { PopulationSizes = [9, 9, double.NaN, 5] });
        Refused([1, 1, 1, 1], Rows with { PopulationSizes = [9, 9, 5] });
        Refused([1, 1, 1, 1], Rows with { SamplingFractions = [0.5, 0.5, 1.5, 1.5] });
        Refused([1, 1, 1, 1], Rows with { SamplingFractions = [0.5, 0.5, 0, 0] });
        Refused([1, 1, 1, 1], Rows with { InclusionProbabilities = [0.5, 0.4, double.NaN, 0.1] });
        Refused([1, 1, 1, 1], Rows with { Clusters = new[] { 1, 1, 2, 2 }, InclusionProbabilities = [0.5, 0.4, 0.1, 0.1] });
        Refused([1, 1, 1, 1], Rows with { PopulationSizes = [9, 9, 5, 5], SamplingFractions = [0.5, 0.5, 0.5, 0.5] });
    }

    [Fact]
    public void Plans_that_say_too_little_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new TaylorDesign(new SurveyPlan { Stages = [] }));
        Assert.Throws<ArgumentException>(() => new TaylorDesign(new SurveyPlan { Stages = [new SurveyStage()] }));
        Assert.Throws<ArgumentException>(() => new TaylorDesign(new SurveyPlan { Stages = [Rows] }));
        Assert.Contains("Stage 1 of 2", Refused([1, 1, 1, 1], Rows, Rows), StringComparison.Ordinal);
    }

    [Fact]
    public void Statistics_and_domains_of_other_sizes_are_refused()
    {
        var design = new TaylorDesign(new SurveyPlan { Stages = [Rows], Weights = [1, 1, 1, 0] });
        Assert.Throws<ArgumentException>(() => design.Estimate(new Totals([1, 2, 3])));
        Assert.Throws<ArgumentException>(() => design.CovarianceOfTotals(new double[3, 1]));
        Assert.Throws<ArgumentException>(() => design.Domain([true]));
        Assert.Throws<ArgumentException>(() => design.Domain([false, false, false, true]));
    }

    [Fact]
    public void A_single_cluster_has_no_variance()
    {
        var design = new TaylorDesign(new SurveyPlan { Stages = [new SurveyStage { Clusters = new[] { 1, 1 } }], Weights = [1, 1] });
        Assert.Throws<LonelyClusterException>(() => design.Estimate(new Totals([1, 2])));
    }

    [Fact]
    public void A_name_that_is_missing_is_refused() =>
        Assert.Throws<ArgumentException>(() => Reckon.Statistics.Survey.Grouping.Of(["A", null!]));

    private static string Refused(double[] weights, params SurveyStage[] stages) =>
        Assert.ThrowsAny<ArgumentException>(() => new TaylorDesign(new SurveyPlan { Stages = stages, Weights = weights })).Message;
}
