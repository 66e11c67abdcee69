using Reckon.Statistics.Distributions;
using Reckon.Statistics.Estimates;
using Reckon.Statistics.Matrices;
using Reckon.Statistics.Propagation;
using Reckon.Statistics.Sequences;

namespace Reckon.Statistics.Tests.Propagation;

public sealed class LinearPropagationTests
{
    private static readonly Model Impedance = Model.OfPoints(
        (x, y) =>
        {
            y[0] = x[0] / x[1] * Math.Cos(x[2]);
            y[1] = x[0] / x[1] * Math.Sin(x[2]);
            y[2] = x[0] / x[1];
        },
        3);

    [Fact]
    public void The_guides_example_H2_is_reproduced_to_all_its_digits()
    {
        var certified = Certified("gum-h2.certified.csv");
        var inputs = JointObservations.Means(Readings());
        var result = LinearPropagation.Of(Impedance, [inputs]);
        var correlation = result.Correlation();

        foreach (var (name, found) in new[]
        {
            ("V", inputs.Values[0]), ("I", inputs.Values[1]), ("phi", inputs.Values[2]),
            ("R", result.Values[0]), ("X", result.Values[1]), ("Z", result.Values[2]),
        }) Assert.Equal(certified[name], found, 3e-5 * Math.Abs(certified[name]));

        foreach (var (name, found, half) in new[]
        {
            ("u(V)", inputs[0].StandardError, 0.00005), ("u(I)", inputs[1].StandardError, 0.00005e-3), ("u(phi)", inputs[2].StandardError, 0.000005),
            ("u(R)", result[0].StandardError, 0.0005), ("u(X)", result[1].StandardError, 0.0006), ("u(Z)", result[2].StandardError, 0.0005),
            ("r(R;X)", correlation[0, 1], 0.0005), ("r(R;Z)", correlation[0, 2], 0.0005), ("r(X;Z)", correlation[1, 2], 0.0006),
        }) Close.Within(certified[name], found, half, name);
    }

    [Fact]
    public void The_covariance_of_means_does_not_change_with_the_origin()
    {
        double[,] near = { { 0.125, 1.5 }, { -1.5, -0.25 }, { 2.25, 2 }, { 0.5, -1.125 }, { -0.75, 0.5 } };
        Matrix readings = near;

        // Eighths are exact beside 2^44; the mean is not.
        var far = JointObservations.Means(readings.Map(v => v + Math.Pow(2, 44)));

        Close.To(JointObservations.Means(readings).Covariance.Values.ToArray(), far.Covariance.Values.ToArray(), 1e-14);
    }

    [Fact]
    public void The_guides_example_H2_agrees_with_independent_arithmetic()
    {
        // numpy 1.24, analytic derivatives, covariance of the means with n − 1.
        var result = LinearPropagation.Of(Impedance, [JointObservations.Means(Readings())]);

        Close.To([127.73216992810208, 219.84651191263839, 254.25970194801889], result.Values, 1e-14);
        Close.To([0.071071407396995051, 0.29558167735863822, 0.23633613008237025], [result[0].StandardError, result[1].StandardError, result[2].StandardError], 1e-9);
        var correlation = result.Correlation();
        Close.To([-0.58842978442357852, -0.48525922420999817, 0.99251164894901722], [correlation[0, 1], correlation[0, 2], correlation[1, 2]], 1e-9);
        Assert.Equal(4, result[0].DegreesOfFreedom, 1e-9);
    }

    [Fact]
    public void The_guides_end_gauge_H1_has_its_degrees_of_freedom_and_expanded_uncertainty()
    {
        var (data, certified) = (Reference.ReadGauge("gum-h1.csv"), Certified("gum-h1.certified.csv"));
        var inputs = data.Numbers("contribution").Zip(data.Numbers("degrees_of_freedom"), (u, degrees) => new Estimate(0, u, degrees));
        var result = LinearPropagation.Of(Model.OfPoints(x => x[0] + x[1] + x[2] + x[3]), [.. inputs])[0];

        Assert.Equal(certified["u"], Math.Round(result.StandardError));
        Assert.Equal(certified["degrees_of_freedom"], Math.Floor(result.DegreesOfFreedom));
        Assert.Equal(certified["U(99)"], Math.Ceiling((result with { DegreesOfFreedom = 16 }).Interval(0.99).High));
    }

