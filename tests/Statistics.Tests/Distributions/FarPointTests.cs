using Reckon.Statistics.Distributions;

namespace Reckon.Statistics.Tests.Distributions;

/// <summary>Points at infinity, beyond the range of squares, and no numbers.</summary>
public sealed class FarPointTests
{
    public static TheoryData<IDistribution> Distributions => [.. new IDistribution[]
    {
        new StudentTDistribution(5), new StudentTDistribution(1e300), new StudentTDistribution(double.PositiveInfinity),
        new FDistribution(3, 7), new FDistribution(3, double.PositiveInfinity), new ChiSquaredDistribution(3),
        new GammaDistribution(2, 3), new BetaDistribution(2, 3), NormalDistribution.Standard, new LogNormalDistribution(0, 1),
        new BinomialDistribution(10, 0.3), new PoissonDistribution(4), new NegativeBinomialDistribution(2, 0.3),
    }];

    [Theory]
    [MemberData(nameof(Distributions))]
    public void All_probability_lies_below_infinity(IDistribution distribution)
    {
        foreach (var far in new[] { 1e300, double.PositiveInfinity })
        {
            Assert.Equal(1, distribution.Cumulative(far));
            Assert.Equal(0, distribution.Survival(far), 1e-100);
            Assert.Equal(0, distribution.Density(far));
        }
    }

    [Theory]
    [MemberData(nameof(Distributions))]
    public void No_number_has_no_probability(IDistribution distribution)
    {
        Assert.True(double.IsNaN(distribution.Cumulative(double.NaN)));
        Assert.True(double.IsNaN(distribution.Survival(double.NaN)));
    }

    [Fact]
    public void A_t_whose_square_is_out_of_range_keeps_its_tail()
    {
        // 1/π · arctan(1e-200), the tail of one degree of freedom.
        Close.To(1e-200 / Math.PI, new StudentTDistribution(1).Survival(1e200), 1e-12);
    }

    [Fact]
    public void A_quantile_beyond_the_range_of_doubles_is_zero_or_infinite()
    {
        // P(1/1000, x) = 1e-15 at x = 10^(−15 000), F by symmetry.
        Assert.Equal(0, new ChiSquaredDistribution(0.002).Quantile(1e-15));
        Assert.Equal(0, new FDistribution(0.001, 0.001).Quantile(1e-15));
        Assert.Equal(double.PositiveInfinity, new FDistribution(0.001, 0.001).Quantile(1 - 1e-15));
        Assert.Equal(0, new BetaDistribution(0.5, 0.5).Quantile(1e-300));
    }
}
