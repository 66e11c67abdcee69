using Reckon.Statistics.Growth;

namespace Reckon.Statistics.Tests.Growth;

public sealed class GrowthTests
{
    [Fact]
    public void Growth_is_what_a_hand_finds()
    {
        Close.To(0.25, GrowthRate.Of(80, 100), 1e-15);
        Close.To(-1, GrowthRate.Of(80, 0), 1e-15);
        Close.To(Math.Log(1.25), GrowthRate.Logarithmic(80, 100), 1e-15);
        // mpmath: ln(1 + 2^-40)
        Close.To(9.0949470177251464761e-13, GrowthRate.Logarithmic(1, 1 + Math.Pow(2, -40)), 1e-15);
        Close.To(4, GrowthRate.PercentagePoints(0.21, 0.25), 1e-13);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Nothing_grows_from_nothing_or_a_loss(double first)
    {
        Assert.Throws<ArgumentException>(() => GrowthRate.Of(first, 1));
        Assert.Throws<ArgumentException>(() => GrowthRate.Logarithmic(first, 1));
        Assert.Throws<ArgumentException>(() => new CompoundGrowth([2019, 2020], [first, 1]));
        Assert.Throws<ArgumentException>(() => RoundedGrowth.Of(first, 1, 1));
    }

    [Fact]
    public void What_shrinks_below_nothing_is_refused()
    {
        Assert.Throws<ArgumentException>(() => GrowthRate.Of(1, -1));
        Assert.Throws<ArgumentException>(() => GrowthRate.Logarithmic(1, 0));
        Assert.Throws<ArgumentException>(() => GrowthRate.PercentagePoints(0.2, 25));
    }

    [Fact]
    public void Compound_growth_shows_what_it_owes_to_its_end_years()
    {
        var growth = new CompoundGrowth([2018, 2019, 2020, 2022], [100, 130, 120, 200]);

        Close.To(Math.Pow(2, 0.25) - 1, growth.Rate, 1e-14);
        Assert.Equal((2018, 2022, true, true), (growth.BaseYear, growth.LastYear, growth.IsBaseLowest, growth.IsLastHighest));
        Assert.Equal(6, growth.Alternatives.Count);
        Assert.Equal((2018, 2022, growth.Rate), growth.Alternatives[0]);
        // R 4.2.2: exp(coef(lm(log(c(100, 130, 120, 200)) ~ c(2018, 2019, 2020, 2022)))[2]) - 1
        Close.To(0.17463641802106245, growth.TrendRate, 1e-12);
        Close.To(0.1, new CompoundGrowth([2000, 2001, 2002], [100, 110, 121]).TrendRate, 1e-13);
        Assert.False(new CompoundGrowth([2018, 2019, 2020], [100, 90, 80]).IsBaseLowest);
    }

    [Fact]
    public void Slow_growth_keeps_its_digits()
    {
        // mpmath: (1 + 1e-5)^(1/20) − 1
        var growth = new CompoundGrowth([2000, 2020], [100_000, 100_001]);

        Close.To(4.9999762501543738615e-7, growth.Rate, 1e-14);
        Close.To(4.9999762501543738615e-7, growth.TrendRate, 1e-14);
    }

    [Fact]
    public void Years_must_rise_and_be_two()
    {
        Assert.Throws<ArgumentException>(() => new CompoundGrowth([2020], [1]));
        Assert.Throws<ArgumentException>(() => new CompoundGrowth([2020, 2020], [1, 2]));
        Assert.Throws<ArgumentException>(() => new CompoundGrowth([2020, 2021], [1]));
    }

    [Fact]
    public void Contributions_sum_to_the_growth()
    {
        // Published: 2000 + 923 + 540 = 3463 and 2438 + 839 + 1341 = 4618.
        var growth = GrowthContributions.Of([2000, 923, 540], [2438, 839, 1341]);

        Close.To(4618 / 3463.0 - 1, growth.Growth, 1e-14);
        Close.To(438 / 3463.0, growth.Contributions[0], 1e-14);
        Close.To(growth.Growth, growth.Contributions.Sum(), 1e-14);
        Close.To(1, growth.Shares.Sum(), 1e-14);
        // Share × growth of the part.
        Close.To(923 / 3463.0 * (839 / 923.0 - 1), growth.Contributions[1], 1e-13);
    }

    [Fact]
    public void A_part_may_appear_or_be_negative_but_the_first_total_may_not()
    {
        Close.To([0.1, 0.05], GrowthContributions.Of([100, 0], [110, 5]).Contributions, 1e-14);
        Close.To([0.2, -0.1], GrowthContributions.Of([120, -20], [140, -30]).Contributions, 1e-14);
        Assert.Throws<ArgumentException>(() => GrowthContributions.Of([1, -1], [2, 3]));
        Assert.Throws<ArgumentException>(() => GrowthContributions.Of([1], [2, 3]));
        Assert.Throws<ArgumentException>(() => GrowthContributions.Of([], []));
        Assert.All(GrowthContributions.Of([1, 1], [2, 0]).Shares, s => Assert.Equal(double.NaN, s));
    }

    [Fact]
    public void Rounded_figures_allow_a_range_of_growth()
    {
        // 3684 over 2963, both in units of ten thousand.
        var growth = RoundedGrowth.Of(2963, 3684, 1);

        Close.To(3683.5 / 2963.5 - 1, growth.Low, 1e-13);
        Close.To(3684.5 / 2962.5 - 1, growth.High, 1e-13);
        Assert.True(RoundedGrowth.Allows(growth, 24.4, 0.1));
        Assert.True(RoundedGrowth.Allows(growth, 24.3, 0.1));
        Assert.False(RoundedGrowth.Allows(growth, 24.5, 0.1));
        Assert.Throws<ArgumentException>(() => RoundedGrowth.Of(0.4, 1, 1));
        Assert.Throws<ArgumentException>(() => RoundedGrowth.Of(10, 11, 0));
    }
}