    [Fact]
    public void Given_and_found_derivatives_agree()
    {
        var model = Model.OfPoints(x => Math.Exp(x[0]) * Math.Sqrt(x[1]) / x[2]);
        Estimate[] inputs = [new(0.5, 0.1), new(4, 0.5), new(1e6, 1e3)];
        var f = Math.Exp(0.5) * 2 / 1e6;
        var exact = new double[,] { { f, f / 8, -f / 1e6 } };
        var (found, given) = (LinearPropagation.Of(model, inputs), LinearPropagation.Of(model, inputs, exact));

        Close.To([f, f / 8, -f / 1e6], found.Sensitivities.Row(0).ToArray(), 1e-9);
        Close.To(given[0].StandardError, found[0].StandardError, 1e-9);
        Close.To(f * Math.Sqrt(0.01 + 0.25 / 64 + 1e-6), given[0].StandardError, 1e-14);
        Close.To([f * 0.1, f / 16, f * 1e-3], given.Contributions(0), 1e-13);
        Close.To(1, given.Shares(0).Sum(), 1e-14);
    }

    [Fact]
    public void Derivatives_keep_ten_digits_where_the_model_is_strongly_curved()
    {
        var model = Model.OfPoints(x => Math.Exp(3 * Math.Sin(x[0])) + x[1]);

        Close.To(3 * Math.Cos(1) * Math.Exp(3 * Math.Sin(1)), LinearPropagation.Of(model, [new Estimate(1, 4), new Estimate(0, 1)]).Sensitivities[0, 0], 1e-10);
    }

    [Fact]
    public void Correlation_cancels_in_a_difference_and_adds_in_a_sum()
    {
        var both = JointObservations.Correlated([3, 1], [0.2, 0.2], new double[,] { { 1, 1 }, { 1, 1 } });

        Close.Within(0, LinearPropagation.Of(Model.OfPoints(x => x[0] - x[1]), [both])[0].StandardError, 1e-9);
        Close.To(0.4, LinearPropagation.Of(Model.OfPoints(x => x[0] + x[1]), [both])[0].StandardError, 1e-10);
    }

    [Theory]
    [InlineData(10.05762, 0.027, 2, 10.058, 0.027, 3)]
    [InlineData(127.73216992810208, 0.071071407396995051, 2, 127.732, 0.071, 3)]
    [InlineData(34630123, 1912345, 2, 34600000, 1900000, 0)]
    [InlineData(1.2345, 0.0996, 2, 1.23, 0.10, 2)]
    [InlineData(1.2345, 0.0996, 1, 1.2, 0.1, 1)]
    [InlineData(-7.25, 1, 1, -7, 1, 0)]
    [InlineData(0, 0.5, 1, 0, 0.5, 1)]
    [InlineData(5, 0.2499999, 2, 5, 0.25, 2)]
    public void An_estimate_is_rounded_by_its_uncertainty(double value, double uncertainty, int digits, double roundedValue, double roundedUncertainty, int decimals)
    {
        var rounded = RoundedEstimate.Of(value, uncertainty, digits);

        Assert.Equal((roundedValue, roundedUncertainty, decimals), (rounded.Value, rounded.Uncertainty, rounded.Decimals));
    }

    [Theory]
    [InlineData(0.00035, 2, 0.000005)]
    [InlineData(1.0003, 3, 0.005)]
    [InlineData(30, 2, 0.5)]
    [InlineData(9.96, 2, 0.5)]
    [InlineData(0, 2, 0)]
    public void The_tolerance_is_half_a_unit_of_the_last_meaningful_digit(double uncertainty, int digits, double expected) =>
        Close.To(expected, NumericalTolerance.Of(uncertainty, digits), 1e-14);

