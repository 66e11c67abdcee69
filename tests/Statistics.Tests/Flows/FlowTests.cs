using Reckon.Statistics.Flows;
using Reckon.Statistics.Matrices;

namespace Reckon.Statistics.Tests.Flows;

public sealed class FlowTests
{
    private static readonly Reference Moves = Reference.Read("moves.csv");
    private static readonly FlowTable Table = new(Cells("count"));
    private static readonly FlowTable Small = new(Matrix.FromRows([20, 15, 10], [12, 18, 25]));

    [Fact]
    public void Independence_agrees_with_R()
    {
        var fit = QuasiIndependence.FitAll(Table);

        // chisq.test(m): X-squared, df
        Close.To(1759.0158724541539, fit.PearsonStatistic, 1e-12);
        Assert.Equal(25, fit.DegreesOfFreedom);
        Assert.Equal(0, fit.PearsonPValue);
        Close.To([.. Cells("stdres").Values], [.. fit.AdjustedResiduals.Values], 1e-11);
    }

    [Fact]
    public void Quasi_independence_agrees_with_a_Poisson_regression_in_R()
    {
        var fit = QuasiIndependence.FitMovers(Table);

        // deviance(g), df.residual(g), pchisq(deviance(g), df.residual(g), lower.tail = FALSE), sum(residuals(g, "pearson")^2)
        Close.To(21.742573158891151, fit.LikelihoodRatio, 1e-11);
        Assert.Equal(19, fit.DegreesOfFreedom);
        Close.To(0.29725471283662697, fit.LikelihoodRatioPValue, 1e-10);
        Close.To(18.832783925570684, fit.PearsonStatistic, 1e-10);
        Close.To([.. Cells("fitted").Values], [.. fit.Fitted.Values], 1e-10);
        Close.To([.. Cells("pearson").Values], [.. fit.PearsonResiduals.Values], 1e-8);
        Close.To([.. Cells("adjusted").Values], [.. fit.AdjustedResiduals.Values], 1e-8);
    }

    [Fact]
    public void Parts_that_hang_together_nowhere_count_their_own_degrees_of_freedom()
    {
        // Two 2 × 2 tables on the diagonal: one degree of freedom each.
        var fit = QuasiIndependence.Fit(new FlowTable(Matrix.FromRows([3, 4, 0, 0], [5, 6, 0, 0], [0, 0, 7, 8], [0, 0, 9, 4])), (i, j) => i / 2 != j / 2);

        Assert.Equal(2, fit.DegreesOfFreedom);
        Close.To(7 * 8 / 18.0, fit.Fitted[0, 0], 1e-13);
    }

    [Fact]
    public void Places_without_moves_are_left_out()
    {
        var fit = QuasiIndependence.FitAll(new FlowTable(Matrix.FromRows([20, 15, 10, 0], [12, 18, 25, 0], [0, 0, 0, 0])));

        Assert.Equal(2, fit.DegreesOfFreedom);
        Close.To(QuasiIndependence.FitAll(Small).PearsonStatistic, fit.PearsonStatistic, 1e-13);
        Assert.Equal(double.NaN, fit.AdjustedResiduals[2, 0]);
    }

    [Fact]
    public void A_model_that_fits_exactly_has_no_degree_of_freedom_and_no_adjusted_residual()
    {
        var fit = QuasiIndependence.FitMovers(new FlowTable(Matrix.FromRows([9, 2, 3], [4, 9, 5], [6, 7, 9])));

        Assert.Equal(1, fit.DegreesOfFreedom);
        var exact = QuasiIndependence.Fit(new FlowTable(Matrix.FromRows([9, 2], [4, 9])), (i, j) => i == 0 && j == 0);
        Assert.Equal(0, exact.DegreesOfFreedom);
        Assert.Equal(1, exact.LikelihoodRatioPValue);
        Assert.All(exact.AdjustedResiduals.Values.ToArray(), r => Assert.Equal(double.NaN, r));
        Assert.Throws<ArgumentException>(() => QuasiIndependence.FitMovers(new FlowTable(Matrix.FromRows([9, 0], [0, 9]))));
    }

    [Fact]
    public void Association_agrees_with_R()
    {
        // sqrt(X2/(n (k - 1))) and Bergsma's formula on chisq.test(m)
        Close.To(0.44785258209095585, new CramersV(Table).Value, 1e-12);
        Close.To(0.4452923104395381, new CramersV(Table).BiasCorrected, 1e-12);
        Close.To(0.27891019338259071, new CramersV(Small).Value, 1e-12);
        Close.To(0.24119808738916407, new CramersV(Small).BiasCorrected, 1e-12);
        // mpmath: root of the Poisson mixture of incomplete gamma functions, then sqrt(l/n); pchisq(X2, 2, ncp = l) in R has nine digits of it
        var interval = new CramersV(Small).Interval();
        Close.To(0.0333699959400667856, interval.Low, 1e-12);
        Close.To(0.460909527547545495, interval.High, 1e-12);
    }

    [Fact]
    public void Association_does_not_change_when_rows_and_columns_are_exchanged()
    {
        var turned = new CramersV(new FlowTable(Small.Counts.Transpose()));

        Close.To(0.24119808738916407, turned.BiasCorrected, 1e-12);
        Close.To(new CramersV(Small).Interval().High, turned.Interval().High, 1e-12);
    }

