using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Estimates;
using Reckon.Statistics.Regression;

namespace Reckon.Statistics.InvertedU;

/// <summary>The test of a U by two straight lines, one for low and one for high x, that asks for no parabola.</summary>
/// <remarks>
/// <para>
/// Simonsohn (2018), "Two lines: A valid alternative to the invalid testing of U-shaped relationships with quadratic regressions", Advances
/// in Methods and Practices in Psychological Science 1, 538–555. The lines are those of a regression that is interrupted at a breakpoint,
/// with
/// a jump; a U (or inverted U) is found when their slopes have opposite signs and each is significant. Standard errors are HC3 with the
/// normal distribution; HC1 where a row has a line for itself.
/// </para>
/// <para>
/// The breakpoint is set by the Robin Hood algorithm: of the curve of <see cref="CubicRegressionSpline"/>, over the middle 80 per cent of
/// x, the points within one standard error of its most extreme height form the flat region; with the lines first broken at the
/// region's median, the breakpoint moves to the quantile z₂/(z₁ + z₂) of the region, away from the stronger line. Whether a highest or a
/// lowest height is sought follows from the slope of a parabola at the smallest x.
/// </para>
/// <para>Checked against the author's procedure in R 4.2.2 with mgcv 1.8-41 and sandwich 3.0-2.</para>
/// </remarks>
public sealed record TwoLinesTest
{
    private TwoLinesTest(CurveShape shape, double breakpoint, IReadOnlyList<double> flat, (Estimate Low, Estimate High) slopes)
    {
        (Shape, Breakpoint, SlopeBelow, SlopeAbove) = (shape, breakpoint, slopes.Low, slopes.High);
        FlatRegion = (flat[0], flat[^1]);
    }

    /// <summary>The shape that was looked for.</summary>
    public CurveShape Shape { get; }

    /// <summary>The x at which the lines are broken.</summary>
    public double Breakpoint { get; }

    /// <summary>Smallest and largest x of the flat region about the extreme height.</summary>
    public (double Low, double High) FlatRegion { get; }

    /// <summary>The slope of the line up to the breakpoint, which is part of it.</summary>
    public Estimate SlopeBelow { get; }

    /// <summary>The slope of the line from the breakpoint on, which is part of it.</summary>
    public Estimate SlopeAbove { get; }

    /// <summary>Whether the two slopes have opposite signs.</summary>
    public bool HasOppositeSigns => SlopeBelow.Value * SlopeAbove.Value < 0;

    /// <summary>The larger of the two p values, each two-sided; 1 when the signs are not opposite.</summary>
    public double PValue => HasOppositeSigns ? Math.Max(SlopeBelow.PValue(), SlopeAbove.PValue()) : 1;

    /// <summary>Tests a relationship.</summary>
    /// <param name="x">n finite values, n > 10, at least four of them different.</param>
    /// <param name="y">n finite values.</param>
    /// <exception cref="ArgumentException">Lengths differ, a value is not finite, there are too few different x, or none in the middle 80
    /// per cent.</exception>
    /// <exception cref="RankDeficientException">On one side of the breakpoint there are too few different x for a line.</exception>
    public static TwoLinesTest Of(IReadOnlyList<double> x, IReadOnlyList<double> y)
    {
        var curve = CubicRegressionSpline.Fit(x, y);
        var shape = LookedFor(x, y);
        var flat = Flat(x, curve, shape);
        var (below, above) = Slopes(x, y, SampleQuantile.Of(flat, 0.5));
        var (first, second) = (Math.Abs(below.TStatistic()), Math.Abs(above.TStatistic()));
        var breakpoint = SampleQuantile.Of(flat, second / (first + second));
        return new TwoLinesTest(shape, breakpoint, flat, Slopes(x, y, breakpoint));
    }

    /// <summary>The slopes of the two lines at a breakpoint that is given, such as one that theory names.</summary>
    /// <param name="x">n finite values.</param>
    /// <param name="y">n finite values.</param>
    /// <param name="breakpoint">Where the lines are broken; the point itself belongs to either line in turn.</param>
    /// <exception cref="ArgumentException">Lengths differ or a value is not finite.</exception>
    /// <exception cref="RankDeficientException">On one side of the breakpoint there are too few different x for a line.</exception>
    public static (Estimate Below, Estimate Above) Slopes(IReadOnlyList<double> x, IReadOnlyList<double> y, double breakpoint)
    {
        Require.Finite(breakpoint, nameof(breakpoint));
        double[] distances = [.. x.Select(v => v - breakpoint)];
        return (Lines(distances, y, d => d > 0)[1], Lines(distances, y, d => d >= 0)[2]);
    }

    private static JointEstimate Lines(double[] distances, IReadOnlyList<double> y, Func<double, bool> isAbove)
    {
        var design = Design.WithIntercept(
            new DesignColumn("below", Array.ConvertAll(distances, d => isAbove(d) ? 0 : d)),
            new DesignColumn("above", Array.ConvertAll(distances, d => isAbove(d) ? d : 0)),
            new DesignColumn("jump", Array.ConvertAll(distances, d => isAbove(d) ? 1.0 : 0)));
        var fit = LinearRegression.Fit(design, [.. y]);
        var robust = fit.Robust(fit.Leverages.Any(h => h > 1 - 1e-9) ? RobustCovariance.HC1 : RobustCovariance.HC3);
        return new JointEstimate(robust.Values, robust.Covariance);
    }

    private static CurveShape LookedFor(IReadOnlyList<double> x, IReadOnlyList<double> y)
    {
        var coefficients = LinearRegression.Fit(Design.Polynomial("x", x, 2), [.. y]).Coefficients.Values;
        return new Parabola(coefficients[0], coefficients[1], coefficients[2]).SlopeAt(x.Min()) > 0 ? CurveShape.InvertedU : CurveShape.U;
    }

    // The x of the middle of the data at which the curve cannot be told from its extreme height, rising.
    private static double[] Flat(IReadOnlyList<double> x, CubicRegressionSpline curve, CurveShape shape)
    {
        double[] ordered = [.. x.Order()];
        var (tenth, ninetieth) = (SampleQuantile.Of(ordered, 0.1), SampleQuantile.Of(ordered, 0.9));
        int[] middle = [.. Enumerable.Range(0, x.Count).Where(i => x[i] > tenth && x[i] < ninetieth)];
        if (middle.Length == 0)
            throw new ArgumentException(
                $"None of the {x.Count} values of x lies between their tenth and ninetieth percentiles.",
                nameof(x));
        var sign = shape == CurveShape.InvertedU ? 1 : -1;
        var extreme = middle.Max(i => sign * curve.Fitted[i]);
        return [.. middle.Where(i => sign * curve.Fitted[i] + curve.StandardErrors[i] >= extreme).Select(i => x[i]).Order()];
    }
}
