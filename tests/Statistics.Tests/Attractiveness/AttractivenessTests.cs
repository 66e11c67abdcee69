using Reckon.Statistics.Attractiveness;

namespace Reckon.Statistics.Tests.Attractiveness;

public sealed class AttractivenessTests
{
    private static readonly double[] In = [120, 45, 8, 300, 2, 77, 15, 0, 510, 33];
    private static readonly double[] Out = [100, 60, 5, 250, 4, 70, 25, 3, 300, 40];

    [Fact]
    public void Exact_ends_of_a_lopsided_ratio_keep_their_digits()
    {
        // mpmath with 40 digits
        var interval = new FlowRatio(1e6, 1).ExactInterval();

        Close.To(179479.848944894716, interval.Low, 1e-12);
        Close.To(39497929.2030973831, interval.High, 1e-12);
    }

    [Fact]
    public void The_exact_interval_agrees_with_R()
    {
        var values = Reference.Read("ratios.csv");
        for (var i = 0; i < values.Rows; i++)
        {
            var interval = new FlowRatio(values.Numbers("incoming")[i], values.Numbers("outgoing")[i]).ExactInterval(values.Numbers("level")[i]);
            Close.To(values.Numbers("low")[i], interval.Low, 1e-11);
            Close.To(values.Numbers("high")[i], interval.High, 1e-11);
        }
    }

    [Fact]
    public void The_interval_of_logarithms_is_what_a_hand_finds()
    {
        var ratio = new FlowRatio(120, 100);
        var margin = 1.959963984540054 * Math.Sqrt(1 / 120.0 + 1 / 100.0);

        Close.To(1.2 * Math.Exp(margin), ratio.LogInterval().High, 1e-14);
        Close.To(1.2 * Math.Exp(-2 * margin), ratio.LogInterval(0.95, 4).Low, 1e-14);
        Close.To(20 / 220.0, ratio.Effectiveness, 1e-15);
        Close.To((1.2 - 1) / (1.2 + 1), ratio.Effectiveness, 1e-14);
        var (exact, effectiveness) = (ratio.ExactInterval(), ratio.EffectivenessInterval());
        Close.To((exact.Low - 1) / (exact.Low + 1), effectiveness.Low, 1e-12);
        Close.To((exact.High - 1) / (exact.High + 1), effectiveness.High, 1e-12);
    }

    [Fact]
    public void A_count_of_zero_leaves_the_exact_interval()
    {
        var (nobodyCame, nobodyLeft) = (new FlowRatio(0, 3), new FlowRatio(3, 0));

        Assert.Equal((0, double.PositiveInfinity), (nobodyCame.LogInterval().Low, nobodyCame.LogInterval().High));
        Assert.Equal(0, nobodyCame.ExactInterval().Low);
        Assert.True(nobodyCame.ExactInterval().High < 5);
        Assert.Equal((double.PositiveInfinity, 1), (nobodyLeft.Value, nobodyLeft.Effectiveness));
        Assert.Equal(double.PositiveInfinity, nobodyLeft.ExactInterval().High);
        Assert.Throws<ArgumentException>(() => new FlowRatio(0, 0));
        Assert.Throws<ArgumentException>(() => new FlowRatio(-1, 3));
        Assert.Throws<ArgumentException>(() => new FlowRatio(1, double.NaN));
        Assert.Throws<ArgumentException>(() => nobodyLeft.LogInterval(0.95, 0));
    }

    [Fact]
    public void A_closed_system_has_equal_sums()
    {
        Assert.True(FlowRatio.IsClosed([1, 2, 3], [3, 2, 1]));
        Assert.False(FlowRatio.IsClosed([1, 2, 3], [3, 2, 2]));
        Assert.True(FlowRatio.IsClosed([1, 2, 3], [3, 2, 2], 1));
        Assert.Throws<ArgumentException>(() => FlowRatio.IsClosed([1], [1, 2]));
    }

