using FsCheck;
using FsCheck.Fluent;
using Reckon.Statistics.Correlation;
using Reckon.Statistics.Distributions;
using Reckon.Statistics.Matrices;
using Reckon.Statistics.Propagation;

namespace Reckon.Statistics.Tests.Correlation;

public sealed class CorrelationTests
{
    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithMaxTest(40).WithReplay(20240307, 11);

    [Fact]
    public void A_correlation_does_not_change_with_the_origin()
    {
        double[] x = [0.125, -1.5, 2.25, 0.5, -0.75], y = [1.5, -0.25, 2, -1.125, 0.5];

        var near = SampleCorrelation.Pearson(x, y);

        // Eighths are exact beside 2^44; the mean is not.
        Close.To(near, SampleCorrelation.Pearson([.. x.Select(v => v + Math.Pow(2, 44))], [.. y.Select(v => v + Math.Pow(2, 44))]), 1e-14);
    }

    [Fact]
    public void The_nearest_correlation_matrix_agrees_with_R()
    {
        // R 4.2.2, Matrix 1.5-3: nearPD(A, corr = TRUE, conv.tol = 1e-15, posd.tol = 0, eig.tol = 0, do2eigen = FALSE, maxit = 1e5)
        var three = NearestCorrelation.Of(new double[,] { { 1, 1, 0 }, { 1, 1, 1 }, { 0, 1, 1 } });
        var four = NearestCorrelation.Of(new double[,] { { 1, 0.9, 0.7, -0.4 }, { 0.9, 1, 0.3, 0.2 }, { 0.7, 0.3, 1, 0.8 }, { -0.4, 0.2, 0.8, 1 } });

        Close.To([0.76068985340228523, 0.15729810613837553], [three[0, 1], three[0, 2]], 1e-9);
        Close.To([0.77663998160383918, 0.51055503774098976, -0.21467173897583003, 0.40059669372556339, 0.1015893054603888, 0.64886991299670571], [four[0, 1], four[0, 2], four[0, 3], four[1, 2], four[1, 3], four[2, 3]], 1e-9);
        Assert.NotNull(new GaussianCopula(four));
    }

    [Fact]
    public void A_correlation_matrix_is_its_own_nearest_one()
    {
        Matrix valid = new double[,] { { 1, 0.5 }, { 0.5, 1 } };

        Close.To(valid.Values.ToArray(), NearestCorrelation.Of(valid).Values.ToArray(), 1e-14);
    }

