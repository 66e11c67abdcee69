using FsCheck;
using FsCheck.Fluent;
using Reckon.Statistics.Gauge;
using Reckon.Statistics.Randomness;
using Reckon.Statistics.Regression;

namespace Reckon.Statistics.Tests.Regression;

public sealed class RegressionAccumulatorTests
{
    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithMaxTest(60).WithReplay(20220217, 41);

    [Theory]
    [InlineData("plain")]
    [InlineData("weighted")]
    [InlineData("leverage")]
    [InlineData("publicschools")]
    public void One_pass_agrees_with_R(string name)
    {
        var set = new RegressionSet(name);
        var accumulator = new RegressionAccumulator(["x1", "x2"]);
        for (var i = 0; i < set.Response.Length; i++) accumulator.Add(set.Design.Matrix.Row(i)[1..], set.Response[i], set.Weights?[i] ?? 1);
        var fit = accumulator.Fit();

        set.Agrees("estimate", [.. fit.Coefficients.Values], 1e-12);
        set.Agrees("covariance", fit.Coefficients.Covariance, 1e-11);
        set.Agrees("sigma", [fit.ResidualStandardDeviation], 1e-12);
        set.Agrees("r2", [fit.RSquared], 1e-12);
        set.Agrees("f", [fit.AnalysisOfVariance.F], 1e-11);
        Assert.Equal(set.Response.Length, accumulator.Observations);
    }

    [Theory]
    [InlineData("wampler5", 5, 14.5, 14.3)]
    [InlineData("filip", 10, 7.6, 7.6)]
    [InlineData("norris", 1, 13.8, 13.9)]
    public void One_pass_keeps_the_digits_of_reflections(string name, int degree, double estimates, double errors)
    {
        var data = Reference.ReadGauge($"{name}.csv");
        var design = Design.Polynomial("x", data.Numbers("x"), degree);
        var accumulator = new RegressionAccumulator([.. design.Names.Skip(1)]);
        var columns = Enumerable.Range(1, degree).Select(j => new ReadOnlyMemory<double>(design.Matrix.Column(j)));
        accumulator.AddColumns([.. columns], data.Numbers("y"));
        var certified = Reference.ReadGauge($"{name}.certified.csv").Numbers("certified");
        var found = accumulator.Fit().Coefficients;

        var kept = found.Values.Select((b, j) => DigitsKept.Of(certified[j], b)).Min();
        var ofErrors = found.StandardErrors().Select((e, j) => DigitsKept.Of(certified[degree + 1 + j], e)).Min();
        Assert.True(kept >= estimates && ofErrors >= errors, $"{name} keeps {kept} digits, {ofErrors} of the standard errors");
    }

    [Fact]
    public void Merging_any_split_equals_one_pass()
    {
        var splits = from rows in Gen.Choose(4, 700)
                     from first in Gen.Choose(0, rows)
                     from seed in Gen.Choose(1, 1_000_000)
                     select (rows, first, seed);
        Check.One(Fixed, Prop.ForAll(splits.ToArbitrary(), s =>
        {
            var random = new RandomStream((ulong)s.seed, 0);
            var rows = Enumerable.Range(0, s.rows)
                .Select(_ => (X: 1e6 + random.NextOpen(), Z: random.NextOpen(), Y: 50 * random.NextOpen(), W: random.NextOpen())).ToList();
            var (all, left, right) = (Create(rows), Create(rows[..s.first]), Create(rows[s.first..]));
            right.Merge(left);
            var (expected, found) = (all.Fit().Coefficients, right.Fit().Coefficients);
            Close.To([.. expected.Values], [.. found.Values], 1e-12);
            Close.To(expected.StandardErrors(), found.StandardErrors(), 1e-12);
            Assert.Equal(all.Observations, right.Observations);
        }));
    }

