using Reckon.Statistics.Quantiles;
using Reckon.Statistics.Samples;

namespace Reckon.Statistics.Tests.Quantiles;

public sealed class QuantileTests
{
    private static readonly double[] Sample = Reference.Read("sample.csv").Numbers("value");
    private static readonly double[] Weights = Reference.Read("sample.csv").Numbers("weight");

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    public void Each_definition_agrees_with_R(int type)
    {
        var values = Reference.Read("quantiles.csv");
        var (probabilities, expected) = (values.Numbers("probability", "type", $"{type}"), values.Numbers("quantile", "type", $"{type}"));

        Close.To(expected, Quantile.Of(Sample, probabilities, (QuantileDefinition)type), 1e-14);
    }

    [Fact]
    public void Weighted_quantiles_agree_with_laeken()
    {
        // At no probability here is one reached exactly; there laeken takes the upper value and not the mean, against its own documentation.
        var (values, sample) = (Reference.Read("weighted.csv"), new WeightedSample(Sample, Weights));

        for (var i = 0; i < values.Rows; i++)
            Close.To(values.Numbers("quantile")[i], WeightedQuantile.Of(sample, values.Numbers("probability")[i], WeightedQuantileDefinition.InverseDistributionAveraged), 1e-15);
    }

    [Fact]
    public void Weights_that_count_cases_give_the_quantiles_of_repeated_values()
    {
        var values = Reference.Read("counted.csv");
        var sample = new WeightedSample(Sample, [.. Enumerable.Range(0, Sample.Length).Select(i => 1.0 + i % 5)]);

        for (var i = 0; i < values.Rows; i++)
        {
            var p = values.Numbers("probability")[i];
            Close.To(values.Numbers("linear")[i], WeightedQuantile.Of(sample, p, WeightedQuantileDefinition.CountedLinear), 1e-14, $"linear at {p}");
            Close.To(values.Numbers("inverse")[i], WeightedQuantile.Of(sample, p), 1e-14, $"inverse at {p}");
        }
    }

    [Fact]
    public void Equal_weights_give_the_unweighted_definitions()
    {
        var sample = new WeightedSample(Sample, [.. Sample.Select(_ => 0.3)]);

        foreach (var p in new[] { 0, 0.1, 0.25, 0.5, 0.77, 1 })
        {
            Close.To(Quantile.Of(Sample, p, QuantileDefinition.InverseDistribution), WeightedQuantile.Of(sample, p), 1e-14);
            Close.To(Quantile.Of(Sample, p, QuantileDefinition.InverseDistributionAveraged), WeightedQuantile.Of(sample, p, WeightedQuantileDefinition.InverseDistributionAveraged), 1e-14);
            Close.To(Quantile.Of(Sample, p, QuantileDefinition.Hazen), WeightedQuantile.Of(sample, p, WeightedQuantileDefinition.Midpoint), 1e-12);
        }
    }

    [Fact]
    public void Ranks_and_coverage_of_an_interval_agree_with_R()
    {
        var values = Reference.Read("ranks.csv");
        for (var i = 0; i < values.Rows; i++)
        {
            var n = (int)values.Numbers("n")[i];
            var interval = QuantileInterval.Of([.. Enumerable.Range(1, n).Select(v => (double)v)], values.Numbers("probability")[i], values.Numbers("level")[i]);

            Assert.Equal(values.Numbers("lower")[i], interval.LowerRank);
            Assert.Equal(values.Numbers("upper")[i], interval.UpperRank);
            Close.To(values.Numbers("coverage")[i], interval.Coverage, 1e-12);
            Assert.True(interval.Coverage >= interval.Interval.Level);
            Assert.Equal(interval.LowerRank == 0 ? double.NegativeInfinity : interval.LowerRank, interval.Interval.Low);
            Assert.Equal(interval.UpperRank > n ? double.PositiveInfinity : interval.UpperRank, interval.Interval.High);
        }
    }

    [Fact]
    public void What_has_no_quantile_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Quantile.Of([], 0.5));
        Assert.Throws<ArgumentException>(() => Quantile.Of([1, double.NaN], 0.5));
        Assert.Throws<ArgumentException>(() => Quantile.Of([1, 2], 1.1));
        Assert.Throws<ArgumentException>(() => Quantile.Of([1, 2], double.NaN));
        Assert.Throws<ArgumentException>(() => Quantile.Of([1, 2], 0.5, (QuantileDefinition)12));
        Assert.Throws<ArgumentException>(() => WeightedQuantile.Of(new WeightedSample([1]), -0.1));
        Assert.Throws<ArgumentException>(() => QuantileInterval.Of([1, 2], 1));
    }

    [Fact]
    public void One_value_is_each_of_its_quantiles()
    {
        foreach (var definition in Enum.GetValues<QuantileDefinition>()) Assert.Equal(4, Quantile.Of([4], 0.3, definition));
        foreach (var definition in Enum.GetValues<WeightedQuantileDefinition>()) Assert.Equal(4, WeightedQuantile.Of(new WeightedSample([4], [0.2]), 0.3, definition));
    }
}
