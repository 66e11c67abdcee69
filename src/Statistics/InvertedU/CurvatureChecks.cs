using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Estimates;
using Reckon.Statistics.Regression;

namespace Reckon.Statistics.InvertedU;

/// <summary>Three questions to a regression on x and x² before its shape is believed: does a third power matter, does one row decide, do
/// both ends of the data see a slope?</summary>
/// <remarks>
/// Haans, Pieters and He (2016), Strategic Management Journal 37, 1177–1195: a cubic term that is significant means that the curve is not
/// of the shape tested. Rows are left out by closed form (Belsley, Kuh and Welsch, 1980). x is centred and scaled for the fits.
/// </remarks>
public sealed record CurvatureChecks
{
    private CurvatureChecks(Estimate square, Estimate cubic, double[] squaresWithout)
    {
        (Square, Cubic, SquaresWithout) = (square, cubic, squaresWithout);
        RowsThatDecide = [.. Enumerable.Range(0, squaresWithout.Length).Where(i => !(squaresWithout[i] * square.Value > 0))];
    }

    /// <summary>The coefficient of x² in the regression on x and x², HC3.</summary>
    public Estimate Square { get; }

    /// <summary>The coefficient of x³ in the regression on x, x² and x³, HC3.</summary>
    public Estimate Cubic { get; }

    /// <summary>The coefficient of x² without each row, n values; NaN where a row has a coefficient for itself.</summary>
    public IReadOnlyList<double> SquaresWithout { get; }

    /// <summary>The rows, from zero, without any one of which the coefficient of x² has the other sign or cannot be fitted.</summary>
    public IReadOnlyList<int> RowsThatDecide { get; }

    /// <summary>Asks them.</summary>
    /// <param name="x">n finite values, at least four of them different.</param>
    /// <param name="y">n > 4 finite values.</param>
    /// <exception cref="ArgumentException">Lengths differ, a value is not finite, or there are too few rows.</exception>
    /// <exception cref="RankDeficientException">There are too few different x.</exception>
    public static CurvatureChecks Of(IReadOnlyList<double> x, IReadOnlyList<double> y)
    {
        Require.SameCount(x.Count, nameof(x), y.Count, nameof(y));
        Require.NotEmpty(x.Count, nameof(x));
        Require.Finite([.. x], nameof(x));
        var (mean, scale) = (Sums.Mean([.. x]), Math.Sqrt(Sums.OfSquaredDeviations([.. x]) / x.Count));
        double[] scaled = [.. x.Select(v => scale > 0 ? (v - mean) / scale : 0)];
        var quadratic = LinearRegression.Fit(Design.Polynomial("x", scaled, 2), [.. y]);
        var cubic = LinearRegression.Fit(Design.Polynomial("x", scaled, 3), [.. y]);
        var shifts = quadratic.Influence.CoefficientShifts(2);
        return new CurvatureChecks(
            Scale(quadratic.Robust()[2], scale * scale),
            Scale(cubic.Robust()[3], scale * scale * scale),
            [.. shifts.Select(s => (quadratic.Coefficients.Values[2] - s) / (scale * scale))]);
    }

    private static Estimate Scale(Estimate estimate, double unit) =>
        estimate with { Value = estimate.Value / unit, StandardError = estimate.StandardError / unit };
}
