using Reckon.Statistics.Correlation;
using Reckon.Statistics.Distributions;
using Reckon.Statistics.Matrices;
using Reckon.Statistics.Propagation;
using Reckon.Statistics.Sequences;

namespace Reckon.Statistics.Tests.Propagation;

public sealed class MonteCarloTests
{
    private static readonly Model Sum = Model.OfBlocks((x, y) =>
    {
        x[0].CopyTo(y[0]);
        for (var i = 1; i < x.Inputs; i++)
        {
            for (var n = 0; n < x.Length; n++) y[0][n] += x[i][n];
        }
    });

    // JCGM 101:2008, 9.3: calibration of a weight of 100 g; masses in mg, densities in kg/m³.
    private static readonly Model Mass = Model.OfPoints(x => (x[0] + x[1]) * (1 + (x[2] - 1.2) * (1 / x[3] - 1 / x[4])) - 100_000);

    private static readonly UncertainInputs MassInputs = new(
        [new NormalDistribution(100_000, 0.05), new NormalDistribution(1.234, 0.02), new UniformDistribution(1.1, 1.3), new UniformDistribution(7000, 9000), new UniformDistribution(7950, 8050)]);

    [Fact]
    public void Inputs_do_not_change_with_the_list_they_were_made_of()
    {
        List<IDistribution> distributions = [new NormalDistribution(0, 1)];
        var inputs = new UncertainInputs(distributions);
        distributions.Add(new NormalDistribution(5, 1));

        Assert.Equal(1, inputs.Count);
    }

    [Fact]
    public void A_sum_of_normal_inputs_is_normal()
    {
        // JCGM 101:2008, 9.2.2: four standard normal inputs: mean 0, u = 2, 95 % interval ± 3.92. Tolerances are four standard errors.
        var output = MonteCarlo.Run(Sum, Inputs(_ => NormalDistribution.Standard), new MonteCarloOptions { Draws = 100_000 }).Outputs[0];
        var error = 4 * Math.Sqrt(0.025 * 0.975 / 100_000) / (NormalDistribution.StandardDensity(1.959963984540054) / 2);

        Close.Within(0, output.Mean, 4 * output.StandardErrorOfMean);
        Close.Within(2, output.StandardDeviation, 4 * 2 / Math.Sqrt(2 * 100_000));
        Close.Within(2 * 1.959963984540054, output.SymmetricInterval().High, error);
        Close.Within(-2 * 1.959963984540054, output.SymmetricInterval().Low, error);
    }

    [Fact]
    public void A_sum_of_rectangular_inputs_is_the_one_that_numpy_draws()
    {
        // numpy 1.24.2: Philox(key=[1, block]).random_raw(4 * 4096) for five blocks, ((word >> 11) + 0.5) * 2^-53, first 20,000 sums: mean, std(ddof=1), quantile.
        var root = Math.Sqrt(3);
        var output = MonteCarlo.Run(Sum, Inputs(_ => new UniformDistribution(-root, root)), new MonteCarloOptions { Draws = 20_000 }).Outputs[0];

        Close.Within(0.004961002513821612, output.Mean, 1e-14);
        Close.To(1.988128556507557, output.StandardDeviation, 1e-13);
        Close.To([-3.831018064227473, 0.0031685342037347485, 3.837210249758664], [output.Quantile(0.025), output.Quantile(0.5), output.Quantile(0.975)], 1e-12);
    }

    [Fact]
    public void A_sum_of_rectangular_inputs_has_the_exact_ends_of_JCGM_101()
    {
        // 9.2.3: ± 2√3 (2 − (3/5)^(1/4)) = 3.8794067; 9.2.4, the last one ten times as wide: ± 17.0158141 (convolution of rectangles, mpmath).
        var root = Math.Sqrt(3);
        var inputs = Inputs(_ => new UniformDistribution(-root, root));
        var options = new MonteCarloOptions { Draws = 1 << 16, Points = new ScrambledSobolSequence(4, 7) };
        var output = MonteCarlo.Run(Sum, inputs, options).Outputs[0];
        var dominant = MonteCarlo.Run(Sum, Inputs(i => new UniformDistribution(i < 3 ? -root : -10 * root, i < 3 ? root : 10 * root)), options).Outputs[0];

        Close.Within(3.8794067413478208, output.SymmetricInterval().High, 0.012);
        Close.Within(-3.8794067413478208, output.SymmetricInterval().Low, 0.012);
        Close.Within(0, output.Mean, 1e-4);
        Close.Within(17.0158140998666749, dominant.SymmetricInterval().High, 0.04);
        Close.To(Math.Sqrt(103), dominant.StandardDeviation, 1e-4);
    }