    [Fact]
    public void Shrinkage_agrees_with_a_negative_binomial_regression_in_R()
    {
        // R 4.2.2, MASS: g <- glm.nb(In ~ 1 + offset(log(Out)), control = glm.control(epsilon = 1e-14, maxit = 200)); g$theta, exp(coef(g))
        var shrunken = GammaPoissonShrinkage.Of(In, Out);

        Close.To(10.390192221004231, shrunken.Shape, 1e-9);
        Close.To(1.0466188818721196, shrunken.Mean, 1e-10);
        // (In + theta)/(Out + theta/mu); qgamma(c(0.025, 0.975), 8 + theta, 5 + theta/mu)
        Close.To([1.186148366072419, 0.7921101221204091, 1.2319765280598542, 1.1941419257406114, 0.88962781839278804, 1.0933697934238757, 0.72694218871760263, 0.80373481810638825, 1.6790713295426534, 0.86906592854459397], shrunken.Rates, 1e-9);
        Close.To(0.73476710948499602, shrunken.Interval(2).Low, 1e-9);
        Close.To(1.8555814331735117, shrunken.Interval(2).High, 1e-9);
    }

    [Fact]
    public void Rates_move_towards_the_mean_and_those_of_small_bases_more()
    {
        var shrunken = GammaPoissonShrinkage.Of(In, Out);

        for (var i = 0; i < In.Length; i++)
        {
            Assert.InRange(shrunken.Rates[i], Math.Min(shrunken.Mean, shrunken.RawRates[i]), Math.Max(shrunken.Mean, shrunken.RawRates[i]));
            Close.To(shrunken.Weight(i) * shrunken.RawRates[i] + (1 - shrunken.Weight(i)) * shrunken.Mean, shrunken.Rates[i], 1e-12);
        }

        Assert.True(shrunken.Weight(2) < shrunken.Weight(0));
    }

    [Fact]
    public void Rates_that_differ_by_chance_alone_all_become_the_mean()
    {
        var shrunken = GammaPoissonShrinkage.Of([10, 20, 31], [10, 20, 30]);

        Assert.Equal(double.PositiveInfinity, shrunken.Shape);
        Assert.All(shrunken.Rates, r => Close.To(61 / 60.0, r, 1e-15));
        Assert.Equal((shrunken.Mean, shrunken.Mean), (shrunken.Interval(0).Low, shrunken.Interval(0).High));
    }

    [Fact]
    public void A_place_without_exposure_gets_the_mean_and_what_cannot_be_fitted_is_refused()
    {
        var shrunken = GammaPoissonShrinkage.Of([.. In, 0], [.. Out, 0]);

        Close.To(shrunken.Mean, shrunken.Rates[10], 1e-12);
        Assert.Throws<ArgumentException>(() => GammaPoissonShrinkage.Of([1], [1]));
        Assert.Throws<ArgumentException>(() => GammaPoissonShrinkage.Of([1, 2], [1]));
        Assert.Throws<ArgumentException>(() => GammaPoissonShrinkage.Of([0, 0], [1, 2]));
        Assert.Throws<ArgumentException>(() => GammaPoissonShrinkage.Of([1, 2], [0, 2]));
        Assert.Throws<ArgumentException>(() => GammaPoissonShrinkage.Of([1, -2], [1, 2]));
    }

    [Fact]
    public void Ranks_come_with_intervals_and_small_places_have_none()
    {
        FlowRatio[] places = [.. In.Zip(Out, (i, o) => new FlowRatio(i, o))];
        var ranking = PlaceRanking.Of(places, new RankDesign { Seed = 5 });

        Assert.Equal([8, 0, 3, 5, 1], ranking.Ranks.Select(r => r.Place));
        // 120 over 100 is 300 over 250.
        Assert.Equal([1, 2, 2, 4, 5], ranking.Ranks.Select(r => r.Rank));
        Assert.Equal([2, 4, 6, 7, 9], ranking.TooSmall);
        Assert.Equal((1, 1, 1), (ranking.Ranks[0].Low, ranking.Ranks[0].Median, ranking.Ranks[0].High));
        Assert.All(ranking.Ranks, r => Assert.True(r.Low <= r.Median && r.Median <= r.High));
        Assert.Equal(ranking.Ranks, PlaceRanking.Of(places, new RankDesign { Seed = 5 }).Ranks);
        var looser = PlaceRanking.Of(places, new RankDesign { Seed = 5, Overdispersion = 6 });
        Assert.True(looser.Ranks.Sum(r => r.High - r.Low) > ranking.Ranks.Sum(r => r.High - r.Low));
    }

