using Reckon.Statistics.Distributions;
using Reckon.Statistics.Estimates;
using Reckon.Statistics.InvertedU;

namespace Reckon.Statistics.Tests.InvertedU;

public sealed class FiellerTests
{
    private static readonly double T = StudentTDistribution.TwoSidedQuantile(0.95, 20);

    [Fact]
    public void A_denominator_without_error_gives_the_usual_interval()
    {
        var set = FiellerInterval.OfRatio(new Estimate(6, 1, 20), new Estimate(2, 0, 20), 0);

        Assert.Equal(FiellerKind.Bounded, set.Kind);
        Close.To(3 - T / 2, set.Low, 1e-14);
        Close.To(3 + T / 2, set.High, 1e-14);
    }

    [Fact]
    public void Ends_are_where_the_difference_is_just_significant()
    {
        var set = FiellerInterval.OfRatio(new Estimate(6, 1, 20), new Estimate(2, 0.3, 20), 0.1);
        double Square(double ratio) => Math.Pow(6 - 2 * ratio, 2) / (1 - 2 * ratio * 0.1 + ratio * ratio * 0.09);

        Assert.True(set.IsBounded);
        Close.To(T * T, Square(set.Low), 1e-12);
        Close.To(T * T, Square(set.High), 1e-12);
    }

    [Fact]
    public void A_denominator_near_zero_leaves_out_a_piece_of_the_line()
    {
        var set = FiellerInterval.OfRatio(new Estimate(6, 1, 20), new Estimate(0.2, 0.3, 20), 0);

        Assert.Equal(FiellerKind.OutsideEnds, set.Kind);
        Assert.False(set.IsBounded);
        Assert.True(set.Low < set.High && set.Contains(30) && set.Contains(double.NegativeInfinity) && !set.Contains(0));
    }

    [Fact]
    public void Two_estimates_near_zero_say_nothing()
    {
        var set = FiellerInterval.OfRatio(new Estimate(0.1, 1, 20), new Estimate(0.2, 0.3, 20), 0);

        Assert.Equal(new FiellerInterval(FiellerKind.WholeLine, double.NegativeInfinity, double.PositiveInfinity, 0.95), set);
        Assert.True(set.Contains(-1e300));
    }

    [Theory]
    [InlineData(1, double.PositiveInfinity)]
    [InlineData(-1, double.NegativeInfinity)]
    public void A_denominator_on_the_border_leaves_a_half_line(double sign, double end)
    {
        // The denominator is just its margin: of (4 ∓ ρt)² ≤ t²(1 + ρ²) the squares of ρ cancel, and ρ ≥ (16 − t²)/(8t) is left.
        var set = FiellerInterval.OfRatio(new Estimate(4, 1, 20), new Estimate(sign * T, 1, 20), 0);

        Assert.Equal(FiellerKind.HalfLine, set.Kind);
        Close.To((16 - T * T) / (8 * T), sign > 0 ? set.Low : -set.High, 1e-13);
        Assert.Equal(end, sign > 0 ? set.High : set.Low);
    }

    [Fact]
    public void Estimates_that_are_not_numbers_are_refused()
    {
        Assert.Throws<ArgumentException>(() => FiellerInterval.OfRatio(new Estimate(double.NaN, 1), new Estimate(1, 1), 0));
        Assert.Throws<ArgumentException>(() => FiellerInterval.OfRatio(new Estimate(1, 1), new Estimate(1, double.PositiveInfinity), 0));
        Assert.Throws<ArgumentException>(() => FiellerInterval.OfRatio(new Estimate(1, 1), new Estimate(1, 1), double.NaN));
        Assert.Throws<ArgumentException>(() => FiellerInterval.OfRatio(new Estimate(1, 1), new Estimate(1, 1), 0, 1));
    }
}
