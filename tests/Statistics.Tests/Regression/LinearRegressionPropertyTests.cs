using FsCheck;
using FsCheck.Fluent;
using Reckon.Statistics.Randomness;
using Reckon.Statistics.Regression;

namespace Reckon.Statistics.Tests.Regression;

public sealed class LinearRegressionPropertyTests
{
    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithMaxTest(60).WithReplay(20220217, 41);

    [Fact]
    public void Weights_matter_only_in_proportion() => ForAll((sample, method, _) =>
    {
        double[] scaled = [.. sample.Weights.Select(w => 7.3 * w)];
        var (fit, other) = (Fit(sample, sample.Weights, method), Fit(sample, scaled, method));

        Close.To([.. fit.Coefficients.Values], [.. other.Coefficients.Values], 1e-12);
        Close.To(fit.Coefficients.StandardErrors(), other.Coefficients.StandardErrors(), 1e-12);
        Close.To(fit.Robust().StandardErrors(), other.Robust().StandardErrors(), 1e-11);
        Close.To(fit.Clustered(sample.Clusters).DegreesOfFreedom(), other.Clustered(sample.Clusters).DegreesOfFreedom(), 1e-9);
    });

    [Fact]
    public void The_order_of_rows_does_not_matter() => ForAll((sample, method, seed) =>
    {
        var random = new RandomStream((ulong)seed, 1);
        int[] order = [.. Enumerable.Range(0, sample.Response.Length).OrderBy(_ => random.NextOpen())];
        var shuffled = new Sample(
            sample.Design.SelectRows(order),
            [.. order.Select(i => sample.Response[i])],
            [.. order.Select(i => sample.Weights[i])],
            [.. order.Select(i => sample.Clusters[i])]);
        var (fit, other) = (Fit(sample, sample.Weights, method), Fit(shuffled, shuffled.Weights, method));

        Close.To([.. fit.Coefficients.Values], [.. other.Coefficients.Values], 1e-12);
        Close.To(fit.Coefficients.StandardErrors(), other.Coefficients.StandardErrors(), 1e-12);
        Close.To(fit.Robust().StandardErrors(), other.Robust().StandardErrors(), 1e-12);
        Close.To(fit.Clustered(sample.Clusters)[1].StandardError, other.Clustered(shuffled.Clusters)[1].StandardError, 1e-11);
    });

    [Fact]
    public void Both_methods_find_the_same() => ForAll((sample, _, _) =>
    {
        var (exact, qr) = (Fit(sample, sample.Weights, LeastSquaresMethod.Exact), Fit(sample, sample.Weights, LeastSquaresMethod.Qr));

        Close.To([.. exact.Coefficients.Values], [.. qr.Coefficients.Values], 1e-12);
        Close.To(exact.Robust().StandardErrors(), qr.Robust().StandardErrors(), 1e-10);
        Close.To(exact.PredictMean([1, 0.5, 0.5]).StandardError, qr.PredictMean([1, 0.5, 0.5]).StandardError, 1e-11);
        Close.To(3, qr.Leverages.Sum(), 1e-12);
    });

    [Fact]
    public void Weights_of_very_different_size_cost_no_digits() => ForAll((sample, _, _) =>
    {
        double[] stiff = [.. sample.Weights.Select(w => Math.Pow(10, 5 * w - 7))];
        var (exact, qr) = (Fit(sample, stiff, LeastSquaresMethod.Exact), Fit(sample, stiff, LeastSquaresMethod.Qr));

        Close.To([.. exact.Coefficients.Values], [.. qr.Coefficients.Values], 1e-10);
        Close.To(exact.Coefficients.StandardErrors(), qr.Coefficients.StandardErrors(), 1e-10);
    });

    private static LinearFit Fit(Sample sample, double[] weights, LeastSquaresMethod method) =>
        LinearRegression.Fit(sample.Design, sample.Response, weights, method);

    private static void ForAll(Action<Sample, LeastSquaresMethod, int> check)
    {
        var samples = from rows in Gen.Choose(8, 40)
                      from seed in Gen.Choose(1, 1_000_000)
                      from method in Gen.Elements(LeastSquaresMethod.Exact, LeastSquaresMethod.Qr)
                      select (rows, seed, method);
        Check.One(Fixed, Prop.ForAll(samples.ToArbitrary(), s => check(Draw(s.rows, s.seed), s.method, s.seed)));
    }

    private static Sample Draw(int rows, int seed)
    {
        var random = new RandomStream((ulong)seed, 0);
        double[] Next(double scale) => [.. Enumerable.Range(0, rows).Select(_ => scale * random.NextOpen())];
        var design = Design.WithIntercept(new DesignColumn("x", Next(1)), new DesignColumn("z", Next(100)));
        return new Sample(design, Next(10), Next(3), [.. Enumerable.Range(0, rows).Select(i => i % 4)]);
    }

    private sealed record Sample(Design Design, double[] Response, double[] Weights, int[] Clusters);
}
