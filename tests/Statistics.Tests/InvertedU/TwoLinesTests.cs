using Reckon.Statistics.InvertedU;
using Reckon.Statistics.Regression;

namespace Reckon.Statistics.Tests.InvertedU;

public sealed class TwoLinesTests
{
    // The smoothing parameter of mgcv is settled to some seven digits of its score, that is to about four digits of the curve.
    private const double OfCurve = 1e-4;

    private static readonly Reference R = Reference.Read("lines.reference.csv");
    private static readonly Reference Lines = Reference.Read("lines.csv");

    public static TheoryData<string> Samples => ["inverted", "saturating", "turned", "schools"];

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_curve_agrees_with_mgcv(string sample)
    {
        var (x, y) = Points(sample);

        var curve = CubicRegressionSpline.Fit(x, y);

        Close.To(Expected(sample, "edf"), curve.EffectiveDegreesOfFreedom, OfCurve);
        for (var i = 0; i < 8; i++)
        {
            Close.To(Expected(sample, $"fit{i}"), curve.Fitted[i], OfCurve, $"fit {i}");
            Close.To(Expected(sample, $"se{i}"), curve.StandardErrors[i], OfCurve, $"se {i}");
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Breakpoint_and_lines_agree_with_the_procedure_in_R(string sample)
    {
        var (x, y) = Points(sample);

        var test = TwoLinesTest.Of(x, y);

        Assert.Equal(Expected(sample, "inverted"), test.Shape == CurveShape.InvertedU ? 1 : 0);
        Assert.Equal((Expected(sample, "flat_low"), Expected(sample, "flat_high")), test.FlatRegion);
        Close.To(Expected(sample, "breakpoint"), test.Breakpoint, 1e-12);
        Close.To(Expected(sample, "below"), test.SlopeBelow.Value, 1e-10);
        Close.To(Expected(sample, "below_se"), test.SlopeBelow.StandardError, 1e-10);
        Close.To(Expected(sample, "above"), test.SlopeAbove.Value, 1e-10);
        Close.To(Expected(sample, "above_se"), test.SlopeAbove.StandardError, 1e-10);
        Assert.Equal(sample != "schools", test.HasOppositeSigns);
        Close.To(sample == "schools" ? 1 : Expected(sample, "p"), test.PValue, 1e-9);
    }

    [Fact]
    public void A_curve_that_levels_off_passes_the_square_but_not_the_lines()
    {
        var (x, y) = Points("saturating");

        Assert.True(CurvatureChecks.Of(x, y).Square.PValue() < 1e-6);
        Assert.True(TwoLinesTest.Of(x, y).PValue > 0.5);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Square_and_cubic_terms_agree_with_R(string sample)
    {
        var (x, y) = Points(sample);

        var checks = CurvatureChecks.Of(x, y);

        Close.To(Expected(sample, "square"), checks.Square.Value, 1e-9);
        Close.To(Expected(sample, "square_se"), checks.Square.StandardError, 1e-9);
        Close.To(Expected(sample, "cubic"), checks.Cubic.Value, 1e-8);
        Close.To(Expected(sample, "cubic_se"), checks.Cubic.StandardError, 1e-8);
        Close.To(Expected(sample, "square_without_min"), checks.SquaresWithout.Min(), 1e-8);
        Close.To(Expected(sample, "square_without_max"), checks.SquaresWithout.Max(), 1e-8);
        Assert.Equal(sample == "schools" ? [1] : [], checks.RowsThatDecide);
    }

    [Fact]
    public void Points_on_a_line_are_smoothed_to_that_line()
    {
        double[] x = [.. Enumerable.Range(0, 30).Select(i => (double)i)];

        var curve = CubicRegressionSpline.Fit(x, [.. x.Select(v => 3 + 2 * v + (v % 2 == 0 ? 0.1 : -0.1))]);

        Close.Within(2, curve.EffectiveDegreesOfFreedom, 0.01);
        Close.To(3 + 2 * 29, curve.Fitted[29], 0.01);
    }

    [Fact]
    public void Lines_broken_where_the_data_were_are_theirs()
    {
        double[] x = [1, 2, 3, 4, 5, 6, 7, 8];
        double[] y = [1.1, 1.9, 3.1, 3.9, 4, 3.1, 1.9, 1];

        var (below, above) = TwoLinesTest.Slopes(x, y, 4.5);

        // Least squares of the first four and of the last four points: 9.5 / 10 · … by hand, Σ(x − x̄)y / 5.
        Close.To((-1.5 * 1.1 - 0.5 * 1.9 + 0.5 * 3.1 + 1.5 * 3.9) / 5, below.Value, 1e-12);
        Close.To((-1.5 * 4 - 0.5 * 3.1 + 0.5 * 1.9 + 1.5 * 1) / 5, above.Value, 1e-12);
    }

    [Fact]
    public void Too_few_different_values_are_refused()
    {
        double[] y = [1, 2, 3, 4, 5, 6];

        Assert.Contains("3 different values", Assert.Throws<ArgumentException>(() => TwoLinesTest.Of([1, 2, 3, 1, 2, 3], y)).Message, StringComparison.Ordinal);
        Assert.Contains("6 rows for 6 knots", Assert.Throws<ArgumentException>(() => TwoLinesTest.Of([1, 2, 3, 4, 5, 6], y)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => TwoLinesTest.Of([1, 2, double.NaN, 4, 5, 6], y));
        Assert.Throws<ArgumentException>(() => TwoLinesTest.Of([1, 2], y));
        Assert.Throws<RankDeficientException>(() => TwoLinesTest.Slopes([1, 2, 3, 4, 5, 6], y, 7));
        Assert.Throws<RankDeficientException>(() => CurvatureChecks.Of([1, 2, 3, 1, 2, 3], y));
        Assert.Throws<RankDeficientException>(() => CurvatureChecks.Of([2, 2, 2, 2, 2, 2], y));
    }

    private static (double[] X, double[] Y) Points(string sample) => sample switch
    {
        "schools" => PublicSchools.Of(true),
        "saturating" => (Lines.Numbers("x"), Lines.Numbers("z")),
        "turned" => (Lines.Numbers("x"), Array.ConvertAll(Lines.Numbers("y"), v => -v)),
        _ => (Lines.Numbers("x"), Lines.Numbers("y")),
    };

    private static double Expected(string sample, string quantity) => R.Numbers("value", "quantity", $"{sample}_{quantity}")[0];
}
