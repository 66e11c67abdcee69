using Reckon.Statistics.Gauge;

namespace Reckon.Statistics.Tests.Gauge;

public sealed class DigitsKeptTests
{
    [Theory]
    [InlineData(2.0, 2.0, 15)]
    [InlineData(2.0, 2.02, 2)]
    [InlineData(-2.0, -2.0002, 4)]
    [InlineData(2.0, 5.0, 0)]
    [InlineData(0.0, 1e-7, 7)]
    [InlineData(0.0, 0.0, 15)]
    [InlineData(1.0, double.NaN, 0)]
    [InlineData(1.0, double.PositiveInfinity, 0)]
    [InlineData(double.PositiveInfinity, double.PositiveInfinity, 15)]
    public void The_digits_are_the_logarithm_of_the_relative_error(double certified, double found, double digits) =>
        Close.Within(digits, DigitsKept.Of(certified, found), 1e-9);

    [Fact]
    public void No_more_digits_are_kept_than_were_certified() => Assert.Equal(9, DigitsKept.Of(1, 1 + 1e-14, 9));
}
