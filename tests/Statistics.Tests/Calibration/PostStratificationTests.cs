using Reckon.Statistics.Calibration;
using Reckon.Statistics.Matrices;

namespace Reckon.Statistics.Tests.Calibration;

public sealed class PostStratificationTests
{
    private static readonly string[] Cells = ["a", "a", "b"];

    [Fact]
    public void Cells_are_brought_to_their_sizes()
    {
        var found = Make(("a", 10), ("b", 4)).Calibrate([1, 3, 8]);
        Assert.Equal([2.5, 7.5, 4], found.Weights);
        Assert.Equal(0, found.Iterations);
    }

    [Fact]
    public void A_size_of_zero_needs_a_weight_of_zero()
    {
        var zero = Make(("a", 10), ("b", 0));
        Assert.Equal([5.0, 5, 0], zero.Calibrate([1, 1, 0]).Weights);
        Assert.Equal("b", Assert.Throws<CalibrationException>(() => zero.Calibrate([1, 1, 1])).Margin);
        Assert.Equal("a", Assert.Throws<CalibrationException>(() => zero.Calibrate([0, 0, 0])).Margin);
    }

    [Fact]
    public void Residuals_are_distances_from_the_weighted_mean_of_the_cell()
    {
        var found = Make(("a", 10), ("b", 4)).Residuals([1, 3, 8], Matrix.FromColumns([4, 8, 5]));
        Assert.Equal([-3.0, 1, 0], found.Column(0));
    }

    [Fact]
    public void Cells_that_do_not_match_are_named()
    {
        Assert.Equal("b", Assert.Throws<CalibrationException>(() => Make(("a", 10))).Margin);
        Assert.Equal("c", Assert.Throws<CalibrationException>(() => Make(("a", 10), ("b", 4), ("c", 2))).Margin);
        Assert.Throws<ArgumentException>(() => Make(("a", 10), ("b", -4)));
        Assert.Throws<ArgumentException>(() => Make(("a", 10), ("b", double.PositiveInfinity)));
        Assert.Throws<ArgumentException>(() => Make(("a", 10), ("b", 4)).Calibrate([1, 1]));
        Assert.Throws<ArgumentException>(() => Make(("a", 10), ("b", 4)).Calibrate([1, -1, 1]));
        Assert.Throws<ArgumentException>(() => Make(("a", 10), ("b", 4)).Residuals([1, 1, 1], Matrix.Identity(2)));
    }

    private static PostStratification Make(params (string Cell, double Size)[] sizes) =>
        new(Cells, sizes.ToDictionary(s => s.Cell, s => s.Size));
}