    [Fact]
    public void Columns_and_rows_give_the_same()
    {
        var set = new RegressionSet("fewweighted");
        var rows = new RegressionAccumulator(["x1", "x2", "d"]);
        for (var i = 0; i < set.Response.Length; i++) rows.Add(set.Design.Matrix.Row(i)[1..], set.Response[i], set.Weights![i]);
        var columns = new RegressionAccumulator(["x1", "x2", "d"]);
        columns.AddColumns([set.Design.Matrix.Column(1), set.Design.Matrix.Column(2), set.Design.Matrix.Column(3)], set.Response, set.Weights);

        Close.To([.. rows.Fit().Coefficients.Values], [.. columns.Fit().Coefficients.Values], 1e-15);
        set.Agrees("estimate", [.. columns.Fit().Coefficients.Values], 1e-12);
    }

    [Fact]
    public void Many_rows_agree_with_reflections_and_rows_of_weight_zero_change_nothing()
    {
        var random = new RandomStream(11, 0);
        var (x, z, y) = (new double[5000], new double[5000], new double[5000]);
        for (var i = 0; i < y.Length; i++) (x[i], z[i], y[i]) = (1e4 + random.NextOpen(), random.NextOpen(), random.NextOpen());
        var accumulator = new RegressionAccumulator(["x", "z"]);
        accumulator.AddColumns([x, z], y);
        accumulator.Add([3, 4], 5, 0);
        var fit = LinearRegression.Fit(Design.WithIntercept(new DesignColumn("x", x), new DesignColumn("z", z)), y);

        Close.To([.. fit.Coefficients.Values], [.. accumulator.Fit().Coefficients.Values], 1e-11);
        Close.To(fit.Coefficients.StandardErrors(), accumulator.Fit().Coefficients.StandardErrors(), 1e-11);
        Close.To(fit.RSquared, accumulator.Fit().RSquared, 1e-11);
        Assert.Equal(5000, accumulator.Observations);
    }

    [Fact]
    public void What_cannot_be_used_is_refused_and_changes_nothing()
    {
        var accumulator = new RegressionAccumulator(["a", "b"]);
        accumulator.Add([1, 2], 3);

        Assert.Throws<ArgumentException>(() => accumulator.Add([1], 3));
        Assert.Throws<ArgumentException>(() => accumulator.Add([1, double.NaN], 3));
        Assert.Throws<ArgumentException>(() => accumulator.Add([1, 2], double.NaN));
        Assert.Throws<ArgumentException>(() => accumulator.Add([1, 2], 3, -1));
        Assert.Contains(
            "columns[1]",
            Assert.Throws<ArgumentException>(() => accumulator.AddColumns([new double[2], new double[3]], new double[2])).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => accumulator.AddColumns([new double[2], new double[2]], new double[2], new[] { 1, -1.0 }));
        Assert.Throws<ArgumentException>(() => accumulator.Merge(new RegressionAccumulator(["a", "c"])));
        Assert.Throws<ArgumentException>(() => new RegressionAccumulator(["a", "a"]));
        Assert.Throws<ArgumentException>(() => new RegressionAccumulator([], hasIntercept: false));
        Assert.Equal(1, accumulator.Observations);
        Assert.Contains(
            "1 rows of weight above zero were added for 3 columns",
            Assert.Throws<ArgumentException>(accumulator.Fit).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Dependent_columns_are_named_and_sums_too_large_refused()
    {
        var dependent = new RegressionAccumulator(["a", "twice", "c"]);
        var large = new RegressionAccumulator(["a"]);
        for (var i = 0; i < 6; i++)
        {
            dependent.Add([i, 2 * i + 1, i * i], i % 2);
            large.Add([1e200 * i], i);
        }

        Assert.Equal(["twice"], Assert.Throws<RankDeficientException>(dependent.Fit).DependentNames);
        Assert.Contains("too large", Assert.Throws<ArgumentException>(large.Fit).Message, StringComparison.Ordinal);
    }

    private static RegressionAccumulator Create(List<(double X, double Z, double Y, double W)> rows)
    {
        var accumulator = new RegressionAccumulator(["x", "z"]);
        foreach (var (x, z, y, w) in rows) accumulator.Add([x, z], y, w);
        return accumulator;
    }
}
