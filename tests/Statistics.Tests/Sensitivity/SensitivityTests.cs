using Reckon.Statistics.Correlation;
using Reckon.Statistics.Distributions;
using Reckon.Statistics.Estimates;
using Reckon.Statistics.Propagation;
using Reckon.Statistics.Sensitivity;

namespace Reckon.Statistics.Tests.Sensitivity;

public sealed class SensitivityTests
{
    // Ishigami and Homma (1990) with a = 7, b = 0.1.
    private static readonly Model Ishigami = Model.OfPoints(x => Math.Sin(x[0]) + 7 * Math.Sin(x[1]) * Math.Sin(x[1]) + 0.1 * Math.Pow(x[2], 4) * Math.Sin(x[0]));

    private static readonly UncertainInputs Angles = new([.. Enumerable.Range(0, 3).Select(_ => new UniformDistribution(-Math.PI, Math.PI))]);

    private static readonly double[] Weights = [0, 0.5, 3, 9, 99];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Ishigamis_function_has_its_analytic_indices(bool isRandom)
    {
        var (v1, v2, v13) = (0.5 * Math.Pow(1 + 0.1 * Math.Pow(Math.PI, 4) / 5, 2), 49 / 8.0, 0.01 * Math.Pow(Math.PI, 8) * (1 / 18.0 - 1 / 50.0));
        var variance = v1 + v2 + v13;
        var result = SobolIndices.Estimate(Ishigami, Angles, new SobolOptions { IsRandom = isRandom, Replicates = 200, Level = 0.999 })[0];

        Close.To(variance, result.Variance, isRandom ? 0.03 : 2e-3);
        Close.Within(3.5, result.Mean, isRandom ? 0.09 : 2e-3);
        Meets([v1 / variance, v2 / variance, 0], [(v1 + v13) / variance, v2 / variance, v13 / variance], result, isRandom ? 1 : 0.01);
    }

    [Fact]
    public void Sobols_g_function_has_its_analytic_indices()
    {
        var parts = Weights.Select(a => 1 / (3 * (1 + a) * (1 + a))).ToArray();
        var variance = parts.Aggregate(1.0, (product, v) => product * (1 + v)) - 1;
        var model = Model.OfPoints(x =>
        {
            var product = 1.0;
            for (var i = 0; i < x.Length; i++) product *= (Math.Abs(4 * x[i] - 2) + Weights[i]) / (1 + Weights[i]);
            return product;
        });
        var inputs = new UncertainInputs([.. Weights.Select(_ => new UniformDistribution(0, 1))]);
        var result = SobolIndices.Estimate(model, inputs, new SobolOptions { Replicates = 200, Level = 0.999 })[0];

        Meets([.. parts.Select(v => v / variance)], [.. parts.Select(v => v * (variance + 1) / (1 + v) / variance)], result, 0.01);
    }

    [Fact]
    public void Correlated_inputs_share_an_index()
    {
        // y = x0 + x1 + x2, the first two correlated by 0.5: variances 3 and 1 of 4.
        var copula = new GaussianCopula(new double[,] { { 1, 0.5, 0 }, { 0.5, 1, 0 }, { 0, 0, 1 } });
        var inputs = new UncertainInputs([.. Enumerable.Range(0, 3).Select(_ => NormalDistribution.Standard)], copula);
        var result = SobolIndices.Estimate(Model.OfPoints(x => x[0] + x[1] + x[2]), inputs, new SobolOptions { Replicates = 100 })[0];

        Assert.Equal(["0 1", "2"], result.Groups.Select(g => string.Join(' ', g)));
        Close.Within(0.75, result.Indices[0].First, 0.01);
        Close.Within(0.75, result.Indices[0].Total, 0.01);
        Close.Within(0.25, result.Indices[1].First, 0.01);
    }

    [Fact]
    public void Any_number_of_threads_gives_the_same_indices()
    {
        var options = new SobolOptions { BaseDraws = 8192, Replicates = 100 };
        var expected = SobolIndices.Estimate(Ishigami, Angles, options with { Threads = 1 })[0];

        foreach (var threads in new[] { 2, 7 }) Assert.Equal(expected.Indices, SobolIndices.Estimate(Ishigami, Angles, options with { Threads = threads })[0].Indices);
    }

    [Fact]
    public void A_tornado_orders_inputs_by_how_far_they_move_the_output()
    {
        var model = Model.OfPoints((x, y) => (y[0], y[1]) = (0, x[0] - 10 * x[1] + x[2] * x[2]), 2);
        var tornado = Tornado.BetweenQuantiles(model, [new UniformDistribution(0, 1), new UniformDistribution(0, 2), new NormalDistribution(0, 1)], 0.8, 1);

        Close.To(0.5 - 10, tornado.Reference, 1e-14);
        Assert.Equal([1, 0, 2], tornado.Bars.Select(b => b.Input));
        Close.To([0.2, 1.8, 0.5 - 2, 0.5 - 18, 16], [tornado.Bars[0].LowInput, tornado.Bars[0].HighInput, tornado.Bars[0].AtLow, tornado.Bars[0].AtHigh, tornado.Bars[0].Swing], 1e-13);
        // A parabola comes back to where it was: one at a time does not see it.
        Close.Within(0, tornado.Bars[2].Swing, 1e-13);
    }

