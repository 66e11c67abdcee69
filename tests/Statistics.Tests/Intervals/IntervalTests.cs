using Reckon.Statistics.Intervals;

namespace Reckon.Statistics.Tests.Intervals;

/// <summary>Interval arithmetic against values worked out by hand (Moore, Kearfott and Cloud, 2009, chapter 2).</summary>
public sealed class IntervalTests
{
    private static readonly Interval HalfOpen = new(1, 2, false, true);

    [Fact]
    public void Sums_and_differences_add_the_ends()
    {
        Assert.Equal(new Interval(4, 7), new Interval(1, 2) + new Interval(3, 5));
        Assert.Equal(new Interval(-4, -1), new Interval(1, 2) - new Interval(3, 5));
        Assert.Equal(new Interval(-2, -1), -new Interval(1, 2));
    }

    [Fact]
    public void An_end_is_open_when_an_end_that_makes_it_is()
    {
        Assert.Equal(new Interval(2, 4, false, true), HalfOpen + HalfOpen);
        Assert.Equal(new Interval(-1, 1, true, true), HalfOpen - HalfOpen);
        Assert.Equal(new Interval(-2, -1, true, false), -HalfOpen);
        Assert.Equal(new Interval(1, 4, false, true), HalfOpen * HalfOpen);
        Assert.Equal(new Interval(0.5, 1, true, false), Interval.Point(1) / HalfOpen);
        Assert.Equal(new Interval(0, 4, false, true), new Interval(-2, 1, true, false).Abs() * new Interval(0, 2));
    }

    [Theory]
    [InlineData(1, 2, 3, 5, 3, 10)]
    [InlineData(-1, 2, 3, 5, -5, 10)]
    [InlineData(-2, -1, -5, -3, 3, 10)]
    [InlineData(-1, 2, -3, 5, -6, 10)]
    [InlineData(0, 0, -3, 5, 0, 0)]
    public void Products_lie_between_the_products_of_the_ends(double a, double b, double c, double d, double low, double high)
    {
        Assert.Equal(new Interval(low, high), new Interval(a, b) * new Interval(c, d));
    }

    [Fact]
    public void A_quotient_over_zero_is_anything()
    {
        Assert.Equal(new Interval(0.2, 2.0 / 3), new Interval(1, 2) / new Interval(3, 5));
        Assert.Equal(Interval.All, new Interval(1, 2) / new Interval(-1, 1));
        Assert.Equal(Interval.All, new Interval(1, 2) / new Interval(0, 1));
        Assert.True(double.IsNaN((Interval.Point(0) / Interval.Point(0)).Low));
        Assert.Equal(double.PositiveInfinity, (Interval.Point(1) / Interval.Point(0)).Low);
    }

    [Fact]
    public void Infinite_ends_stand_for_as_large_as_you_like()
    {
        var bound = new Interval(2, double.PositiveInfinity, false, true);

        Assert.Equal(new Interval(3, double.PositiveInfinity, false, true), bound + Interval.Point(1));
        Assert.Equal(new Interval(0, 0.5, true, false), Interval.Point(1) / bound);
        Assert.Equal(Interval.Point(0), bound * Interval.Point(0));
        Assert.Equal(new Interval(0, double.PositiveInfinity, true, true), bound / bound);
        Assert.Equal(new Interval(double.NegativeInfinity, -2, true, false), -bound);
        Assert.True(bound.Meets(new Interval(1e300, double.PositiveInfinity, false, true)));
        Assert.True(double.IsNaN((Interval.Point(double.PositiveInfinity) / Interval.Point(double.PositiveInfinity)).Low));
    }

    [Fact]
    public void Even_powers_are_not_negative()
    {
        Assert.Equal(new Interval(0, 9), new Interval(-3, 2).Power(2));
        Assert.Equal(new Interval(-27, 8), new Interval(-3, 2).Power(3));
        Assert.Equal(Interval.Point(1), new Interval(-3, 2).Power(0));
        Assert.Equal(new Interval(0.25, 1), new Interval(1, 2).Power(-2));
        Assert.Equal(new Interval(4, 9, true, false), new Interval(-3, -2, false, true).Power(2));
    }

    [Fact]
    public void Absolute_values_fold_at_zero()
    {
        Assert.Equal(new Interval(0, 3, false, true), new Interval(-3, 2, true, false).Abs());
        Assert.Equal(new Interval(2, 3), new Interval(-3, -2).Abs());
        Assert.Equal(new Interval(2, 3), new Interval(2, 3).Abs());
    }

    [Fact]
    public void The_smaller_and_the_larger_of_two()
    {
        Assert.Equal(new Interval(1, 3), Interval.Min(new Interval(1, 5), new Interval(2, 3)));
        Assert.Equal(new Interval(2, 5), Interval.Max(new Interval(1, 5), new Interval(2, 3)));
        Assert.Equal(new Interval(1, 2, false, true), Interval.Min(new Interval(1, 2, false, true), new Interval(1, 2)));
        Assert.Equal(new Interval(1, 2, false, false), Interval.Max(new Interval(1, 2, false, true), new Interval(1, 2)));
    }

    [Fact]
    public void Hulls_hold_both_and_close_an_end_that_either_closes()
    {
        Assert.Equal(new Interval(1, 5), new Interval(1, 2).Hull(new Interval(4, 5)));
        Assert.Equal(new Interval(1, 2), HalfOpen.Hull(Interval.Point(2)));
    }

    [Theory]
    [InlineData(2, 3, false, false)]
    [InlineData(0, 1, false, true)]
    [InlineData(0, 1, true, false)]
    [InlineData(2, 2, false, false)]
    [InlineData(1.5, 1.6, true, true)]
    public void Sets_meet_when_they_share_a_number(double low, double high, bool highOpen, bool meets)
    {
        Assert.Equal(meets, HalfOpen.Meets(new Interval(low, high, false, highOpen)));
    }

    [Fact]
    public void Ends_are_equal_within_twelve_digits()
    {
        Assert.True(new Interval(0.3, 1).Contains(0.1 + 0.2));
        Assert.True(new Interval(0, 0.3).Contains(0.1 + 0.2));
        Assert.False(new Interval(0, 0.3, false, true).Contains(0.3 - 1e-15));
        Assert.False(new Interval(0, 0.3).Contains(0.3000001));
    }

    [Fact]
    public void Nothing_meets_what_is_no_number()
    {
        Assert.False(Interval.Point(double.NaN).Meets(Interval.All));
    }
}
