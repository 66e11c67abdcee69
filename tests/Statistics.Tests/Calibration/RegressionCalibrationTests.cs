using Reckon.Statistics.Calibration;
using Reckon.Statistics.Matrices;

namespace Reckon.Statistics.Tests.Calibration;

public sealed class RegressionCalibrationTests
{
    private static readonly KnownTotals Good = new()
    {
        Auxiliary = new double[,] { { 1, 2 }, { 1, 3 }, { 1, 5 } },
        Totals = [30, 90],
        Names = ["one", "sales"],
    };

    public static TheoryData<string> Distances => ["linear", "raking", "logit", "bounded linear", "bounded raking"];

    [Theory]
    [MemberData(nameof(Distances))]
    public void A_distance_goes_through_one_with_slope_one_and_its_derivative_is_its_own(string name)
    {
        var distance = Distance(name);
        Close.To(1, distance.Factor(0), 1e-15);
        Close.To(1, distance.Derivative(0), 1e-15);
        for (var u = -0.4; u < 0.45; u += 0.1)
            Close.To((distance.Factor(u + 1e-5) - distance.Factor(u - 1e-5)) / 2e-5, distance.Derivative(u), 1e-8, $"at {u}");
    }

    [Theory]
    [MemberData(nameof(Distances))]
    public void Known_totals_are_met_within_bounds(string name)
    {
        var schools = Schools.Clusters;
        var known = schools.Known(Distance(name));
        var found = new RegressionCalibration(known).Calibrate(schools.Numbers("pw"));

        Close.To([.. known.Totals], known.Auxiliary.LeftTimes([.. found.Weights]), 1e-12);
        Assert.InRange(found.SmallestFactor, known.Distance.Lowest, found.LargestFactor);
        Assert.InRange(found.LargestFactor, found.SmallestFactor, known.Distance.Highest);
    }

    [Fact]
    public void Weights_far_from_the_population_are_calibrated_all_the_same()
    {
        // Weights of 1 must grow 34-fold; the totals of the raking distance do not depend on the scale of the weights.
        var schools = Schools.Clusters;
        var known = schools.Known(CalibrationDistance.Raking) with { Variances = null };
        var near = new RegressionCalibration(known).Calibrate(schools.Numbers("pw"));
        var far = new RegressionCalibration(known).Calibrate([.. Enumerable.Repeat(1.0, schools.Count)]);

        Close.To(near.Weights, far.Weights, 1e-9);
    }

    [Fact]
    public void Bounds_that_hold_for_most_rows_are_met()
    {
        // Two thirds of the rows must stand at a bound; the totals are those of a known solution.
        var auxiliary = Matrix.Create(60, 2, (i, j) => j == 0 ? 1 : i * i / 100.0);
        double[] factors = [.. Enumerable.Range(0, 60).Select(i => Math.Clamp(1 + 0.2 * (auxiliary[i, 1] - 12), 0.5, 1.5))];
        var known = new KnownTotals
        {
            Auxiliary = auxiliary,
            Totals = auxiliary.LeftTimes(factors),
            Distance = CalibrationDistance.BoundedLinear(0.5, 1.5),
        };

        Assert.True(factors.Count(g => g is 0.5 or 1.5) > 40);
        Close.To(factors, new RegressionCalibration(known).Calibrate([.. Enumerable.Repeat(1.0, 60)]).Factors, 1e-9);
    }

    [Fact]
    public void Factors_and_weights_are_described()
    {
        var found = new CalibratedWeights([10, 10, 20, 0], [0.5, 1, 1.5, 7], 3);
        Assert.Equal([5.0, 10, 30, 0], found.Weights);
        Assert.Equal((0.5, 1.5), (found.SmallestFactor, found.LargestFactor));
        Close.To(Math.Sqrt(1.0 / 6), found.FactorVariation, 1e-14);
        Close.To(3 * (25 + 100 + 900) / (45.0 * 45), found.DesignEffect, 1e-14);
    }

