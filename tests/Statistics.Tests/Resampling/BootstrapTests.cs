using Reckon.Statistics.Estimates;
using Reckon.Statistics.Randomness;
using Reckon.Statistics.Resampling;

namespace Reckon.Statistics.Tests.Resampling;

public sealed class BootstrapTests
{
    private static readonly Reference City = Reference.ReadGauge("city.csv");
    private static readonly double[] U = City.Numbers("u");
    private static readonly double[] X = City.Numbers("x");

    [Fact]
    public void Normal_basic_and_studentized_intervals_agree_with_boot_on_the_same_replicates()
    {
        // R 4.2.2, boot 1.3-28.1: boot.ci(b, conf = c(.9, .95, .99)) on the replicates in the file.
        var replicates = Reference.Read("city.replicates.csv");
        var (values, variances) = (replicates.Numbers("value"), replicates.Numbers("variance"));
        var distribution = new BootstrapDistribution(1.5203125, values);
        var studentized = new StudentizedBootstrap(new Estimate(1.5203125, Math.Sqrt(0.032487733709812179)), [.. values.Zip(variances, (v, s) => new Estimate(v, Math.Sqrt(s)))]);

        Close.To(0.054982034189791529, distribution.Bias, 1e-12);
        Close.To(0.25310777671694323, distribution.StandardError, 1e-12);
        Same(1.0490052212677212, 1.8816557103526961, distribution.Normal(0.9), 1e-12);
        Same(0.96924833923799436, 1.9614125923824228, distribution.Normal(), 1e-12);
        Same(0.83088717228464493, 1.7927376760563385, distribution.Basic(), 1e-12);
        Same(0.44986592409240922, 1.8456103372434021, distribution.Basic(0.99), 1e-12);
        Same(1.2480893174021439, 2.2099103265534361, distribution.Bca(0.0022290836865178471), 1e-12);
        Same(1.261108295070458, 2.0166375501638223, studentized.Interval(0.9), 1e-6);
        Same(1.2336320518416741, 2.0967827654893494, studentized.Interval(), 1e-6);
    }

    [Fact]
    public void The_jackknife_of_the_city_ratio_agrees_with_boot()
    {
        var jackknife = Jackknife.OfObservations(10, Ratio);

        Close.To(0.03828721541504243, jackknife.Bias, 1e-12);
        Close.To(0.037943531182964875, jackknife.Variance, 1e-12);
        Close.To(jackknife.Corrected, jackknife.PseudoValues().Average(), 1e-13);
    }

    [Fact]
    public void Leaving_out_clusters_is_leaving_out_sums()
    {
        var clusters = Jackknife.OfClusters([7, 7, 2, 2, 3, 3, 4, 4, 5, 5], Ratio);
        double[] sumsU = [.. U.Chunk(2).Select(p => p.Sum())], sumsX = [.. X.Chunk(2).Select(p => p.Sum())];
        var merged = Jackknife.OfObservations(5, w => w.ToArray().Zip(sumsX, (a, b) => a * b).Sum() / w.ToArray().Zip(sumsU, (a, b) => a * b).Sum());

        Close.To(merged.WithoutOne, clusters.WithoutOne, 1e-14);
    }

    [Fact]
    public void The_infinitesimal_jackknife_and_the_ABC_intervals_agree_with_boot()
    {
        // R 4.2.2, boot 1.3-28.1: empinf(type = "inf"), abc.ci(city, ratio); the variance is Σ l² / n² with l = (x − t u) / mean(u).
        var infinitesimal = InfinitesimalJackknife.Of(10, Ratio);
        var t = X.Sum() / U.Sum();

        Close.To([.. X.Zip(U, (x, u) => (x - t * u) / U.Average())], infinitesimal.Influences, 1e-7);
        Close.To(0.032487013940940376, infinitesimal.Variance, 1e-4);
        Close.To(0.0022290836865178471, infinitesimal.Acceleration, 5e-2);
        Same(1.2936715195032262, 1.9488009597259395, infinitesimal.ApproximateInterval(0.9), 1e-4);
        Same(1.2618241516171642, 2.0780850378691058, infinitesimal.ApproximateInterval(), 1e-4);
    }

