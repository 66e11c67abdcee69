using Reckon.Statistics.InvertedU;

namespace Reckon.Statistics.Tests.InvertedU;

public sealed class ParabolaTests
{
    [Fact]
    public void Roots_keep_their_digits_when_one_is_far_smaller()
    {
        // mpmath: the roots of x² − 1e8 x + 1, to 17 digits.
        var roots = new Parabola(1, -1e8, 1).Roots();

        Close.To([1.0000000000000001e-8, 99999999.99999999], roots, 1e-15);
    }

    [Fact]
    public void Roots_that_nearly_meet_are_told_apart()
    {
        // (x − 1)(x − 1 − 2⁻²⁶), whose coefficients are doubles; b² − 4ac taken in doubles is zero.
        var gap = Math.ScaleB(1, -26);
        var roots = new Parabola(1 + gap, -(2 + gap), 1).Roots();

        Close.To([1, 1 + gap], roots, 1e-15);
    }

    [Theory]
    [InlineData(1, 0, 1, new double[0])]
    [InlineData(1, -2, 1, new double[] { 1 })]
    [InlineData(-6, 2, 0, new double[] { 3 })]
    [InlineData(5, 0, 0, new double[0])]
    [InlineData(0, 0, 3, new double[] { 0 })]
    [InlineData(0, -4, 2, new double[] { 0, 2 })]
    [InlineData(6, -1, -1, new double[] { -3, 2 })]
    public void Roots_rise_and_are_as_many_as_there_are(double constant, double linear, double square, double[] roots) =>
        Assert.Equal(roots, new Parabola(constant, linear, square).Roots());

    [Fact]
    public void The_lowest_height_is_at_an_end_or_where_a_U_turns()
    {
        Assert.Equal(-1, new Parabola(3, -4, 1).LowestBetween(0, 5));
        Assert.Equal(0, new Parabola(3, -4, 1).LowestBetween(3, 5));
        Assert.Equal(-2, new Parabola(3, 4, -1).LowestBetween(0, 5));
        Assert.Throws<ArgumentException>(() => new Parabola(3, 4, -1).LowestBetween(5, 0));
    }

    [Fact]
    public void Height_slope_and_extremum_follow_from_the_coefficients()
    {
        var curve = new Parabola(3, -4, 1);

        Assert.Equal((8, 6, 2), (curve.At(5), curve.SlopeAt(5), curve.Extremum));
    }
}