    [Fact]
    public void Large_tables_do_not_take_long()
    {
        var large = new FlowTable(Matrix.Create(40, 40, (i, j) => 5000 + 300 * ((i * 7 + j * 3) % 11)));

        Assert.True(new CramersV(large).Interval().Contains(new CramersV(large).BiasCorrected));
        Assert.True(MultinomialIntervals.SisonGlaz(large.Counts.Row(0))[0].Width < 0.01);
    }

    [Fact]
    public void No_association_has_a_corrected_value_of_zero_and_an_interval_from_zero()
    {
        var none = new CramersV(new FlowTable(Matrix.FromRows([10, 20], [20, 40])));

        Close.Within(0, none.Value, 1e-7);
        Assert.Equal(0, none.BiasCorrected);
        Assert.Equal(0, none.Interval().Low);
        var full = new CramersV(new FlowTable(Matrix.FromRows([50, 0], [0, 70])));
        Close.To(1, full.Value, 1e-13);
        Close.To(1, full.BiasCorrected, 1e-12);
        Assert.Throws<ArgumentException>(() => new CramersV(new FlowTable(Matrix.FromRows([1, 0], [3, 0]))));
        Assert.Throws<ArgumentException>(() => none.Interval(1));
    }

    [Fact]
    public void Shares_flows_and_balances_are_what_a_hand_finds()
    {
        var table = new FlowTable(Matrix.FromRows([50, 10, 5], [20, 70, 10], [0, 30, 40]));

        Close.To([10 / 65.0, 0.3 / 1.1], [table.OriginShares()[0, 1], table.DestinationShares()[2, 1]], 1e-14);
        Assert.Equal((30, -10, 0), (table.GrossFlow(0, 1), table.NetFlow(0, 1), table.GrossFlow(2, 2)));
        Assert.Throws<ArgumentException>("to", () => table.NetFlow(0, table.Counts.Rows));
        Assert.Throws<ArgumentException>("first", () => table.GrossFlow(-1, 0));
        Assert.Equal([new FlowBalance(20, 15), new FlowBalance(40, 30), new FlowBalance(15, 30)], table.Balances());
        Assert.Equal((-15, 45), (table.Balances()[2].Net, table.Balances()[2].Gross));
        Close.To(-1 / 3.0, table.Balances()[2].Effectiveness, 1e-15);
        Assert.Equal(table.Balances().Sum(b => b.In), table.Balances().Sum(b => b.Out));
        Assert.Throws<InvalidOperationException>(() => Small.Balances());
        Assert.Throws<InvalidOperationException>(() => Small.NetFlow(0, 1));
        Assert.Throws<InvalidOperationException>(() => Small.GrossFlow(0, 1));
    }

    [Fact]
    public void Tables_that_are_no_counts_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new FlowTable(Matrix.FromRows([0, 0])));
        Assert.Throws<ArgumentException>(() => new FlowTable(Matrix.FromRows([1, -1])));
        Assert.Throws<ArgumentException>(() => new FlowTable(Matrix.FromRows([1, double.NaN])));
    }

    [Theory]
    [InlineData("goodman", 1e-13)]
    [InlineData("sison-glaz", 1e-9)]
    public void Simultaneous_intervals_agree_with_statsmodels(string method, double relative)
    {
        var values = Reference.Read("multinomial.csv");
        var groups = Enumerable.Range(0, values.Rows).Where(i => values.Text("method")[i] == method).GroupBy(i => (values.Text("set")[i], values.Numbers("level")[i]));
        foreach (var group in groups)
        {
            double[] counts = [.. group.Select(i => values.Numbers("count")[i])];
            var intervals = method == "goodman" ? MultinomialIntervals.Goodman(counts, group.Key.Item2) : MultinomialIntervals.SisonGlaz(counts, group.Key.Item2);
            Close.To([.. group.Select(i => values.Numbers("low")[i])], [.. intervals.Select(c => c.Low)], relative, $"{group.Key} low");
            Close.To([.. group.Select(i => values.Numbers("high")[i])], [.. intervals.Select(c => c.High)], relative, $"{group.Key} high");
        }
    }

    [Fact]
    public void Intervals_for_all_shares_hold_those_for_each_alone()
    {
        double[] counts = [56, 72, 73, 59, 62, 87, 58];
        var (all, each) = (MultinomialIntervals.Goodman(counts), MultinomialIntervals.Wilson(counts));

        Assert.All(all.Zip(each), p => Assert.True(p.First.Low < p.Second.Low && p.First.High > p.Second.High));
        Assert.Throws<ArgumentException>(() => MultinomialIntervals.Goodman([0, 0]));
        Assert.Throws<ArgumentException>(() => MultinomialIntervals.Wilson([1, -1]));
        Assert.Throws<ArgumentException>(() => MultinomialIntervals.SisonGlaz([3]));
        Assert.Throws<ArgumentException>(() => MultinomialIntervals.SisonGlaz([3.5, 2]));
        Assert.Throws<ArgumentException>(() => MultinomialIntervals.SisonGlaz([3, 2], 0));
    }

    private static Matrix Cells(string column)
    {
        var (rows, columns, values) = (Moves.Numbers("origin"), Moves.Numbers("destination"), Moves.Numbers(column));
        return Matrix.Create(6, 6, (i, j) => values[Enumerable.Range(0, Moves.Rows).Single(r => rows[r] == i && columns[r] == j)]);
    }
}
