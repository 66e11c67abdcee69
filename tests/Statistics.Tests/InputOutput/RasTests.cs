using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Gauge;
using Reckon.Statistics.InputOutput;
using Reckon.Statistics.Matrices;

namespace Reckon.Statistics.Tests.InputOutput;

public sealed class RasTests
{
    private static readonly Reference File = Reference.Read("balancing.csv");

    [Theory]
    [InlineData("ras")]
    [InlineData("junius_oosterhaven")]
    [InlineData("negative_row")]
    public void Balanced_cells_agree_with_mpmath(string name)
    {
        double[] Of(string quantity) => File.Numbers("value", "key", $"{name}:{quantity}");
        double[] rows = Of("rows"), columns = Of("columns");
        var start = Matrix.FromRowMajor(rows.Length, columns.Length, Of("start"));
        var balanced = Ras.Balance(start, rows, columns);

        Close.To(Of("balanced"), balanced.Values.Values.ToArray(), 3e-12);
        for (var i = 0; i < rows.Length; i++) Close.Within(rows[i], balanced.Values.Row(i).ToArray().Sum(), 1e-12 * 300);
        for (var j = 0; j < columns.Length; j++) Close.Within(columns[j], balanced.Values.Column(j).Sum(), 1e-12 * 300);
    }

    [Fact]
    public void Cells_keep_their_signs_and_zeros_and_are_products_of_the_factors()
    {
        var start = Matrix.FromRows([1, 0, 3], [2, -1, 4]);
        var balanced = Ras.Balance(start, [5, 6], [4, -0.5, 7.5]);

        Assert.Equal(0, balanced.Values[0, 1]);
        Assert.True(balanced.Values[1, 1] < 0);
        Close.To(start[1, 2] * balanced.RowFactors[1] * balanced.ColumnFactors[2], balanced.Values[1, 2], 1e-15);
        Close.To(start[1, 1] / balanced.RowFactors[1] / balanced.ColumnFactors[1], balanced.Values[1, 1], 1e-15);
    }

    [Fact]
    public void A_table_that_has_its_totals_stays_as_it_is()
    {
        var start = PublishedTables.Germany().Domestic.Intermediate;
        var balanced = Ras.Balance(start, [.. Enumerable.Range(0, 6).Select(i => start.Row(i).ToArray().Sum())], [.. Enumerable.Range(0, 6).Select(j => start.Column(j).Sum())]);

        Assert.Equal(1, balanced.Iterations);
        Close.To(start.Values.ToArray(), balanced.Values.Values.ToArray(), 1e-15);
    }

    [Fact]
    public void A_total_of_zero_empties_a_row()
    {
        var balanced = Ras.Balance(Matrix.FromRows([1, 2], [3, 4]), [0, 10], [4, 6]);

        Assert.Equal([0.0, 0, 4, 6], balanced.Values.Values.ToArray());
    }

    [Fact]
    public void Totals_that_cannot_be_met_are_refused()
    {
        var start = Matrix.FromRows([1, 2], [0, 0]);
        Assert.Contains("rowTotals[1] is 3", Assert.Throws<ArgumentException>("rowTotals", () => Ras.Balance(start, [1, 3], [2, 2])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("columnTotals", () => Ras.Balance(start, [4, 0], [5, -1]));
        Assert.Contains("rowTotals sum to 4", Assert.Throws<ArgumentException>("columnTotals", () => Ras.Balance(start, [4, 0], [2, 3])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("rowTotals", () => Ras.Balance(start, [4], [2, 2]));
        Assert.Throws<ArgumentException>("rowTotals", () => Ras.Balance(Matrix.FromRows([-1, -2], [1, 1]), [0, 4], [2, 2]));
        Assert.Throws<ArgumentException>("start", () => Ras.Balance(Matrix.FromRows([double.NaN, 2], [1, 1]), [0, 4], [2, 2]));
    }

    [Fact]
    public void Zeros_that_forbid_the_totals_together_are_found_out()
    {
        // Row 0 can only go to column 0, whose total is smaller.
        Assert.Throws<ConvergenceException>(() => Ras.Balance(Matrix.FromRows([1, 0], [1, 1]), [5, 1], [2, 4]));
    }
}
