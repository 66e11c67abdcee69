using Reckon.Statistics.Decomposition;
using Reckon.Statistics.Matrices;

namespace Reckon.Statistics.Tests.Decomposition;

public sealed class DecompositionTests
{
    private static readonly Matrix First = Matrix.FromRows([100, 0.5, 2], [100, 0.3, 1.5], [100, 0.2, 4]);
    private static readonly Matrix Last = Matrix.FromRows([120, 0.45, 2.2], [120, 0.35, 1.4], [120, 0.2, 4.1]);

    [Fact]
    public void The_logarithmic_mean_keeps_its_digits()
    {
        // mpmath
        Close.To(1.0000000000004547474, LogarithmicMean.Of(1, 1 + Math.Pow(2, -40)), 1e-16);
        Close.To(4.7208900045753146719, LogarithmicMean.Of(3, 7), 1e-15);
        Assert.Equal(LogarithmicMean.Of(3, 7), LogarithmicMean.Of(7, 3), 14);
        Assert.Equal(5, LogarithmicMean.Of(5, 5));
        Assert.Equal(0, LogarithmicMean.Of(5, 0));
        Assert.Throws<ArgumentException>(() => LogarithmicMean.Of(-1, 2));
    }

    [Fact]
    public void Effects_by_logarithmic_means_agree_with_mpmath_and_leave_no_rest()
    {
        var parts = IndexDecomposition.Of(First, Last);

        Close.To([45.508520133390837114, -3.5449587691631001938, 9.0364386357722623023], parts.Effects, 1e-13);
        Close.To([1.1999767616494460126, 0.98589963463296397034, 1.0368621534362339035], parts.Ratios, 1e-14);
        Close.Within(0, parts.Residual, 1e-12 * 276);
        Close.To(276 / 225.0, parts.Ratios.Aggregate((a, b) => a * b), 1e-14);
    }

    [Fact]
    public void A_sector_that_appears_or_vanishes_adds_its_change_to_the_factor_that_was_zero()
    {
        var appears = IndexDecomposition.Of(Matrix.FromRows([10, 0, 3]), Matrix.FromRows([12, 5, 4]));
        Assert.Equal([0, 240, 0], appears.Effects);

        var vanishes = IndexDecomposition.Of(Matrix.FromRows([12, 5, 4]), Matrix.FromRows([0, 0, 4]));
        Assert.Equal([-120, -120, 0], vanishes.Effects);
        Assert.Throws<InvalidOperationException>(() => vanishes.Ratios);

        Assert.Equal([0, 0], IndexDecomposition.Of(Matrix.FromRows([0, 5]), Matrix.FromRows([0, 7])).Effects);
    }

    [Fact]
    public void Zeros_take_the_limit_of_small_numbers()
    {
        var tiny = IndexDecomposition.Of(Matrix.FromRows([10, 1e-300, 3], [2, 2, 2]), Matrix.FromRows([12, 5, 4], [2, 3, 2]));
        var zero = IndexDecomposition.Of(Matrix.FromRows([10, 0, 3], [2, 2, 2]), Matrix.FromRows([12, 5, 4], [2, 3, 2]));

        for (var j = 0; j < 3; j++) Close.Within(zero.Effects[j], tiny.Effects[j], 0.2);
        Close.Within(0, zero.Residual, 1e-12);
    }

    [Fact]
    public void Tables_that_do_not_fit_are_refused()
    {
        Assert.Throws<ArgumentException>(() => IndexDecomposition.Of(First, Matrix.FromRows([1, 2, 3])));
        Assert.Throws<ArgumentException>(() => IndexDecomposition.Of(Matrix.FromRows([-1]), Matrix.FromRows([1])));
        Assert.Throws<ArgumentException>(() => IndexDecomposition.Of(Matrix.FromRows([double.NaN]), Matrix.FromRows([1])));
    }

    [Fact]
    public void Shapley_is_the_mean_over_all_orders()
    {
        // mpmath, mean over the 24 orders.
        var parts = ShapleyDecomposition.Of(v => v[0] * v[1] / v[2] + v[3] * v[3] * v[0], [2, 3, 5, 0.5], [3, 2.5, 7, 0.8]);

        Close.To([0.91880952380952384505, -0.21190476190476190476, -0.39047619047619047619, 0.97500000000000017764], parts.Effects, 1e-14);
        Close.Within(0, parts.Residual, 1e-14);
    }