    [Fact]
    public void Shrunken_places_are_all_ranked_and_small_ones_keep_wide_intervals()
    {
        var shrunken = GammaPoissonShrinkage.Of(In, Out);
        var ranking = PlaceRanking.OfShrunken(shrunken, new RankDesign { Seed = 5 });

        Assert.Empty(ranking.TooSmall);
        Assert.Equal(ranking.Ranks.Select(r => r.Place), Enumerable.Range(0, 10).OrderByDescending(i => shrunken.Rates[i]));
        double Width(int place) => ranking.Ranks.Where(r => r.Place == place).Select(r => r.High - r.Low).Single();
        Assert.True(Width(7) > Width(8) && Width(4) > Width(3));
        Assert.All(PlaceRanking.OfShrunken(GammaPoissonShrinkage.Of([10, 20, 31], [10, 20, 30]), new RankDesign { Seed = 5 }).Ranks, r => Assert.Equal((1, 1), (r.Low, r.High)));
    }

    [Fact]
    public void Shrunken_ranks_change_as_often_as_gamma_rates_say()
    {
        // R 4.2.2, shape th and mean mu of largest dnbinom likelihood by optim: integrate(function(x) dgamma(x, 3 + th, 10 + th/mu) * pgamma(x, 1 + th, 2 + th/mu), 0, Inf):
        // the third beats the second in 29.4 % of draws; the first is far above both.
        var shrunken = GammaPoissonShrinkage.Of([200, 1, 3], [20, 2, 10]);
        double WorstOfSecond(double tail) => PlaceRanking.OfShrunken(shrunken, new RankDesign { Seed = 8, Replicates = 8000, Level = 1 - 2 * tail }).Ranks.Single(r => r.Place == 1).High;

        Close.To(0.5381132, shrunken.Shape, 1e-5);
        Assert.Equal(3, WorstOfSecond(0.27));
        Assert.Equal(2, WorstOfSecond(0.32));
    }

    [Fact]
    public void Two_places_change_ranks_as_often_as_the_normal_distribution_says()
    {
        // Ratios e^0.1 and 1 of 400 each: logarithms differ by 0.1 with a standard error of about √(4/400) = 0.1, so ranks change in 16 % of draws.
        FlowRatio[] places = [new(400 * Math.Exp(0.05), 400 * Math.Exp(-0.05)), new(400, 400)];
        var narrow = PlaceRanking.Of(places, new RankDesign { Seed = 1, Replicates = 4000, Level = 0.64 });
        var wide = PlaceRanking.Of(places, new RankDesign { Seed = 1, Replicates = 4000, Level = 0.72 });

        Assert.Equal(1, narrow.Ranks[0].High);
        Assert.Equal(2, wide.Ranks[0].High);
    }

    [Fact]
    public void Designs_out_of_range_are_refused()
    {
        FlowRatio[] places = [new(200, 100)];

        Assert.Throws<ArgumentException>(() => PlaceRanking.Of(places, new RankDesign { Seed = 1, MinimumBase = 500 }));
        Assert.Throws<ArgumentException>(() => PlaceRanking.Of(places, new RankDesign { Seed = 1, Overdispersion = 0.5 }));
        Assert.Throws<ArgumentException>(() => PlaceRanking.Of(places, new RankDesign { Seed = 1, Replicates = 0 }));
        Assert.Throws<ArgumentException>(() => PlaceRanking.Of(places, new RankDesign { Seed = 1, Level = 1 }));
    }
}
