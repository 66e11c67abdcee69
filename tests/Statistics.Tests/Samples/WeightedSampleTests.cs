using Reckon.Statistics.Samples;

namespace Reckon.Statistics.Tests.Samples;

public sealed class WeightedSampleTests
{
    [Fact]
    public void Values_rise_and_those_without_weight_are_left_out()
    {
        var sample = new WeightedSample([3, 1, 2, 9], [1, 2, 4, 0]);

        Assert.Equal([1, 2, 3], sample.Values);
        Assert.Equal([2, 4, 1], sample.Weights);
        Assert.Equal([1, 2, 0], sample.Order);
        Assert.Equal(13 / 7.0, sample.Mean, 15);
    }

    [Theory]
    [InlineData(new double[0], null, "empty")]
    [InlineData(new[] { 1, double.NaN }, null, "[1]")]
    [InlineData(new[] { 1.0, 2 }, new[] { 1.0 }, "entries")]
    [InlineData(new[] { 1.0, 2 }, new[] { 1.0, -1 }, "negative")]
    [InlineData(new[] { 1.0, 2 }, new[] { 1, double.PositiveInfinity }, "finite")]
    [InlineData(new[] { 1.0, 2 }, new[] { 0.0, 0 }, "zero")]
    public void What_is_no_sample_is_refused(double[] values, double[]? weights, string says) =>
        Assert.Contains(says, Assert.Throws<ArgumentException>(() => new WeightedSample(values, weights)).Message, StringComparison.Ordinal);
}