    [Fact]
    public void The_mass_calibration_of_JCGM_101_is_reproduced()
    {
        // mpmath, moments in closed form: mean 1.234, u = 0.07547974; published in table 6: 1.2341 and 0.0754, against 0.0539 by the linear law.
        var output = MonteCarlo.Run(Mass, MassInputs, new MonteCarloOptions { Draws = 100_000 }).Outputs[0];
        var linear = LinearPropagation.Of(Mass, [.. MassInputs.Distributions.Select(d => new Statistics.Estimates.Estimate(d.Mean, Math.Sqrt(d.Variance)))])[0];

        Close.Within(1.234, output.Mean, 4 * output.StandardErrorOfMean);
        Close.Within(0.0754797399554233, output.StandardDeviation, 4 * 0.0755 / Math.Sqrt(2 * 100_000));
        Close.Within(0.0539, linear.StandardError, 0.00005);
        Close.Within(1.3825 - 1.0834, output.ShortestInterval().Width, 0.006);
        Assert.False(LinearValidation.Of(linear, output, digits: 1).IsValid);
    }

    [Theory]
    [InlineData(0, 0, 50, 50, 0, 150)]
    [InlineData(0, 0.9, 50, 67, 0, 185)]
    [InlineData(0.010, 0, 150, 112, 0, 367)]
    public void The_comparison_loss_of_JCGM_101_is_reproduced(double x1, double correlation, double mean, double deviation, double low, double high)
    {
        // 9.4.3.2 and 9.4.3.3, in units of 1e-6: the linear law gives a standard uncertainty of 0 for x1 = 0. Exactly the variance is 4u⁴(1 + r²) + 4x1²u².
        var copula = new GaussianCopula(new double[,] { { 1, correlation }, { correlation, 1 } });
        var inputs = new UncertainInputs([new NormalDistribution(x1, 0.005), new NormalDistribution(0, 0.005)], copula);
        var options = new MonteCarloOptions { Draws = 1 << 16, Points = new ScrambledSobolSequence(2, 9) };
        var output = MonteCarlo.Run(Model.OfPoints(x => (x[0] * x[0] + x[1] * x[1]) * 1e6), inputs, options).Outputs[0];
        var variance = 4 * 625 * (1 + correlation * correlation) + 4 * x1 * x1 * 25e6;

        Close.Within(mean, output.Mean, 0.5);
        Close.Within(deviation, output.StandardDeviation, 0.6);
        Close.To(Math.Sqrt(variance), output.StandardDeviation, 2e-3);
        Close.Within(low, output.ShortestInterval().Low, 1);
        Close.Within(high, output.ShortestInterval().High, 3);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void Any_number_of_threads_gives_the_same_bits(int threads)
    {
        var inputs = new UncertainInputs(
            [new PertDistribution(0, 1, 4), new LogNormalDistribution(0, 0.5), new NormalDistribution(0, 1), new UniformDistribution(1, 2)],
            new GaussianCopula(new double[,] { { 1, 0.5, 0, 0 }, { 0.5, 1, 0, 0 }, { 0, 0, 1, 0 }, { 0, 0, 0, 1 } }));
        var options = new MonteCarloOptions { Draws = 9_001, Seed = 5 };
        var (expected, found) = (MonteCarlo.Run(Sum, inputs, options with { Threads = 3 }), MonteCarlo.Run(Sum, inputs, options with { Threads = threads }));

        Assert.Equal(expected.Outputs[0].Values.ToArray(), found.Outputs[0].Values.ToArray());
        Assert.Equal(expected.Outputs[0].Mean, found.Outputs[0].Mean);
    }

    [Fact]
    public void Any_number_of_threads_stops_an_adaptive_run_at_the_same_draw()
    {
        var inputs = Inputs(_ => new UniformDistribution(0, 1));
        var options = new AdaptiveOptions { SignificantDigits = 1, Seed = 5, Threads = 1 };
        var expected = AdaptiveMonteCarlo.Run(Sum, inputs, options);

        foreach (var threads in new[] { 2, 7 })
        {
            var found = AdaptiveMonteCarlo.Run(Sum, inputs, options with { Threads = threads });
            Assert.Equal(expected.Settling, found.Settling);
            Assert.Equal(expected.Result.Outputs[0].Values.ToArray(), found.Result.Outputs[0].Values.ToArray());
        }
    }

    [Fact]
    public void Fewer_draws_are_the_first_of_more()
    {
        var inputs = Inputs(_ => NormalDistribution.Standard);
        var (few, many) = (MonteCarlo.Run(Sum, inputs, new MonteCarloOptions { Draws = 100 }), MonteCarlo.Run(Sum, inputs, new MonteCarloOptions { Draws = 9000 }));

        Assert.Equal(many.Outputs[0].Values[..100].ToArray(), few.Outputs[0].Values.ToArray());
        Assert.NotEqual(few.Outputs[0].Values.ToArray(), MonteCarlo.Run(Sum, inputs, new MonteCarloOptions { Draws = 100, Seed = 2 }).Outputs[0].Values.ToArray());
    }

    [Fact]
    public void Blocks_and_points_are_two_ways_to_write_one_model()
    {
        var inputs = Inputs(i => new UniformDistribution(i, i + 1));
        var points = Model.OfPoints(x => x[0] + x[1] + x[2] + x[3]);
        var options = new MonteCarloOptions { Draws = 5000 };

        Assert.Equal(MonteCarlo.Run(Sum, inputs, options).Outputs[0].Values.ToArray(), MonteCarlo.Run(points, inputs, options).Outputs[0].Values.ToArray());
    }

    [Fact]
    public void Outputs_know_their_correlation()
    {
        var model = Model.OfPoints((x, y) => (y[0], y[1], y[2]) = (x[0], x[0] + x[1], -x[0]), 3);
        var correlation = MonteCarlo.Run(model, Inputs(_ => NormalDistribution.Standard), new MonteCarloOptions { Draws = 20_000 }).Correlation();

        Close.Within(Math.Sqrt(0.5), correlation[0, 1], 0.015);
        Close.Within(-1, correlation[2, 0], 1e-12);
        Assert.Equal(1, correlation[1, 1]);
    }

    [Fact]
    public void An_adaptive_run_stops_when_two_digits_have_settled()
    {
        // 9.2.2 with two digits of u = 2.0: δ = 0.05; the published runs took about 10⁵ draws.
        var result = AdaptiveMonteCarlo.Run(Sum, Inputs(_ => NormalDistribution.Standard));
        var output = result.Result.Outputs[0];

        Assert.True(result.HasSettled);
        Close.To(0.05, result.Settling[0].Tolerance, 1e-12);
        Assert.Equal(result.Batches * 12_288, output.Values.Length);
        Assert.InRange(result.Batches, 2, 30);
        Close.Within(3.92, output.SymmetricInterval().High, 0.05);
        Assert.True(result.Settling[0].High <= 0.05);
        var batches = output.Values.ToArray().Chunk(12_288).Select(b => (Mean: b.Average(), High: b.Order().ElementAt(307 + 11_674 - 1))).ToList();
        Close.To(TwiceError(batches.Select(b => b.Mean)), result.Settling[0].Mean, 1e-9);
        Close.To(TwiceError(batches.Select(b => b.High)), result.Settling[0].High, 1e-9);
    }

    [Fact]
    public void An_adaptive_run_that_may_not_go_on_says_that_it_has_not_settled()
    {
        var result = AdaptiveMonteCarlo.Run(Sum, Inputs(_ => NormalDistribution.Standard), new AdaptiveOptions { SignificantDigits = 4, MostDraws = 50_000 });

        Assert.False(result.HasSettled);
        Assert.Equal(4, result.Batches);
    }

    [Fact]
    public void A_skewed_output_has_a_shortest_interval_nearer_to_its_mode()
    {
        // Exponential-like: lognormal(0, 1). R 4.2.2: qlnorm(c(.025, .975)) = 0.14086348801000126, 7.0990709142427633.
        var output = MonteCarlo.Run(Model.OfPoints(x => x[0]), new UncertainInputs([new LogNormalDistribution(0, 1)]), new MonteCarloOptions { Draws = 100_000 }).Outputs[0];
        var (symmetric, shortest) = (output.SymmetricInterval(), output.ShortestInterval());

        Close.To(0.14086348801000126, symmetric.Low, 0.03);
        Close.To(7.0990709142427633, symmetric.High, 0.03);
        Assert.True(shortest.Width < symmetric.Width && shortest.High < symmetric.High && shortest.Low < symmetric.Low);
        Assert.Equal(0.95, output.Values.ToArray().Count(shortest.Contains) / 100_000.0, 1e-4);
        Close.To(output.Quantile(0.5), 1, 0.015);
    }

    [Fact]
    public void Intervals_follow_the_ranks_of_JCGM_101()
    {
        // M = 10, p = 0.8: q = 8, r = (10 − 8) / 2 = 1: from the first to the ninth; M = 10, p = 0.75: q = 8 (7.5 + 0.5), M = 9, p = 0.5: q = 5, r = 2.
        OutputDraws Draws(int count) => MonteCarlo.Run(Model.OfPoints(x => x[0]), new UncertainInputs([new UniformDistribution(0, count)]), new MonteCarloOptions { Draws = count, Points = new LatinHypercube(count, 1, 3, isCentred: true) }).Outputs[0];
        var (ten, nine) = (Draws(10), Draws(9));

        Close.To([0.5, 8.5], [ten.SymmetricInterval(0.8).Low, ten.SymmetricInterval(0.8).High], 1e-12);
        Close.To([0.5, 8.5], [ten.SymmetricInterval(0.75).Low, ten.SymmetricInterval(0.75).High], 1e-12);
        Close.To([1.5, 6.5], [nine.SymmetricInterval(0.5).Low, nine.SymmetricInterval(0.5).High], 1e-12);
        Close.To([0.5, 5, 9.5], [ten.Quantile(0), ten.Quantile(0.5), ten.Quantile(1)], 1e-12);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(1_999)]
    [InlineData(2_000)]
    [InlineData(9_001)]
    public void Draws_are_sorted_and_have_the_moments_of_a_sample(int draws)
    {
        var output = MonteCarlo.Run(Model.OfPoints(x => Math.Pow(x[0], 9)), new UncertainInputs([NormalDistribution.Standard]), new MonteCarloOptions { Draws = draws }).Outputs[0];
        var values = output.Values.ToArray();
        var mean = values.Average();

        Assert.Equal(values.Order(), output.Sorted.ToArray());
        Close.Within(mean, output.Mean, 1e-14 * output.StandardDeviation);
        Close.To(Math.Sqrt(values.Sum(v => (v - mean) * (v - mean)) / (draws - 1)), output.StandardDeviation, 1e-12);
    }

    [Fact]
    public void A_large_mean_does_not_hide_a_small_deviation()
    {
        var output = MonteCarlo.Run(Model.OfPoints(x => 1e9 + x[0]), new UncertainInputs([new UniformDistribution(0, 1e-3)]), new MonteCarloOptions { Draws = 10_000, Points = new LatinHypercube(10_000, 1, 1, isCentred: true) }).Outputs[0];

        Close.To(1e-3 / Math.Sqrt(12), output.StandardDeviation, 1e-3);
    }

    [Fact]
    public void Wrong_arguments_and_models_are_named()
    {
        var inputs = Inputs(_ => NormalDistribution.Standard);
        (string Message, Action Call)[] wrong =
        [
            ("distributions is empty", () => _ = new UncertainInputs([])),
            ("inputs of copula", () => _ = new UncertainInputs([NormalDistribution.Standard], new GaussianCopula(Matrix.Identity(2)))),
            ("options.Draws is 1", () => MonteCarlo.Run(Sum, inputs, new MonteCarloOptions { Draws = 1 })),
            ("threads is 0", () => MonteCarlo.Run(Sum, inputs, new MonteCarloOptions { Threads = 0 })),
            ("the sequence has 50 points", () => MonteCarlo.Run(Sum, inputs, new MonteCarloOptions { Points = new LatinHypercube(50, 4, 1) })),
            ("dimensions of the points", () => MonteCarlo.Run(Sum, inputs, new MonteCarloOptions { Points = new RandomPoints(3, 1) })),
            ("options.MostDraws is 1000", () => AdaptiveMonteCarlo.Run(Sum, inputs, new AdaptiveOptions { MostDraws = 1000 })),
            ("level is 1", () => MonteCarlo.Run(Sum, inputs, new MonteCarloOptions { Draws = 10 }).Outputs[0].SymmetricInterval(1)),
            ("probability is 2", () => MonteCarlo.Run(Sum, inputs, new MonteCarloOptions { Draws = 10 }).Outputs[0].Quantile(2)),
        ];

        foreach (var (message, call) in wrong) Assert.Contains(message, Assert.Throws<ArgumentException>(call).Message, StringComparison.Ordinal);
        var infinite = Model.OfPoints(x => Math.Sqrt(x[0]));
        Assert.Contains("Output 0 of the model is NaN for draw", Assert.Throws<NotFiniteNumberException>(() => MonteCarlo.Run(infinite, inputs, new MonteCarloOptions { Draws = 100 })).Message, StringComparison.Ordinal);
        var failing = Model.OfPoints(_ => throw new InvalidOperationException("mine"));
        Assert.Equal("mine", Assert.Throws<InvalidOperationException>(() => MonteCarlo.Run(failing, inputs, new MonteCarloOptions { Draws = 100 })).Message);
    }

    // 7.9.4 g: the standard deviation of the average of h values is √(Σ(y − mean)² / (h (h − 1))).
    private static double TwiceError(IEnumerable<double> values)
    {
        var (all, mean) = (values.ToList(), values.Average());
        return 2 * Math.Sqrt(all.Sum(v => (v - mean) * (v - mean)) / (all.Count * (all.Count - 1)));
    }

    private static UncertainInputs Inputs(Func<int, IDistribution> make) => new([.. Enumerable.Range(0, 4).Select(make)]);
}