    [Fact]
    public void Shapley_of_a_product_nears_the_logarithmic_effects_for_small_changes()
    {
        double[] first = [10, 3, 0.7];
        double[] last = [10.01, 3.004, 0.6995];
        var shapley = ShapleyDecomposition.Of(v => v[0] * v[1] * v[2], first, last);
        var logarithmic = IndexDecomposition.Of(Matrix.FromRows(first), Matrix.FromRows(last));

        for (var j = 0; j < 3; j++) Close.To(logarithmic.Effects[j], shapley.Effects[j], 1e-5);
    }

    [Fact]
    public void Ten_factors_add_up_and_more_are_refused()
    {
        double[] first = [.. Enumerable.Range(1, 10).Select(i => 1 + 0.1 * i)];
        double[] last = [.. Enumerable.Range(1, 10).Select(i => 2.3 - 0.17 * i)];
        var parts = ShapleyDecomposition.Of(v => v.Aggregate((a, b) => a * b + 0.3), first, last);

        Close.Within(0, parts.Residual, 1e-12 * Math.Max(Math.Abs(parts.First), Math.Abs(parts.Last)) * 10);
        Assert.Throws<ArgumentException>(() => ShapleyDecomposition.OfMixtures(11, _ => 1));
        Assert.Throws<ArgumentException>(() => ShapleyDecomposition.OfMixtures(0, _ => 1));
        Assert.Throws<ArgumentException>(() => ShapleyDecomposition.OfMixtures(1, isNew => isNew[0] ? double.NaN : 1));
        Assert.Throws<ArgumentException>(() => ShapleyDecomposition.Of(v => v[0], [1], [1, 2]));
    }

    [Fact]
    public void Steps_of_a_waterfall_follow_the_order_and_meet()
    {
        var steps = SequentialDecomposition.Of(v => v[0] * v[1], [2, 3], [4, 5], [1, 0]);

        Assert.Equal([new DecompositionStep(1, 6, 10), new DecompositionStep(0, 10, 20)], steps.Steps);
        Assert.Equal((6, 20, 4), (steps.First, steps.Last, steps.Steps[0].Change));
        Assert.Equal(6, SequentialDecomposition.Of(v => v[0] * v[1], [2, 3], [4, 5]).Steps[0].Change);
        Assert.Throws<ArgumentException>(() => SequentialDecomposition.Of(v => v[0], [1, 2], [3, 4], [0, 0]));
        Assert.Throws<ArgumentException>(() => SequentialDecomposition.Of(_ => double.NaN, [1], [3]));
    }

    [Fact]
    public void Prices_times_quantities_give_the_value()
    {
        // ILO and others (2004), Producer Price Index Manual, style of table 15.1: by hand 2·10 + 5·4 = 40 and 3·8 + 4·6 = 48.
        var indices = new PriceQuantityIndices([2, 5], [10, 4], [3, 4], [8, 6]);

        Close.To(46 / 40.0, indices.LaspeyresPrice, 1e-15);
        Close.To(48 / 46.0, indices.PaaschePrice, 1e-15);
        Close.To(46 / 40.0, indices.LaspeyresQuantity, 1e-15);
        Close.To(indices.ValueRatio, indices.LaspeyresPrice * indices.PaascheQuantity, 1e-15);
        Close.To(indices.ValueRatio, indices.PaaschePrice * indices.LaspeyresQuantity, 1e-15);
        Close.To(indices.ValueRatio, indices.FisherPrice * indices.FisherQuantity, 1e-15);
        Close.To(8, indices.PriceEffect + indices.QuantityEffect, 1e-14);
        Close.To(4, indices.PriceEffect, 1e-14);
        Assert.Throws<ArgumentException>(() => new PriceQuantityIndices([1], [1, 2], [1], [1]));
        Assert.Throws<ArgumentException>(() => new PriceQuantityIndices([0], [1], [1], [1]));
        Assert.Throws<ArgumentException>(() => new PriceQuantityIndices([-1], [1], [1], [1]));
    }
}
