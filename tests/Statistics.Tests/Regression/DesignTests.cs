using Reckon.Statistics.Regression;

namespace Reckon.Statistics.Tests.Regression;

public sealed class DesignTests
{
    [Fact]
    public void A_polynomial_has_its_powers_as_columns()
    {
        var design = Design.Polynomial("x", [0.1, 2, -3], 3);

        Assert.Equal(["(intercept)", "x", "x^2", "x^3"], design.Names);
        Assert.Equal([1, -3, 9, -27], design.Matrix.Row(2).ToArray());
        Assert.Equal(0.001, design.Matrix[0, 3], 1e-18);
        Assert.True(design.HasIntercept);
        Assert.Equal([0.1, 2, -3], design.Columns[3].Base);
    }

    [Fact]
    public void A_matrix_with_a_column_of_ones_has_an_intercept()
    {
        Assert.True(Design.FromMatrix(["one", "x"], new double[,] { { 1, 2 }, { 1, 3 } }).HasIntercept);
        Assert.False(Design.FromMatrix(["two", "x"], new double[,] { { 2, 2 }, { 2, 3 } }).HasIntercept);
    }

    [Fact]
    public void Rows_and_columns_can_be_chosen()
    {
        var design = Design.Polynomial("x", [1, 2, 3], 2).SelectRows([2, 0]).Append(new DesignColumn("z", [7, 8]));

        Assert.Equal([1, 3, 9, 7], design.Matrix.Row(0).ToArray());
        Assert.Equal([1, 1, 1, 8], design.Matrix.Row(1).ToArray());
    }

    [Fact]
    public void What_is_no_design_is_refused()
    {
        Assert.Contains(
            "b has 3 entries and a has 2",
            Assert.Throws<ArgumentException>(() => Design.WithoutIntercept(new DesignColumn("a", [1, 2]), new DesignColumn("b", [1, 2, 3]))).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "'a'",
            Assert.Throws<ArgumentException>(() => Design.WithIntercept(new DesignColumn("a", [1, 2]), new DesignColumn("a", [1, 2]))).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "a[1] of 2",
            Assert.Throws<ArgumentException>(() => new DesignColumn("a", [1, double.NaN])).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new DesignColumn("a", [1e200], 2));
        Assert.Throws<ArgumentException>(() => new DesignColumn("a", [1], 0));
        Assert.Throws<ArgumentException>(() => new DesignColumn(" ", [1]));
        Assert.Throws<ArgumentException>(() => Design.WithIntercept());
        Assert.Throws<ArgumentException>(() => Design.WithoutIntercept());
        Assert.Throws<ArgumentException>(() => Design.Polynomial("x", [1, 2], 0));
        Assert.Throws<ArgumentException>(() => Design.FromMatrix(["a"], new double[,] { { 1, 2 } }));
    }
}
