using Reckon.Statistics.InvertedU;
using Reckon.Statistics.Productivity;
using Reckon.Statistics.Randomness;
using Reckon.Statistics.Regression;
using Reckon.Statistics.Resampling;

namespace Reckon.Statistics.Tests.Productivity;

public sealed class CurveBootstrapTests
{
    private static readonly Reference R = Reference.Read("jackknife.reference.csv");
    private static readonly BootstrapOptions Few = new() { Replicates = 50, Seed = 7 };

    [Fact]
    public void Each_replicate_is_the_fit_to_the_firms_drawn()
    {
        var replicates = CurveBootstrap.Of(BigCity.Model, Few).Replicates;

        for (var r = 0; r < replicates.Count; r++)
        {
            var drawn = new int[49];
            new RandomStream(7, (ulong)r).FillIndices(drawn, 49);
            SameAsFit(replicates[r], drawn);
        }
    }

    [Fact]
    public void Each_replicate_of_clusters_is_the_fit_to_the_firms_of_the_clusters_drawn()
    {
        var replicates = CurveBootstrap.Of(BigCity.Clustered, Few).Replicates;

        for (var r = 0; r < replicates.Count; r++)
        {
            var drawn = new int[7];
            new RandomStream(7, (ulong)r).FillIndices(drawn, 7);
            SameAsFit(replicates[r], [.. drawn.SelectMany(c => Enumerable.Range(0, 49).Where(i => i % 7 == c))]);
        }
    }

    [Theory]
    [InlineData("fixed")]
    [InlineData("moving")]
    [InlineData("clustered")]
    public void The_jackknife_agrees_with_refitting_in_R(string kind)
    {
        var bootstrap = CurveBootstrap.Of(kind == "clustered" ? BigCity.Clustered : BigCity.Model, Few);
        var statistic = CurveBootstrap.Published(kind == "moving" ? SalesPopulation.OfTotal(BigCity.Sales.Sum()) : BigCity.Population);

        var jackknife = bootstrap.Jackknife(statistic);

        Close.To(R.Numbers("value", "quantity", $"{kind}_acceleration")[0], jackknife.Acceleration, 1e-9);
        Close.To(R.Numbers("value", "quantity", $"{kind}_jackknife_se")[0], jackknife.StandardError, 1e-9);
        if (kind == "fixed") Close.To(R.Numbers("value", "quantity", "fixed_without_first")[0], jackknife.WithoutOne[0], 1e-11);
    }

    [Fact]
    public void One_thread_and_many_give_the_same_bits()
    {
        foreach (var model in new[] { BigCity.Model, BigCity.Clustered })
        {
            var one = CurveBootstrap.Of(model, new BootstrapOptions { Replicates = 500, Threads = 1 });
            var many = CurveBootstrap.Of(model, new BootstrapOptions { Replicates = 500, Threads = 7 });

            Assert.Equal(one.Replicates, many.Replicates);
            Assert.NotEqual(one.Replicates[0], CurveBootstrap.Of(model, new BootstrapOptions { Replicates = 2, Seed = 2 }).Replicates[0]);
        }
    }

    [Fact]
    public void The_interval_is_that_of_the_distribution_and_the_jackknife()
    {
        var bootstrap = CurveBootstrap.Of(BigCity.Half, new BootstrapOptions { Replicates = 2000 });
        var statistic = CurveBootstrap.Published(BigCity.Population);

        var interval = bootstrap.Bca(statistic, 0.9);

        Assert.Equal(bootstrap.Distribution(statistic).Bca(bootstrap.Jackknife(statistic).Acceleration, 0.9), interval);
        Assert.True(interval.Contains(BigCity.Half.JobsOf(BigCity.Population).Published.Value));
    }

    [Theory]
    [InlineData("fixed")]
    [InlineData("clustered")]
    public void Intervals_agree_with_boot_on_the_same_replicates(string kind)
    {
        var expected = Reference.Read("intervals.reference.csv");
        var bootstrap = CurveBootstrap.Of(kind == "clustered" ? BigCity.Clustered : BigCity.Model, new BootstrapOptions { Replicates = 999, Seed = 20220217 });
        double AtMean(FirmResample sample) => sample.Curve.At(BigCity.Sales.Average());

        var (percentile, bca) = (bootstrap.Distribution(AtMean).Percentile(), bootstrap.Bca(AtMean));

        double[] found = [percentile.Low, percentile.High, bca.Low, bca.High, bootstrap.Distribution(AtMean).StandardError];
        string[] quantities = ["percentile_low", "percentile_high", "bca_low", "bca_high", "bootstrap_se"];
        for (var i = 0; i < found.Length; i++) Close.To(expected.Numbers("value", "quantity", $"{kind}_{quantities[i]}")[0], found[i], 1e-9, quantities[i]);
    }

    [Fact]
    public void Where_jobs_have_no_bound_the_standard_error_has_no_value()
    {
        var distribution = CurveBootstrap.Of(BigCity.Model, new BootstrapOptions { Replicates = 999, Seed = 20220217 }).Distribution(CurveBootstrap.Published(BigCity.Population));

        Assert.True(distribution.InfiniteCount > 0);
        Assert.Equal(double.NaN, distribution.StandardError);
        Assert.True(distribution.Percentile().IsBounded);
    }

    [Fact]
    public void Samples_without_a_curve_are_counted()
    {
        // Four firms: most samples of four hold fewer than three of them.
        var model = ProductivityModel.Of(new FirmSample([1, 2, 4, 9], [1, 2, 3, 5]));

        var distribution = CurveBootstrap.Of(model, new BootstrapOptions { Replicates = 4000 }).Distribution(s => s.Curve.Square);

        // Three or four different firms come with probability (144 + 24) / 256.
        Close.To(1 - 168 / 256.0, distribution.FailedCount / 4000.0, 0.08);
    }

    [Fact]
    public void A_curve_that_is_not_above_zero_has_no_end_to_its_jobs()
    {
        var statistic = CurveBootstrap.Published(SalesPopulation.OfTotal(100, 10));

        Assert.Equal(double.PositiveInfinity, statistic(new FirmResample(new Parabola(-1, 0, 0), 5, 1, 1)));
        Assert.Equal(50, statistic(new FirmResample(new Parabola(2, 0, 0), 5, 1, 1)));
    }

    [Fact]
    public void Too_few_replicates_or_threads_are_refused()
    {
        Assert.Contains("options.Replicates is 1", Assert.Throws<ArgumentException>(() => CurveBootstrap.Of(BigCity.Model, new BootstrapOptions { Replicates = 1 })).Message, StringComparison.Ordinal);
    }

    private static void SameAsFit(FirmResample replicate, int[] firms)
    {
        double[] x = [.. firms.Select(i => BigCity.Sales[i])];
        double[] p = [.. firms.Select(i => BigCity.Sales[i] / BigCity.Jobs[i])];
        var fit = LinearRegression.Fit(Design.Polynomial("x", x, 2), p).Coefficients.Values;

        Close.To(fit[0], replicate.Curve.Constant, 1e-10);
        Close.To(fit[1], replicate.Curve.Linear, 1e-9);
        Close.To(fit[2], replicate.Curve.Square, 1e-9);
        Close.To(x.Average(), replicate.MeanSales, 1e-13);
        Close.To(p.Average(), replicate.MeanProductivity, 1e-12);
        Close.To(firms.Average(i => BigCity.Jobs[i]), replicate.MeanJobs, 1e-13);
    }
}
