using Reckon.Statistics.Calibration;

namespace Reckon.Statistics.Tests.Calibration;

public sealed class WeightTrimmingTests
{
    private static readonly Reference R = Reference.Read("r-steps.csv");

    [Theory]
    [InlineData("trim once")]
    [InlineData("trim strict")]
    public void Trimmed_weights_agree_with_R(string kind)
    {
        var schools = Schools.Clusters;
        var weights = schools.Calibration("raking").Calibrate(schools.Numbers("pw")).Weights;
        var trimmed = kind == "trim once" ? WeightTrimming.Once(weights, 25, 55) : WeightTrimming.UntilInside(weights, 25, 55);

        Close.To(Value(kind + " smallest"), trimmed.Min(), 1e-9);
        Close.To(Value(kind + " largest"), trimmed.Max(), 1e-9);
        Close.To(Value(kind + " first"), trimmed[0], 1e-9);
        Close.To(weights.Sum(), trimmed.Sum(), 1e-12, "sum");
    }

    [Fact]
    public void Bounds_that_leave_nothing_are_refused()
    {
        Assert.Throws<ArgumentException>(() => WeightTrimming.Once([1, 2, 9], 3, 4));
        Assert.Throws<ArgumentException>(() => WeightTrimming.Once([1, 2, 9], 4, 3));
        Assert.Throws<ArgumentException>(() => WeightTrimming.Once([1, 2, 9], double.NaN, 3));
        Assert.Throws<ArgumentException>(() => WeightTrimming.Once([1, double.NaN], 0, 3));
        Assert.Throws<ArgumentException>(() => WeightTrimming.UntilInside([1, 2, 9], 0, 3));
        Assert.Equal([1, 2, 3], WeightTrimming.UntilInside([1, 2, 3], double.NegativeInfinity, double.PositiveInfinity));
    }

    private static double Value(string quantity) => R.Numbers("value")[Array.IndexOf(R.Text("quantity"), quantity)];
}
