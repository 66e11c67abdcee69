using FsCheck;
using FsCheck.Fluent;
using Reckon.Statistics.CountModels;
using Reckon.Statistics.Regression;

namespace Reckon.Statistics.Tests.CountModels;

/// <summary>What holds for a count model whatever the data.</summary>
public sealed class PoissonPropertyTests
{
    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithMaxTest(200).WithReplay(20220217, 41);

    // The first three rows keep every sample away from separation and from a constant column.
    private static readonly Gen<(double[] X, double[] Y)> Samples =
        from rows in Gen.Choose(5, 40)
        from x in Gen.Choose(1, 100_000).ArrayOf(rows)
        from y in Gen.Choose(-20, 60).ArrayOf(rows)
        select ((double[])[1, 10, 50_000, .. x.Select(v => v / 10.0)], (double[])[3, 0.5, 40, .. y.Select(v => Math.Max(0, v))]);

    [Fact]
    public void Means_sum_to_the_response()
    {
        Check(Samples, s =>
        {
            var fit = Fit(s.X, s.Y);
            var sum = s.Y.Sum();
            return Math.Abs(fit.Means.Sum() - sum) <= 1e-12 * sum && Math.Abs(fit.Leverages.Sum() - 2) <= 1e-12;
        });
    }

    [Fact]
    public void Twice_the_response_moves_the_constant_alone()
    {
        Check(Samples, s =>
        {
            var (one, two) = (Fit(s.X, s.Y), Fit(s.X, Array.ConvertAll(s.Y, y => 2 * y)));
            return Near(one.Coefficients.Values[0] + Math.Log(2), two.Coefficients.Values[0], 10) && Near(one.Coefficients.Values[1], two.Coefficients.Values[1], 1)
                && Near(one.Robust()[1].StandardError, two.Robust()[1].StandardError, 1);
        });
    }

    [Fact]
    public void Another_unit_of_sales_leaves_the_elasticity()
    {
        Check(Samples, s => Near(Fit(s.X, s.Y).Coefficients.Values[1], Fit(Array.ConvertAll(s.X, x => 1000 * x), s.Y).Coefficients.Values[1], 1));
    }

    [Fact]
    public void The_order_of_rows_does_not_matter()
    {
        Check(Samples, s =>
        {
            var (one, two) = (Fit(s.X, s.Y), Fit([.. s.X.Reverse()], [.. s.Y.Reverse()]));
            return Near(one.Coefficients.Values[1], two.Coefficients.Values[1], 1) && Near(one.Dispersion, two.Dispersion, one.Dispersion);
        });
    }

    [Fact]
    public void A_row_of_weight_two_counts_as_two_alike()
    {
        Check(Samples, s =>
        {
            var weights = new double[s.X.Length];
            Array.Fill(weights, 1);
            weights[^1] = 2;
            var weighted = PoissonRegression.Fit(Logarithms(s.X), s.Y, new PoissonOptions { Weights = weights });
            var repeated = Fit([.. s.X, s.X[^1]], [.. s.Y, s.Y[^1]]);
            return Near(repeated.Coefficients.Values[1], weighted.Coefficients.Values[1], 1) && Near(repeated.Deviance, weighted.Deviance, repeated.Deviance);
        });
    }

    private static bool Near(double expected, double found, double scale) => Math.Abs(found - expected) <= 1e-9 * scale;

    private static PoissonFit Fit(double[] x, double[] y) => PoissonRegression.Fit(Logarithms(x), y);

    private static Design Logarithms(double[] x) => Design.WithIntercept(new DesignColumn("ln x", Array.ConvertAll(x, Math.Log)));

    private static void Check<T>(Gen<T> samples, Func<T, bool> holds) => FsCheck.Check.One(Fixed, Prop.ForAll(samples.ToArbitrary(), holds));
}
