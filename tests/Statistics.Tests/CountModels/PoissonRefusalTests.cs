using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.CountModels;
using Reckon.Statistics.Regression;

namespace Reckon.Statistics.Tests.CountModels;

public sealed class PoissonRefusalTests
{
    private static readonly double[] X = [1, 2, 3, 4, 5, 6];
    private static readonly double[] Y = [1, 0, 2, 3, 2, 5];

    [Fact]
    public void A_response_of_zeros_has_no_mean_above_zero()
    {
        var refusal = Assert.Throws<SeparationException>(() => Fit(X, new double[6]));

        Assert.Contains("All 6 values of the response are zero", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_that_tells_zeros_from_the_rest_is_named()
    {
        var design = Design.WithIntercept(new DesignColumn("x", X), new DesignColumn("closed", [0, 0, 0, 0, 1, 1]));

        var refusal = Assert.Throws<SeparationException>(() => PoissonRegression.Fit(design, [1, 0, 2, 3, 0, 0]));

        Assert.Equal([2], refusal.Columns);
        Assert.Equal([4, 5], refusal.Rows);
        Assert.Contains("'closed' (column 2)", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_through_the_only_row_above_zero_separates()
    {
        var refusal = Assert.Throws<SeparationException>(() => Fit(X, [0, 0, 0, 0, 0, 7]));

        Assert.Equal([0, 1], refusal.Columns);
        Assert.Equal([0, 1, 2, 3, 4], refusal.Rows);
    }

    [Fact]
    public void One_row_above_zero_between_zeros_does_not_separate()
    {
        var fit = Fit(X, [0, 0, 0, 7, 0, 0]);

        Close.To(7, fit.Means.Sum(), 1e-12);
    }

    [Fact]
    public void Two_columns_that_separate_only_together_are_found()
    {
        // Rows above zero have a = b = 0; a + b is above zero in rows of zeros, a and b alone have both signs there.
        double[] a = [0, 0, 0, 0, 2, -1, 1, 3, 0];
        double[] b = [0, 0, 0, 0, -1, 2, 1, -1, 0];
        double[] x = [1, 2, 4, 3, 1, 5, 2, 3, 2];
        var design = Design.WithIntercept(new DesignColumn("x", x), new DesignColumn("a", a), new DesignColumn("b", b));

        var refusal = Assert.Throws<SeparationException>(() => PoissonRegression.Fit(design, [1, 2, 3, 2, 0, 0, 0, 0, 0]));

        Assert.Contains("'a' (column 2), 'b' (column 3)", refusal.Message, StringComparison.Ordinal);
        Assert.Equal([4, 5, 6, 7], refusal.Rows);
    }

    [Fact]
    public void Columns_with_both_signs_in_the_zeros_do_not_separate()
    {
        double[] a = [0, 0, 0, 0, 2, -2, 1, -1, 0];
        double[] b = [0, 0, 0, 0, 1, -1, -2, 2, 0];
        var design = Design.WithIntercept(new DesignColumn("a", a), new DesignColumn("b", b));

        var fit = PoissonRegression.Fit(design, [1, 2, 3, 2, 0, 0, 0, 0, 0]);

        Close.To(8, fit.Means.Sum(), 1e-12);
    }

    [Fact]
    public void A_negative_value_names_its_row() =>
        Assert.Contains("response[2] of 6 is -1", Assert.Throws<ArgumentException>(() => Fit(X, [1, 0, -1, 3, 2, 5])).Message, StringComparison.Ordinal);

    [Fact]
    public void A_column_that_depends_on_another_is_named()
    {
        var design = Design.WithIntercept(new DesignColumn("x", X), new DesignColumn("twice x", Array.ConvertAll(X, v => 2 * v)));

        Assert.Contains("'twice x' (column 2)", Assert.Throws<RankDeficientException>(() => PoissonRegression.Fit(design, Y)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Too_few_rows_are_refused() =>
        Assert.Contains("2 rows and 2 columns", Assert.Throws<ArgumentException>(() => Fit([1, 2], [1, 2])).Message, StringComparison.Ordinal);

    [Fact]
    public void Weights_must_be_above_zero_and_as_many_as_rows()
    {
        var design = Design.WithIntercept(new DesignColumn("x", X));

        Assert.Contains("weights[1] of 6 is 0", Assert.Throws<ArgumentException>(() => PoissonRegression.Fit(design, Y, new PoissonOptions { Weights = [1, 0, 1, 1, 1, 1] })).Message, StringComparison.Ordinal);
        Assert.Contains("weights has 2 entries", Assert.Throws<ArgumentException>(() => PoissonRegression.Fit(design, Y, new PoissonOptions { Weights = [1, 1] })).Message, StringComparison.Ordinal);
        Assert.Contains("offsets has 2 entries", Assert.Throws<ArgumentException>(() => PoissonRegression.Fit(design, Y, new PoissonOptions { Offsets = [1, 1] })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_search_that_is_cut_short_says_so()
    {
        var design = Design.WithIntercept(new DesignColumn("x", X));

        Assert.Contains("did not settle in 1 steps", Assert.Throws<ConvergenceException>(() => PoissonRegression.Fit(design, Y, new PoissonOptions { MaximumSteps = 1 })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_with_a_column_of_its_own_has_no_HC3()
    {
        var design = Design.WithIntercept(new DesignColumn("x", X), new DesignColumn("last", [0, 0, 0, 0, 0, 1]));
        var fit = PoissonRegression.Fit(design, Y);

        Assert.Contains("leverage, which is 1 in row 5", Assert.Throws<ArgumentException>(() => fit.Robust()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Clusters_must_be_two_and_their_correction_a_known_one()
    {
        var fit = Fit(X, Y);

        Assert.Contains("lie in 1 clusters", Assert.Throws<ArgumentException>(() => fit.Clustered([1, 1, 1, 1, 1, 1])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => fit.Clustered([1, 2, 3, 1, 2, 3], ClusterCovariance.CR2));
    }

    private static PoissonFit Fit(double[] x, double[] y) => PoissonRegression.Fit(Design.WithIntercept(new DesignColumn("x", x)), y);
}
