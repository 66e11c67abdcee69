using Reckon.Statistics.Densities;
using Reckon.Statistics.Distributions;
using Reckon.Statistics.Samples;

namespace Reckon.Statistics.Tests.Densities;

public sealed class HistogramTests
{
    private static readonly Reference Sets = Reference.Read("sets.csv");

    public static TheoryData<string> Names => [.. Sets.Text("set").Distinct()];

    [Theory]
    [MemberData(nameof(Names))]
    public void Rules_agree_with_R(string set)
    {
        var (values, classes) = (Sets.Numbers("value", "set", set), Reference.Read("classes.csv"));

        Assert.Equal(classes.Numbers("sturges", "set", set)[0], HistogramRule.Sturges(values));
        Assert.Equal(classes.Numbers("scott", "set", set)[0], HistogramRule.Scott(values));
        Assert.Equal(classes.Numbers("fd", "set", set)[0], HistogramRule.FreedmanDiaconis(values));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Histograms_agree_with_R(string set)
    {
        var (values, expected) = (Sets.Numbers("value", "set", set), Reference.Read("histograms.csv"));
        var found = Histogram.WithRoundBreaks(new WeightedSample(values), HistogramRule.Sturges(values));

        Close.To(expected.Numbers("low", "set", set), [.. found.Breaks.SkipLast(1)], 1e-14);
        Close.To(expected.Numbers("high", "set", set)[^1], found.Breaks[^1], 1e-14);
        Assert.Equal(expected.Numbers("count", "set", set), found.Counts);
        Close.To(expected.Numbers("density", "set", set), found.Densities, 1e-13);
    }

    [Fact]
    public void Breaks_agree_with_R()
    {
        var expected = Reference.Read("pretty.csv");
        for (var i = 0; i < expected.Rows; i++)
        {
            var (low, high) = (expected.Numbers("low")[i], expected.Numbers("high")[i]);
            var breaks = RoundBreaks.Of(low, high, (int)expected.Numbers("classes")[i]);

            Close.To([expected.Numbers("first")[i], expected.Numbers("last")[i], expected.Numbers("count")[i]], [breaks[0], breaks[^1], breaks.Length], 1e-12, $"{low} to {high} in {expected.Numbers("classes")[i]}");
        }
    }

    [Fact]
    public void Quartiles_that_are_equal_do_not_end_the_rule()
    {
        // nclass.FD(c(rep(1, 90), 2:11)) and nclass.FD(c(rep(1, 98), 2, 3))
        Assert.Equal(11, HistogramRule.FreedmanDiaconis([.. Enumerable.Repeat(1.0, 90), .. Enumerable.Range(2, 10).Select(v => (double)v)]));
        Assert.Equal(20, HistogramRule.FreedmanDiaconis([.. Enumerable.Repeat(1.0, 98), 2, 3]));
        Assert.Equal(1, HistogramRule.FreedmanDiaconis([5, 5, 5]));
        Assert.Equal(1, HistogramRule.Scott([5]));
    }

    [Fact]
    public void One_value_gets_a_class_around_it()
    {
        // R: hist(x)$breaks
        Assert.Equal([-1, 0], RoundBreaks.Of(0, 0, 5));
        Assert.Equal([0, 5], RoundBreaks.Of(5, 5, 3));
        Assert.Equal([-4, -2], RoundBreaks.Of(-3, -3, 1));
        Assert.Equal([1200, 1300], RoundBreaks.Of(1234, 1234, 1));
        Assert.Equal([0, 10], RoundBreaks.Of(10, 10, 1));
        Assert.Equal([0.002, 0.004], RoundBreaks.Of(0.003, 0.003, 1));
        Assert.True(RoundBreaks.Of(37.2, 37.2, 5) is [<= 37.2, > 37.2]);
        Assert.Equal([3], Histogram.WithRoundBreaks(new WeightedSample([-2.5, -2.5, -2.5]), 4).Counts);
    }

    [Fact]
    public void Weights_are_what_is_counted()
    {
        var histogram = new Histogram(new WeightedSample([0, 1, 2, 3], [1, 2, 3, 4]), [0, 1, 3]);

        Assert.Equal([3, 7], histogram.Counts);
        Close.To([0.3, 0.35], histogram.Densities, 1e-15);
    }

    [Fact]
    public void Steps_of_the_empirical_distribution_agree_with_R()
    {
        var distribution = new CumulativeSteps(new WeightedSample(Sets.Numbers("value", "set", "sample")));

        // ecdf(value)(c(1, 5.5, value[4], 20, 500)), value[4] standing four times
        var repeated = Sets.Numbers("value", "set", "sample")[3];
        Close.To([0, 0, 0.28333333333333333, 0.45000000000000001, 1], [.. new[] { 1, 5.5, repeated, 20, 500 }.Select(distribution.At)], 1e-15);
        Assert.Equal(57, distribution.Steps.Count);
        Assert.Equal(0.75, new CumulativeSteps(new WeightedSample([1, 2], [3, 1])).At(1));
        Assert.Throws<ArgumentException>(() => distribution.At(double.NaN));
    }

    [Fact]
    public void Fifty_dots_stand_at_the_middle_of_each_fiftieth()
    {
        var dots = QuantileDots.Of(NormalDistribution.StandardQuantile);

        Assert.Equal(50, dots.Length);
        // R: qnorm(0.01), qnorm(0.49)
        Close.To(-2.3263478740408408, dots[0], 1e-14);
        Close.To(-0.025068908258711057, dots[24], 1e-12);
        Close.To([1, 2, 3, 4], QuantileDots.Of(new WeightedSample([1, 2, 3, 4]), 4), 1e-15);
        Assert.Throws<ArgumentException>(() => QuantileDots.Of(NormalDistribution.StandardQuantile, 0));
        Assert.Throws<ArgumentException>(() => QuantileDots.Of(_ => double.PositiveInfinity, 3));
    }

    [Fact]
    public void Dots_that_would_touch_are_stacked()
    {
        Assert.Equal([(1.2, 0), (1.2, 1), (2.1, 0), (5, 0)], QuantileDots.Stack([1, 1.4, 2.1, 5], 1));
        Assert.Equal(3, QuantileDots.Stack([1e17, 1e17, 1e17], 1e-3).Count);
        Assert.Throws<ArgumentException>(() => QuantileDots.Stack([2, 1], 1));
        Assert.Throws<ArgumentException>(() => QuantileDots.Stack([1, 2], 0));
        Assert.Throws<ArgumentException>(() => QuantileDots.Stack([], 1));
    }

    [Fact]
    public void What_makes_no_histogram_is_refused()
    {
        var sample = new WeightedSample([1, 2, 3]);

        Assert.Throws<ArgumentException>(() => new Histogram(sample, [0]));
        Assert.Throws<ArgumentException>(() => new Histogram(sample, [0, 2]));
        Assert.Throws<ArgumentException>(() => new Histogram(sample, [0, 2, 2, 4]));
        Assert.Throws<ArgumentException>(() => RoundBreaks.Of(2, 1, 3));
        Assert.Throws<ArgumentException>(() => RoundBreaks.Of(1, 2, 0));
        Assert.Throws<ArgumentException>(() => HistogramRule.Sturges([]));
        Assert.Throws<ArgumentException>(() => HistogramRule.Scott([1, double.NaN]));
    }
}
