using Reckon.Statistics.CompositeIndices;
using Reckon.Statistics.Matrices;

namespace Reckon.Statistics.Tests.CompositeIndices;

public sealed class RobustnessAnalysisTests
{
    private static readonly IndicatorTable Table = new(
        Matrix.FromColumns([3, 8, 5, 9, 1, 6, 7, 4], [20, 15, 40, 35, 10, 60, 25, 30], [0.9, 0.4, 0.7, 0.2, 1.1, 0.3, 0.6, 0.8]),
        [IndicatorDirection.HigherIsBetter, IndicatorDirection.HigherIsBetter, IndicatorDirection.LowerIsBetter]);

    private static readonly RobustnessAnalysis Analysis = RobustnessAnalysis.Of(Table, new CompositeDesign { Weights = [2, 1, 1] }, new RobustnessDesign { Seed = 3, Perturbations = 200 });

    [Fact]
    public void Every_alternative_is_on_record_also_those_that_could_not_be_computed()
    {
        // The design, 14 other methods, 3 indicators left out, 200 sets of weights.
        Assert.Equal(218, Analysis.Alternatives.Count);
        Assert.Equal(218, Analysis.Alternatives.Select(a => a.Name).Distinct().Count());
        var refused = Analysis.Alternatives.Where(a => !a.WasRun).ToList();
        Assert.Equal(["ZScore, Geometric", "ZScore, Harmonic", "DistanceToReference, Geometric", "DistanceToReference, Harmonic"], refused.Select(a => a.Name));
        Assert.All(refused, a => Assert.Equal("a normalised value is zero or negative", a.Obstacle));
        Assert.All(refused, a => Assert.Empty(a.Ranks));
    }

    [Fact]
    public void Every_alternative_gives_its_ranks_again()
    {
        foreach (var alternative in Analysis.Alternatives.Where(a => a.WasRun))
            Assert.Equal(CompositeIndex.Of(Table, alternative.Design).Ranks, alternative.Ranks);
    }

    [Fact]
    public void Weights_stay_within_their_range_and_differ()
    {
        var ratios = Analysis.Alternatives.Where(a => a.Name.StartsWith("weights ", StringComparison.Ordinal)).Select(a => a.Design.Weights![0] / a.Design.Weights![1]).ToList();

        Assert.All(ratios, r => Assert.InRange(r, 2 * 0.75 / 1.25, 2 * 1.25 / 0.75));
        Assert.Equal(200, ratios.Distinct().Count());
        Assert.True(ratios.Max() > 2.8 && ratios.Min() < 1.4);
    }

    [Fact]
    public void Ranges_are_those_of_the_record()
    {
        for (var i = 0; i < 8; i++)
        {
            var (range, ranks) = (Analysis.Ranges[i], Analysis.Alternatives.Where(a => a.WasRun).Select(a => a.Ranks[i]).Order().ToList());
            Assert.Equal((Analysis.Index.Ranks[i], ranks[0], ranks[^1]), (range.Rank, range.Best, range.Worst));
            Assert.Equal((ranks[(ranks.Count - 1) / 2] + ranks[ranks.Count / 2]) / 2.0, range.Median);
            Close.To(1, range.Shares.Sum(), 1e-13);
            Close.To(ranks.Count(r => r <= 3) / (double)ranks.Count, range.ShareAmongFirst(3), 1e-13);
        }

        Assert.True(Analysis.Ranges[1].Best < Analysis.Ranges[1].Worst);
    }

    [Fact]
    public void The_same_seed_gives_the_same_bits_and_another_gives_others()
    {
        var (design, robustness) = (new CompositeDesign { Weights = [2, 1, 1] }, new RobustnessDesign { Seed = 3, Perturbations = 200 });
        var (again, other) = (RobustnessAnalysis.Of(Table, design, robustness), RobustnessAnalysis.Of(Table, design, robustness with { Seed = 4 }));

        Assert.Equal(Analysis.Alternatives[^1].Design.Weights, again.Alternatives[^1].Design.Weights);
        Assert.NotEqual(Analysis.Alternatives[^1].Design.Weights, other.Alternatives[^1].Design.Weights);
    }

    [Fact]
    public void Units_of_which_one_is_better_throughout_never_change_ranks()
    {
        var table = new IndicatorTable(Matrix.FromColumns([1, 2, 3], [4, 6, 9]), [IndicatorDirection.HigherIsBetter, IndicatorDirection.HigherIsBetter]);
        var analysis = RobustnessAnalysis.Of(table, new CompositeDesign(), new RobustnessDesign { Seed = 1, Perturbations = 50 });

        Assert.All(analysis.Ranges, r => Assert.Equal((r.Rank, r.Rank), (r.Best, r.Worst)));
        Assert.Equal(0, analysis.MeanShift);
    }

    [Fact]
    public void Designs_out_of_range_are_refused()
    {
        Assert.Throws<ArgumentException>(() => RobustnessAnalysis.Of(Table, new CompositeDesign(), new RobustnessDesign { Seed = 1, Perturbations = -1 }));
        Assert.Throws<ArgumentException>(() => RobustnessAnalysis.Of(Table, new CompositeDesign(), new RobustnessDesign { Seed = 1, WeightRange = 1 }));
        Assert.Throws<ArgumentException>(() => RobustnessAnalysis.Of(Table, new CompositeDesign { Weights = [1] }, new RobustnessDesign { Seed = 1 }));
    }
}
