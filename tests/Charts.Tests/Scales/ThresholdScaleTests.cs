using Reckon.Charts.Scales;

namespace Reckon.Charts.Tests.Scales;

public class ThresholdScaleTests
{
    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 1)]
    [InlineData(4.99, 1)]
    [InlineData(5, 2)]
    [InlineData(1e9, 2)]
    public void A_break_opens_the_next_class(double value, int expected) => Assert.Equal(expected, new ThresholdScale([2, 5]).ClassOf(value));

    [Theory]
    [InlineData(1, new double[0])]
    [InlineData(7, new double[] { 2, 5 })]
    [InlineData(60, new double[] { 2, 10, 50 })]
    [InlineData(3000, new double[] { 2, 20, 200, 2000 })]
    public void Counts_get_round_classes(int largest, double[] breaks) => Assert.Equal(breaks, ThresholdScale.OfCounts(largest, 5).Breaks);
}
