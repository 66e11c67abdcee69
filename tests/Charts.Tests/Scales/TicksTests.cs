using Reckon.Charts.Scales;

namespace Reckon.Charts.Tests.Scales;

public class TicksTests
{
    // Values of the tests of d3-array 3 (test/ticks-test.js, test/tickStep-test.js).
    [Theory]
    [InlineData(0, 1, 10, "0 0.1 0.2 0.3 0.4 0.5 0.6 0.7 0.8 0.9 1")]
    [InlineData(0, 1, 5, "0 0.2 0.4 0.6 0.8 1")]
    [InlineData(0, 1, 2, "0 0.5 1")]
    [InlineData(0, 1, 1, "0 1")]
    [InlineData(0, 10, 10, "0 1 2 3 4 5 6 7 8 9 10")]
    [InlineData(0, 10, 5, "0 2 4 6 8 10")]
    [InlineData(0, 10, 2, "0 5 10")]
    [InlineData(0, 10, 1, "0 10")]
    [InlineData(-10, 10, 10, "-10 -8 -6 -4 -2 0 2 4 6 8 10")]
    [InlineData(-10, 10, 5, "-10 -5 0 5 10")]
    [InlineData(-10, 10, 2, "-10 0 10")]
    [InlineData(-10, 10, 1, "0")]
    [InlineData(1, 364, 0.5, "200")]
    [InlineData(1, 1, 3, "1")]
    [InlineData(0, 1, 0, "")]
    [InlineData(0, 1, -1, "")]
    public void Ticks_are_those_of_d3(double low, double high, double count, string expected)
    {
        var ticks = Ticks.Between(low, high, count);

        Assert.Equal(expected, string.Join(' ', ticks.Select(tick => FormattableString.Invariant($"{tick:R}"))));
    }

    [Theory]
    [InlineData(0, 1, 10, 0.1)]
    [InlineData(0, 1, 4, 0.2)]
    [InlineData(0, 1, 3, 0.5)]
    [InlineData(0, 10, 4, 2)]
    [InlineData(-10, 10, 6, 5)]
    [InlineData(-10, 10, 3, 5)]
    public void Steps_are_those_of_d3(double low, double high, double count, double expected) =>
        Assert.Equal(expected, Ticks.Step(low, high, count), 12);

    [Fact]
    public void Ticks_rise_within_the_interval()
    {
        var random = new Random(7);
        for (var round = 0; round < 2000; round++)
        {
            var low = (random.NextDouble() - 0.5) * Math.Pow(10, random.Next(-6, 12));
            var high = low + (Math.Max(Math.Abs(low), 1e-6) * Math.Pow(10, (random.NextDouble() * 12) - 6));

            var ticks = Ticks.Between(low, high, random.Next(2, 9));

            Assert.All(ticks, tick => Assert.InRange(tick, low, high));
            Assert.All(ticks.Zip(ticks.Skip(1)), pair => Assert.True(pair.First < pair.Second));
        }
    }
}