    [Fact]
    public void The_linear_law_is_refused_where_draws_disagree()
    {
        // JCGM 101:2008, 9.2: a sum of four; all rectangular: valid to one digit of u = 2.0, one dominant rectangular: not valid.
        var sum = Model.OfPoints(x => x[0] + x[1] + x[2] + x[3]);
        IDistribution[] equal = [.. Enumerable.Range(0, 4).Select(_ => new UniformDistribution(-Math.Sqrt(3), Math.Sqrt(3)))];
        IDistribution[] dominant = [.. equal.Take(3), new UniformDistribution(-10 * Math.Sqrt(3), 10 * Math.Sqrt(3))];
        LinearValidation Validate(IDistribution[] inputs, int digits)
        {
            var linear = LinearPropagation.Of(sum, [.. inputs.Select(d => new Estimate(d.Mean, Math.Sqrt(d.Variance)))])[0];
            return LinearValidation.Of(linear, MonteCarlo.Run(sum, new UncertainInputs(inputs), new MonteCarloOptions { Draws = 1 << 16, Points = new ScrambledSobolSequence(4, 3) }).Outputs[0], digits: digits);
        }

        var (valid, exacter, wrong) = (Validate(equal, 2), Validate(equal, 3), Validate(dominant, 2));

        Assert.True(valid.IsValid);
        Assert.False(exacter.IsValid);
        Assert.False(wrong.IsValid);
        Close.Within(3.9199279690801081 - 3.8794067413478208, valid.HighDifference, 0.012);
        // 19.9 by the linear law, 17.0158 exactly.
        Close.Within(1.95996398 * Math.Sqrt(103) - 17.01581409986668, wrong.HighDifference, 0.05);
    }

    [Fact]
    public void Wrong_arguments_are_named()
    {
        var model = Model.OfPoints(x => x[0]);
        (string Message, Action Call)[] wrong =
        [
            ("groups is empty", () => LinearPropagation.Of(model, Array.Empty<JointEstimate>())),
            ("groups[0] of 1 is NaN", () => LinearPropagation.Of(model, [new Estimate(double.NaN, 1)])),
            ("standard uncertainties of groups[0] of 1 is NaN", () => LinearPropagation.Of(model, [new Estimate(1, double.NaN)])),
            ("columns of sensitivities", () => LinearPropagation.Of(model, [new Estimate(1, 1)], new double[,] { { 1, 2 } })),
            ("rows of sensitivities", () => LinearPropagation.Of(model, [new Estimate(1, 1)], new double[,] { { 1 }, { 2 } })),
            ("readings has 1 rows", () => JointObservations.Means(new double[,] { { 1, 2 } })),
            ("uncertainties[1] of 2 is -", () => JointObservations.Correlated([1, 2], [1, -1], Matrix.Identity(2))),
            ("digits is 0", () => RoundedEstimate.Of(1, 1, 0)),
            ("uncertainty is 0", () => RoundedEstimate.Of(1, 0)),
            ("outputs is 0", () => Model.OfBlocks((_, _) => { }, 0)),
        ];

        foreach (var (message, call) in wrong) Assert.Contains(message, Assert.Throws<ArgumentException>(call).Message, StringComparison.Ordinal);
        Assert.Contains("value of the model is", Assert.Throws<NotFiniteNumberException>(() => LinearPropagation.Of(Model.OfPoints(x => Math.Log(x[0])), [new Estimate(-1, 1)])).Message, StringComparison.Ordinal);
    }

    private static Matrix Readings()
    {
        var data = Reference.ReadGauge("gum-h2.csv");
        return Matrix.FromColumns(data.Numbers("V"), data.Numbers("I"), data.Numbers("phi"));
    }

    private static Dictionary<string, double> Certified(string file)
    {
        var reference = Reference.ReadGauge(file);
        return reference.Text("quantity").Zip(reference.Numbers("certified")).ToDictionary(p => p.First, p => p.Second, StringComparer.Ordinal);
    }
}