    [Fact]
    public void The_ABC_interval_of_a_mean_without_skewness_is_normal()
    {
        double[] values = [-3, -1, 0, 1, 3];
        var interval = InfinitesimalJackknife.Of(5, w => w.ToArray().Zip(values, (a, b) => a * b).Sum() / w.ToArray().Sum()).ApproximateInterval();

        Same(-1.959963984540054 * Math.Sqrt(20 / 25.0), 1.959963984540054 * Math.Sqrt(20 / 25.0), interval, 1e-6);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void Any_number_of_threads_gives_the_same_replicates(int threads)
    {
        var options = new BootstrapOptions { Replicates = 300, Seed = 4 };
        var plan = new OrdinaryBootstrap(10);

        Assert.Equal(Bootstrap.Replicate(plan, Ratio, options).Replicates, Bootstrap.Replicate(plan, Ratio, options with { Threads = threads }).Replicates);
    }

    [Fact]
    public void The_bootstrap_of_a_mean_has_its_exact_standard_error()
    {
        // √(Σ(x − mean)² / n²) for ordinary draws; n / (n + 1) times the variance for the Bayesian bootstrap.
        double Mean(ReadOnlySpan<double> w)
        {
            var (sum, total) = (0.0, 0.0);
            for (var i = 0; i < w.Length; i++) (sum, total) = (sum + w[i] * X[i], total + w[i]);
            return sum / total;
        }

        var exact = Math.Sqrt(X.Sum(x => (x - X.Average()) * (x - X.Average())) / 100);
        var options = new BootstrapOptions { Replicates = 5_000 };

        Close.To(exact, Bootstrap.Replicate(new OrdinaryBootstrap(10), Mean, options).StandardError, 0.04);
        Close.To(exact, Bootstrap.Replicate(new WeightedBootstrap([.. X.Select(_ => 2.0)], 10), Mean, options).StandardError, 0.04);
        Close.To(exact * Math.Sqrt(10 / 11.0), Bootstrap.Replicate(new BayesianBootstrap(10), Mean, options).StandardError, 0.04);
        Close.To(exact * Math.Sqrt(2), Bootstrap.Replicate(new WeightedBootstrap([.. X.Select(_ => 2.0)], 5), Mean, options).StandardError, 0.04);
    }

    [Fact]
    public void Strata_and_clusters_are_drawn_as_such()
    {
        int[] strata = [0, 0, 0, 1, 1, 1, 1, 5, 5, 5], clusters = [1, 1, 2, 3, 3, 3, 4, 8, 8, 9];
        var weights = new double[10];
        for (ulong r = 0; r < 50; r++)
        {
            ClusterBootstrap.Stratified(strata).Fill(new RandomStream(1, r), weights);
            foreach (var stratum in strata.Distinct()) Assert.Equal(strata.Count(s => s == stratum), weights.Where((_, i) => strata[i] == stratum).Sum());
            ClusterBootstrap.Of(clusters, strata).Fill(new RandomStream(2, r), weights);
            Assert.All(clusters.Distinct(), c => Assert.Single(weights.Where((_, i) => clusters[i] == c).Distinct()));
            foreach (var stratum in strata.Distinct())
            {
                var drawn = clusters.Where((_, i) => strata[i] == stratum).Distinct().Sum(c => weights[Array.IndexOf(clusters, c)]);
                Assert.Equal(2, drawn);
            }
        }
    }

    [Fact]
    public void Weights_follow_their_plan()
    {
        var weights = new double[4];
        new WeightedBootstrap([1, 0, 3, 0], 50).Fill(new RandomStream(1, 1), weights);
        Assert.Equal((0, 0, 50), (weights[1], weights[3], weights[0] + weights[2]));
        Assert.True(weights[2] > weights[0]);

        new BayesianBootstrap(4).Fill(new RandomStream(1, 1), weights);
        Close.To(4, weights.Sum(), 1e-14);
        Assert.All(weights, w => Assert.True(w > 0));
    }

    [Fact]
    public void Wrong_arguments_are_named()
    {
        (string Message, Action Call)[] wrong =
        [
            ("count is 0", () => _ = new OrdinaryBootstrap(0)),
            ("count is -1", () => _ = new BayesianBootstrap(-1)),
            ("All 2 probabilities are zero", () => _ = new WeightedBootstrap([0, 0], 3)),
            ("probabilities[1] of 2 is -1", () => _ = new WeightedBootstrap([1, -1], 3)),
            ("draws is 0", () => _ = new WeightedBootstrap([1], 0)),
            ("clusters is empty", () => ClusterBootstrap.Of([])),
            ("Cluster 1 lies in stratum 0 and, at [1], in 1", () => ClusterBootstrap.Of([1, 1], [0, 1])),
            ("strata has 1 entries", () => ClusterBootstrap.Of([1, 1], [0])),
            ("options.Replicates is 1", () => Bootstrap.Replicate(new OrdinaryBootstrap(10), Ratio, new BootstrapOptions { Replicates = 1 })),
            ("There are 1 units", () => Jackknife.OfClusters([3, 3], _ => 1)),
            ("There are 0 units", () => Jackknife.OfObservations(0, _ => 1)),
            ("withoutOne[0] of 2 is NaN", () => Jackknife.OfObservations(2, w => w[0] == 0 ? double.NaN : 1)),
            ("count is 1", () => InfinitesimalJackknife.Of(1, _ => 1)),
            ("replicates[1] of 2 has a standard error of 0", () => _ = new StudentizedBootstrap(new Estimate(1, 1), [new Estimate(1, 1), new Estimate(2, 0)])),
        ];

        foreach (var (message, call) in wrong) Assert.Contains(message, Assert.Throws<ArgumentException>(call).Message, StringComparison.Ordinal);
        Assert.Throws<NotFiniteNumberException>(() => InfinitesimalJackknife.Of(3, _ => double.NaN));
    }

    private static double Ratio(ReadOnlySpan<double> weights)
    {
        var (sumU, sumX) = (0.0, 0.0);
        for (var i = 0; i < weights.Length; i++) (sumU, sumX) = (sumU + weights[i] * U[i], sumX + weights[i] * X[i]);
        return sumX / sumU;
    }

    private static void Same(double low, double high, ConfidenceInterval found, double relative)
    {
        Close.To(low, found.Low, relative, "low");
        Close.To(high, found.High, relative, "high");
    }
}
