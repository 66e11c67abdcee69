using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Gauge;
using Reckon.Statistics.Univariate;

namespace Reckon.Statistics.Tests.Univariate;

public sealed class SampleSummaryTests
{
    // Set, and the least digits that plain doubles keep of mean, standard deviation and autocorrelation.
    public static TheoryData<string, double, double, double> Sets => new()
    {
        { "lottery", 15, 15, 14.9 },
        { "lew", 15, 15, 14.8 },
        { "mavro", 15, 13.1, 13.7 },
        { "michelso", 15, 13.8, 13.4 },
        { "numacc1", 15, 15, 15 },
        { "numacc2", 15, 15, 15 },
        { "numacc3", 15, 9.4, 11.9 },
        { "numacc4", 15, 8.2, 10.7 },
    };

    [Theory]
    [MemberData(nameof(Sets))]
    public void All_digits_that_NIST_certifies_are_met(string set, double mean, double deviation, double autocorrelation)
    {
        var values = Reference.ReadGauge($"{set}.csv").Numbers("y");

        AssertDigits(set, SampleSummary.Of(values), 14.5, 14.5, 14.5);
        AssertDigits(set, SampleSummary.Of(values, Precision.Fast), mean, deviation, autocorrelation);
    }

    [Fact]
    public void Doubles_lose_nothing_to_the_rounding_of_a_large_mean()
    {
        double[] eighths = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8, 9, 7, 9, 3, 2, 3, 8, 4];

        var summary = SampleSummary.Of([.. eighths.Select(e => 1e12 + e / 8)], Precision.Fast);

        // mpmath 1.2.1, 200 digits.
        Close.To(0.11393914473684211, summary.Variance, 1e-15);
        Close.To(0.17306026705160593, summary.Autocorrelation, 1e-14);
    }

    [Fact]
    public void Values_that_do_not_vary_have_no_autocorrelation()
    {
        foreach (var precision in Enum.GetValues<Precision>())
        {
            Assert.Equal(new SampleSummary(3, 0.25, 0, double.NaN), SampleSummary.Of([0.25, 0.25, 0.25], precision));
            Assert.Equal(new SampleSummary(1, 4, double.NaN, double.NaN), SampleSummary.Of([4], precision));
        }
    }

    [Fact]
    public void No_values_and_values_that_are_no_numbers_are_refused()
    {
        Assert.Throws<ArgumentException>(() => SampleSummary.Of([]));
        Assert.Contains(
            "[1] of 3",
            Assert.Throws<ArgumentException>(() => SampleSummary.Of([1, double.NaN, 2])).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_smallest_and_the_largest_numbers_are_summed_exactly()
    {
        Close.To(5e307, SampleSummary.Of([1e308, 1e-300, -1e-300, 1e308], Precision.Exact).Mean, 1e-16);
        Close.To(3e-320, SampleSummary.Of([2e-320, 4e-320], Precision.Exact).Mean, 1e-3);
    }

    private static void AssertDigits(string set, SampleSummary found, double mean, double deviation, double autocorrelation)
    {
        var certified = Reference.ReadGauge($"{set}.certified.csv").Numbers("certified");
        var digits = new[] { found.Mean, found.StandardDeviation, found.Autocorrelation }.Zip(certified, (f, c) => DigitsKept.Of(c, f)).ToList();
        Assert.True(digits[0] >= mean && digits[1] >= deviation && digits[2] >= autocorrelation, $"{set} keeps {string.Join(" ", digits)} digits");
        Assert.Equal((int)certified[3], found.Count);
    }
}