    [Fact]
    public void A_column_that_depends_on_others_is_named()
    {
        var error = Assert.Throws<CalibrationException>(
            () => Calibrate(Good with { Auxiliary = new double[,] { { 1, 2 }, { 1, 2 }, { 1, 2 } } }));
        Assert.Equal("sales", error.Margin);
    }

    [Fact]
    public void A_column_without_values_is_named()
    {
        var error = Assert.Throws<CalibrationException>(
            () => Calibrate(Good with { Auxiliary = new double[,] { { 1, 0 }, { 1, 0 }, { 1, 0 } } }));
        Assert.Equal("sales", error.Margin);
    }

    [Fact]
    public void A_total_out_of_reach_of_the_bounds_is_named_with_what_can_be_reached()
    {
        var error = Assert.Throws<CalibrationException>(
            () => Calibrate(Good with { Totals = [30, 300], Distance = CalibrationDistance.Logit(0.5, 2) }));
        Assert.Equal("sales", error.Margin);
        Assert.Contains("between 50 and 200", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(29, 57)]
    [InlineData(30, 20)]
    [InlineData(30, -1)]
    public void Totals_that_contradict_each_other_are_refused(double count, double sales)
    {
        // Between 2 and 5 for each unit is all that factors above zero can give: 57 over 29 is less.
        var error = Assert.Throws<CalibrationException>(
            () => Calibrate(Good with { Totals = [count, sales], Distance = CalibrationDistance.Raking }));
        Assert.Contains(error.Margin, (string[])["one", "sales"]);
    }

    [Fact]
    public void Arguments_that_do_not_fit_are_refused()
    {
        Refused(Good with { Totals = [1] }, "Totals");
        Refused(Good with { Totals = [1, double.NaN] }, "Totals[1]");
        Refused(Good with { Names = ["one"] }, "Names");
        Refused(Good with { Variances = [1, 1] }, "Variances");
        Refused(Good with { Variances = [1, 0, 1] }, "Variances[1]");
        Refused(Good with { Auxiliary = new double[,] { { 1, 2 }, { 1, double.NaN }, { 1, 5 } } }, "Auxiliary[3]");
        Assert.Throws<ArgumentException>(() => new RegressionCalibration(Good).Calibrate([1, 1]));
        Assert.Throws<ArgumentException>(() => new RegressionCalibration(Good).Calibrate([1, 1, -1]));
        Assert.Throws<CalibrationException>(() => new RegressionCalibration(Good).Calibrate([0, 0, 0]));
        Assert.Throws<ArgumentException>(() => new RegressionCalibration(Good).Residuals([1, 1, 1], Matrix.Identity(2)));
    }

    [Fact]
    public void Bounds_that_do_not_enclose_one_are_refused()
    {
        Assert.Throws<ArgumentException>(() => CalibrationDistance.Logit(1, 2));
        Assert.Throws<ArgumentException>(() => CalibrationDistance.Logit(0.5, double.PositiveInfinity));
        Assert.Throws<ArgumentException>(() => CalibrationDistance.BoundedLinear(0, 1));
        Assert.Throws<ArgumentException>(() => CalibrationDistance.BoundedRaking(-0.1, 2));
        Assert.Throws<ArgumentException>(() => CalibrationDistance.BoundedLinear(double.NaN, 2));
    }

    private static CalibratedWeights Calibrate(KnownTotals known) => new RegressionCalibration(known).Calibrate([10, 10, 10]);

    private static void Refused(KnownTotals known, string named) =>
        Assert.Contains(
            named, Assert.ThrowsAny<ArgumentException>(() => new RegressionCalibration(known)).Message, StringComparison.Ordinal);

    private static CalibrationDistance Distance(string name) => name switch
    {
        "raking" => CalibrationDistance.Raking,
        "logit" => CalibrationDistance.Logit(0.4, 2.2),
        "bounded linear" => CalibrationDistance.BoundedLinear(0.5, 1.75),
        "bounded raking" => CalibrationDistance.BoundedRaking(0.55, 1.8),
        _ => CalibrationDistance.Linear,
    };
}