    [Fact]
    public void An_impossible_matrix_is_refused_with_its_smallest_eigenvalue_and_a_way_out()
    {
        // Eigenvalues 1 − √2, 1, 1 + √2.
        var message = Assert.Throws<ArgumentException>(() => new GaussianCopula(new double[,] { { 1, 1, 0 }, { 1, 1, 1 }, { 0, 1, 1 } })).Message;

        Assert.Contains("smallest eigenvalue is -0.41421356", message, StringComparison.Ordinal);
        Assert.Contains("NearestCorrelation.Of", message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_correlation_matrix_is_refused_by_entry()
    {
        (string Message, Matrix Matrix)[] wrong =
        [
            ("correlation[1, 1] is 2", new double[,] { { 1, 0 }, { 0, 2 } }),
            ("correlation[1, 0] is 0.5 and [0, 1] is 0.4", new double[,] { { 1, 0.4 }, { 0.5, 1 } }),
            ("correlation[1, 0] is 1.5", new double[,] { { 1, 1.5 }, { 1.5, 1 } }),
            ("correlation[1] of 4 is NaN", new double[,] { { 1, double.NaN }, { 0, 1 } }),
            ("its rows", new double[,] { { 1, 0, 0 }, { 0, 1, 0 } }),
        ];

        foreach (var (message, matrix) in wrong) Assert.Contains(message, Assert.Throws<ArgumentException>(() => new GaussianCopula(matrix)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Perfectly_correlated_inputs_move_as_one()
    {
        var inputs = new UncertainInputs(
            [new NormalDistribution(1, 2), new NormalDistribution(5, 3), new LogNormalDistribution(0, 1), new UniformDistribution(0, 1)],
            new GaussianCopula(new double[,] { { 1, 1, -1, 0 }, { 1, 1, -1, 0 }, { -1, -1, 1, 0 }, { 0, 0, 0, 1 } }));
        var draws = MonteCarlo.DrawInputs(inputs, new MonteCarloOptions { Draws = 5000 });
        var values = draws.Outputs.Select(o => o.Values.ToArray()).ToList();

        for (var i = 0; i < 5000; i++)
        {
            Close.Within((values[0][i] - 1) / 2, (values[1][i] - 5) / 3, 1e-14);
            Close.Within((values[0][i] - 1) / 2, -Math.Log(values[2][i]), 1e-13);
        }

        Close.Within(0, SampleCorrelation.Pearson(values[0], values[3]), 0.06);
    }

    [Fact]
    public void Draws_have_the_correlations_and_keep_their_distributions()
    {
        IDistribution[] distributions = [new PertDistribution(0, 1, 4), new LogNormalDistribution(0, 0.5), new TriangularDistribution(-1, 0, 2)];
        double[,] ranks = { { 1, 0.6, -0.3 }, { 0.6, 1, 0.2 }, { -0.3, 0.2, 1 } };
        var copula = new GaussianCopula(Matrix.Create(3, 3, (i, j) => i == j ? 1 : NormalCorrelation.FromSpearman(ranks[i, j])));
        const int Draws = 20_000;
        var values = MonteCarlo.DrawInputs(new UncertainInputs(distributions, copula), new MonteCarloOptions { Draws = Draws }).Outputs;

        for (var i = 0; i < 3; i++)
        {
            for (var j = 0; j < i; j++) Close.Within(ranks[i, j], SampleCorrelation.Spearman(values[i].Values, values[j].Values), 4 / Math.Sqrt(Draws));
            // Kolmogorov's distance exceeds 1.95 / √n once in a thousand.
            var sorted = values[i].Sorted.ToArray();
            Assert.True(sorted.Select((x, r) => Math.Abs(distributions[i].Cumulative(x) - (r + 0.5) / Draws)).Max() < 1.95 / Math.Sqrt(Draws), $"input {i}");
        }
    }

    [Fact]
    public void Rank_correlations_are_turned_there_and_back() => Check(Gen.Choose(-1000, 1000).Select(i => i / 1000.0), rank =>
        Math.Abs(NormalCorrelation.ToSpearman(NormalCorrelation.FromSpearman(rank)) - rank) < 1e-12 && Math.Abs(NormalCorrelation.FromKendall(rank)) <= 1);

    [Fact]
    public void Lognormal_inputs_get_the_correlation_of_their_closed_form()
    {
        // r = (exp(ρ s t) − 1) / √((exp(s²) − 1)(exp(t²) − 1))
        var (s, t, r) = (0.8, 0.4, 0.35);
        var expected = Math.Log(1 + r * Math.Sqrt((Math.Exp(s * s) - 1) * (Math.Exp(t * t) - 1))) / (s * t);

        Close.To(expected, NormalCorrelation.FromPearson(new LogNormalDistribution(1, s), new LogNormalDistribution(-1, t), r), 1e-10);
        Close.To(0.7, NormalCorrelation.FromPearson(new NormalDistribution(1, 2), new NormalDistribution(3, 4), 0.7), 1e-12);
        // Of uniform inputs Pearson's correlation is Spearman's.
        Close.To(NormalCorrelation.FromSpearman(0.5), NormalCorrelation.FromPearson(new UniformDistribution(0, 1), new UniformDistribution(3, 9), 0.5), 1e-6);
    }

    [Fact]
    public void A_correlation_that_two_distributions_cannot_have_is_refused_with_the_range() =>
        Assert.Contains("can lie between -0.36", Assert.Throws<ArgumentException>(() => NormalCorrelation.FromPearson(new LogNormalDistribution(0, 1), new LogNormalDistribution(0, 1), -0.5)).Message, StringComparison.Ordinal);

    [Fact]
    public void Sample_correlations_agree_with_R()
    {
        // R 4.2.2: cor(x, y), cor(x, y, method = "spearman")
        double[] x = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5];
        double[] y = [2, 7, 1, 8, 2, 8, 1, 8, 2, 8, 4];

        Close.To(0.094229248598897961, SampleCorrelation.Pearson(x, y), 1e-13);
        Close.To(0.13845676514676947, SampleCorrelation.Spearman(x, y), 1e-13);
        Assert.True(double.IsNaN(SampleCorrelation.Pearson([1, 1], [2, 3])));
        Assert.Contains("needs two", Assert.Throws<ArgumentException>(() => SampleCorrelation.Pearson([1], [2])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Groups_are_what_hangs_together()
    {
        var copula = new GaussianCopula(new double[,] { { 1, 0, 0.2, 0, 0 }, { 0, 1, 0, 0, 0 }, { 0.2, 0, 1, 0, -0.3 }, { 0, 0, 0, 1, 0 }, { 0, 0, -0.3, 0, 1 } });

        Assert.Equal(["0 2 4", "1", "3"], copula.Groups().Select(g => string.Join(' ', g)));
    }

    private static void Check<T>(Gen<T> values, Func<T, bool> holds) => FsCheck.Check.One(Fixed, Prop.ForAll(values.ToArbitrary(), holds));
}
