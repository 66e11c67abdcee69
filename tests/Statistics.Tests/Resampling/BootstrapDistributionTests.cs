using Reckon.Statistics.Estimates;
using Reckon.Statistics.Resampling;

namespace Reckon.Statistics.Tests.Resampling;

public sealed class BootstrapDistributionTests
{
    private const double Ratio = 1.5203125;

    private static readonly Reference Boot = Reference.Read("boot.reference.csv");
    private static readonly double[] Replicates = Reference.Read("replicates.csv").Numbers("replicate");

    [Theory]
    [InlineData(0.9)]
    [InlineData(0.95)]
    [InlineData(0.99)]
    public void Intervals_agree_with_boot(double level)
    {
        var distribution = new BootstrapDistribution(Ratio, Replicates);

        var (percentile, bca) = (distribution.Percentile(level), distribution.Bca(Acceleration(), level));

        Close.To(Expected("percentile_low", level), percentile.Low, 1e-12);
        Close.To(Expected("percentile_high", level), percentile.High, 1e-12);
        Close.To(Expected("bca_low", level), bca.Low, 1e-12);
        Close.To(Expected("bca_high", level), bca.High, 1e-12);
        Assert.Equal(level, bca.Level);
    }

    [Fact]
    public void Bias_and_standard_error_agree_with_boot()
    {
        var distribution = new BootstrapDistribution(Ratio, Replicates);

        Close.To(Expected("bias", 0), distribution.Bias, 1e-12);
        Close.To(Expected("se", 0), distribution.StandardError, 1e-12);
    }

    [Fact]
    public void Failed_replicates_are_counted_and_left_out()
    {
        var distribution = new BootstrapDistribution(Ratio, [double.NaN, .. Replicates, double.NaN]);

        Assert.Equal(2, distribution.FailedCount);
        Assert.Equal(new BootstrapDistribution(Ratio, Replicates).Percentile(), distribution.Percentile());
    }

    [Fact]
    public void Infinite_replicates_can_become_the_end()
    {
        var distribution = new BootstrapDistribution(Ratio, [.. Replicates.Take(900), .. Enumerable.Repeat(double.PositiveInfinity, 99)]);

        Assert.Equal(99, distribution.InfiniteCount);
        Assert.Equal(double.PositiveInfinity, distribution.Percentile().High);
        Assert.True(double.IsFinite(distribution.Percentile().Low));
        Assert.Equal(double.NaN, distribution.StandardError);
    }

    [Fact]
    public void Beyond_the_outermost_replicates_there_is_nothing()
    {
        var interval = new BootstrapDistribution(2, [1, 3, 2.5]).Percentile(0.99);

        Assert.Equal(new ConfidenceInterval(1, 3, 0.99), interval);
    }

    [Fact]
    public void Replicates_that_say_nothing_are_refused()
    {
        Assert.Contains("Only 1 of 2 replicates", Assert.Throws<ArgumentException>(() => new BootstrapDistribution(1, [1, double.NaN])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new BootstrapDistribution(double.NaN, [1, 2]));
        Assert.Contains("0 of 2 replicates lie below", Assert.Throws<ArgumentException>(() => new BootstrapDistribution(0, [1, 2]).Bca(0)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new BootstrapDistribution(1.5, [1, 2]).Bca(double.NaN));
        Assert.Throws<ArgumentException>(() => new BootstrapDistribution(1.5, [1, 2]).Percentile(0));
    }

    private static double Acceleration()
    {
        var city = Reference.ReadGauge("city.csv");
        var (u, x) = (city.Numbers("u"), city.Numbers("x"));
        return new Jackknife(Ratio, [.. u.Select((_, i) => (x.Sum() - x[i]) / (u.Sum() - u[i]))]).Acceleration;
    }

    private static double Expected(string quantity, double level) =>
        Enumerable.Range(0, Boot.Rows).Where(i => Boot.Text("quantity")[i] == quantity && Boot.Numbers("level")[i].Equals(level)).Select(i => Boot.Numbers("value")[i]).Single();
}