    [Fact]
    public void A_tornado_by_uncertainties_moves_by_one_of_them()
    {
        var tornado = Tornado.ByUncertainties(Model.OfPoints(x => x[0] * x[1]), [new Estimate(2, 0.1), new Estimate(5, 0.5)]);

        Assert.Equal([0, 1], tornado.Bars.Select(b => b.Input).Order());
        Close.To([9, 11], [tornado.Bars.Single(b => b.Input == 1).AtLow, tornado.Bars.Single(b => b.Input == 1).AtHigh], 1e-14);
        Close.To(10, tornado.Reference, 1e-14);
    }

    [Fact]
    public void The_correlation_ratio_is_R_squared_of_an_analysis_of_variance()
    {
        // NIST StRD SiRstvt is in other tests; here R 4.2.2: summary(lm(c(1, 2, 3, 5, 4, 9) ~ factor(c(1, 1, 2, 2, 3, 3))))$r.squared
        Close.To(0.625, CorrelationRatio.Of([1, 1, 2, 2, 3, 3], [1, 2, 3, 5, 4, 9]), 1e-14);
        // The same groups by rank, with Kelley's correction: 1 − 0.375 × 5/3.
        Close.To(0.375, CorrelationRatio.OfNumbers([10, 11, 12, 13, 14, 15], [1, 2, 3, 5, 4, 9], 3), 1e-14);
    }

    [Fact]
    public void The_correlation_ratio_on_draws_estimates_the_first_order_index()
    {
        var options = new MonteCarloOptions { Draws = 30_000 };
        var (x, y) = (MonteCarlo.DrawInputs(Angles, options), MonteCarlo.Run(Ishigami, Angles, options).Outputs[0]);

        Close.Within(0.3139, CorrelationRatio.OfNumbers(x.Outputs[0].Values, y.Values), 0.018);
        Close.Within(0.4424, CorrelationRatio.OfNumbers(x.Outputs[1].Values, y.Values), 0.018);
        Close.Within(0, CorrelationRatio.OfNumbers(x.Outputs[2].Values, y.Values), 0.01);
    }

    [Fact]
    public void Wrong_arguments_are_named()
    {
        var copula = new GaussianCopula(new double[,] { { 1, 0.5 }, { 0.5, 1 } });
        var correlated = new UncertainInputs([NormalDistribution.Standard, NormalDistribution.Standard], copula);
        var sum = Model.OfPoints(x => x[0] + x[1]);
        (string Message, Action Call)[] wrong =
        [
            ("options.BaseDraws is 100", () => SobolIndices.Estimate(Ishigami, Angles, new SobolOptions { BaseDraws = 100 })),
            ("options.Replicates is 10", () => SobolIndices.Estimate(Ishigami, Angles, new SobolOptions { Replicates = 10 })),
            ("Input 1 stands 0 times", () => SobolIndices.Estimate(Ishigami, Angles, new SobolOptions { Groups = [[0], [2]] })),
            ("The groups name input 3", () => SobolIndices.Estimate(Ishigami, Angles, new SobolOptions { Groups = [[0, 1], [2, 3]] })),
            ("Inputs 0 and 1 are correlated", () => SobolIndices.Estimate(sum, correlated, new SobolOptions { Groups = [[0], [1]] })),
            ("Output 0 does not vary: it is 3", () => SobolIndices.Estimate(Model.OfPoints(_ => 3), Angles, new SobolOptions { BaseDraws = 4096 })),
            ("output is 1; the model has 1", () => Tornado.BetweenQuantiles(sum, correlated.Distributions, output: 1)),
            ("inputs is empty", () => Tornado.ByUncertainties(sum, [])),
            ("groups is 5; with 6 values", () => CorrelationRatio.OfNumbers([1, 2, 3, 4, 5, 6], [1, 2, 3, 4, 5, 6], 5)),
        ];

        foreach (var (message, call) in wrong) Assert.Contains(message, Assert.Throws<ArgumentException>(call).Message, StringComparison.Ordinal);
        Assert.Throws<NotFiniteNumberException>(() => SobolIndices.Estimate(Model.OfPoints(x => Math.Log(x[0])), Angles, new SobolOptions { BaseDraws = 4096 }));
        Assert.Throws<NotFiniteNumberException>(() => Tornado.ByUncertainties(Model.OfPoints(x => Math.Log(x[0])), [new Estimate(1, 2)]));
    }

    private static void Meets(double[] first, double[] total, SobolResult result, double atMost)
    {
        for (var i = 0; i < first.Length; i++)
        {
            var index = result.Indices[i];
            Close.Within(first[i], index.First, Math.Min(atMost, index.FirstInterval.Width / 2 + 1e-12), $"first-order index of {i}");
            Close.Within(total[i], index.Total, Math.Min(atMost, index.TotalInterval.Width / 2 + 1e-12), $"total index of {i}");
        }
    }
}
