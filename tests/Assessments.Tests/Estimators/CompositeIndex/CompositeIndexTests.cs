using Reckon.Assessments.Tests.Support;

namespace Reckon.Assessments.Tests.Estimators.CompositeIndex;

/// <summary>Eight places with three indicators, the third better when lower, weights 2, 1, 1; expected values from R 4.2.2.</summary>
public sealed class CompositeIndexTests
{
    private const string Rows = "city,pay,jobs,hours\nA,3,20,0.9\nB,8,15,0.4\nC,5,40,0.7\nD,9,35,0.2\nE,1,10,1.1\nF,6,60,0.3\nG,7,25,0.6\nH,4,30,0.8\n";

    [Theory]
    [InlineData("min-max", "arithmetic", 23.825000000000003, 87.625, 78.6875)]
    [InlineData("min-max", "geometric", 23.732113102652352, 84.29908185606746, 77.016982781595601)]
    [InlineData("z-score", "arithmetic", -0.81358820687084066, 1.1095705675522971, 0.85994853267253257)]
    [InlineData("rank", "arithmetic", 2.25, 7.5, 6.25)]
    public void Scores_agree_with_R(string normalization, string aggregation, double a, double d, double f)
    {
        var site = Load($"weights: [2, 1, 1], normalization: {normalization}, aggregation: {aggregation}");

        Assert.Equal(a, site.Quantity("index").Value!.Value, 1e-12);
        Assert.Equal(d, site.Quantity("index.score[D]").Value!.Value, 1e-12);
        Assert.Equal(f, site.Quantity("index.score[F]").Value!.Value, 1e-12);
    }

    [Fact]
    public void Ranks_and_effective_weights_agree_with_R()
    {
        var site = Load("weights: [2, 1, 1]");

        Assert.Equal([7, 3, 5, 1, 8, 2, 4, 6], "ABCDEFGH".Select(c => site.Quantity($"index.rank[{c}]").Value));
        Assert.Equal(11.213464064553724, site.Quantity("index.effective_weight[jobs]").Value!.Value, 1e-10);
        Assert.Equal(50, site.Quantity("index.weight[pay]").Value!.Value, 1e-12);
    }

    [Fact]
    public void Other_choices_move_ranks_within_the_range_that_is_told()
    {
        var site = Load("weights: [2, 1, 1]");

        // The geometric mean puts B fifth and G third, where the arithmetic one has them third and fourth.
        Assert.InRange(5, site.Quantity("index.rank_best[B]").Value!.Value, site.Quantity("index.rank_worst[B]").Value!.Value);
        Assert.InRange(3, site.Quantity("index.rank_best[G]").Value!.Value, site.Quantity("index.rank_worst[G]").Value!.Value);
        Assert.Equal(8, site.Quantity("index.rank_worst[E]").Value);
        Assert.Equal(1 + 5 + 3 + 1000, site.Quantity("index").Estimate!.Diagnostics.Where(d => d.Name.StartsWith("alternatives", StringComparison.Ordinal)).Sum(d => d.Value));
    }

    [Fact]
    public void Weights_are_live()
    {
        var site = Load("weights: [w, 1, 1]", "  w: { label: W, value: 2, unit: ratio, assumption: Guess, uncertainty: { uniform: [1, 3] } }\n");

        Assert.NotNull(site.Quantity("index").Spread);
        Assert.Equal(23.825000000000003, site.Quantity("index").Value!.Value, 1e-12);
    }

    [Fact]
    public void Without_weights_all_indicators_count_alike()
    {
        var site = Load("normalization: rank");

        // Ranks 2, 3 and 2 from the bottom.
        Assert.Equal(7 / 3.0, site.Quantity("index").Value!.Value, 1e-12);
    }

    private static SmallSite Load(string options, string more = "") => SmallSite.LoadGood(
        "draws: { count: 1000 }\ndata:\n  d: { file: data/d.csv, label: Data, source: s }\nquantities:\n"
        + $"  index: {{ label: Index, unit: ratio, estimate: composite-index, with: {{ data: d, place: city, indicators: [pay, jobs, hours], lower_is_better: hours, of: A, {options} }} }}\n" + more,
        ("input/reports/demo/data/d.csv", Rows));
}
