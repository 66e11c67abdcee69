using Reckon.Statistics.AnalysisOfVariance;
using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Gauge;

namespace Reckon.Statistics.Tests.AnalysisOfVariance;

public sealed class OneWayAnalysisTests
{
    // Set, and the least digits that plain doubles keep of F and the sums of squares.
    public static TheoryData<string, double> Sets => new()
    {
        { "sirstvt", 13 },
        { "atmwtagt", 10.1 },
        { "smls01", 15 },
        { "smls02", 15 },
        { "smls04", 10 },
        { "smls05", 9.9 },
        { "smls07", 4 },
        { "smls08", 3.9 },
    };

    [Theory]
    [MemberData(nameof(Sets))]
    public void All_digits_that_NIST_certifies_are_met(string set, double fast)
    {
        var data = Reference.ReadGauge($"{set}.csv");
        var groups = Array.ConvertAll(data.Numbers("group"), g => (int)g);

        AssertDigits(set, OneWayAnalysis.Of(data.Numbers("y"), groups), 14.5);
        AssertDigits(set, OneWayAnalysis.Of(data.Numbers("y"), groups, Precision.Fast), fast);
    }

    [Fact]
    public void Doubles_lose_nothing_to_the_rounding_of_a_large_mean()
    {
        double[] eighths = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8, 9, 7, 9, 3, 2, 3, 8, 4];
        int[] groups = [.. Enumerable.Range(0, 20).Select(i => i % 3)];

        var analysis = OneWayAnalysis.Of([.. eighths.Select(e => 1e12 + e / 8)], groups, Precision.Fast);

        // mpmath 1.2.1, 200 digits.
        Close.To(0.29579613095238094, analysis.BetweenSumOfSquares, 1e-14);
        Close.To(1.3452129777070063, analysis.F, 1e-14);
    }

    [Fact]
    public void Groups_of_unequal_size_agree_with_R()
    {
        // R 4.2.2: y <- c(2.1,3.4,1.9,5.5,6.1,4.2,8.8,7.4,9.1,9.9); g <- factor(c(3,3,3,1,1,2,2,2,2,2)); summary(aov(y~g)); tapply(y,g,mean)
        int[] groups = [3, 3, 3, 1, 1, 2, 2, 2, 2, 2];
        foreach (var precision in Enum.GetValues<Precision>())
        {
            var analysis = OneWayAnalysis.Of([2.1, 3.4, 1.9, 5.5, 6.1, 4.2, 8.8, 7.4, 9.1, 9.9], groups, precision);

            Assert.Equal([3, 1, 2], analysis.Groups.Select(g => g.Code));
            Close.To([2.4666666666666668, 5.7999999999999998, 7.8799999999999999], [.. analysis.Groups.Select(g => g.Mean)], 1e-14);
            Close.To(8.8649744944994158, analysis.F, 1e-13);
            Close.To(0.012065959636991141, analysis.PValue, 1e-12);
        }
    }

    [Fact]
    public void Without_variation_within_groups_F_is_infinite_and_without_any_it_is_none()
    {
        Assert.Equal(0, OneWayAnalysis.Of([1, 1, 2, 2], [0, 0, 1, 1]).PValue);
        Assert.True(double.IsNaN(OneWayAnalysis.Of([1, 1, 1, 1], [0, 0, 1, 1]).PValue));
    }

    [Fact]
    public void Too_few_groups_or_values_are_refused_with_their_numbers()
    {
        Assert.Contains(
            "1 groups for 3 values",
            Assert.Throws<ArgumentException>(() => OneWayAnalysis.Of([1, 2, 3], [5, 5, 5])).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "3 groups for 3 values",
            Assert.Throws<ArgumentException>(() => OneWayAnalysis.Of([1, 2, 3], [5, 6, 7])).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => OneWayAnalysis.Of([1, 2, 3], [5, 6]));
        Assert.Throws<ArgumentException>(() => OneWayAnalysis.Of([1, double.PositiveInfinity, 3], [5, 6, 5]));
    }

    private static void AssertDigits(string set, OneWayAnalysis found, double digits)
    {
        var certified = Reference.ReadGauge($"{set}.certified.csv");
        var kept = certified.Text("quantity").Zip(certified.Numbers("certified"))
            .Select(c => (Quantity: c.First, Digits: DigitsKept.Of(c.Second, Find(found, c.First)))).MinBy(k => k.Digits);
        Assert.True(kept.Digits >= digits, $"{set} {kept.Quantity} keeps {kept.Digits} digits");
    }

    private static double Find(OneWayAnalysis analysis, string quantity) => quantity switch
    {
        "between.df" => analysis.BetweenDegreesOfFreedom,
        "between.sumsquares" => analysis.BetweenSumOfSquares,
        "between.meansquare" => analysis.BetweenMeanSquare,
        "within.df" => analysis.WithinDegreesOfFreedom,
        "within.sumsquares" => analysis.WithinSumOfSquares,
        "within.meansquare" => analysis.WithinMeanSquare,
        "residual.sd" => analysis.ResidualStandardDeviation,
        "r2" => analysis.RSquared,
        "f" => analysis.F,
        _ => throw new ArgumentException(quantity, nameof(quantity)),
    };
}
