using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Estimates;
using Reckon.Statistics.Regression;

namespace Reckon.Statistics.InvertedU;

/// <summary>The two estimated coefficients that make a regression bend in x: that of x and that of x².</summary>
/// <remarks>
/// The regression may be any (least squares, count model, survey regression) and may have other columns. The covariance may be any
/// too: model-based, robust or clustered; every test and interval here takes it as it is.
/// </remarks>
public sealed record QuadraticTerms
{
    private readonly Func<double[], double> _degreesOfFreedom;

    /// <summary>Takes the two terms out of the coefficients of a regression.</summary>
    /// <param name="coefficients">All coefficients with their covariance, in the raw unit of x.</param>
    /// <param name="linear">Place of the coefficient of x, from zero; 1 by default, after the intercept.</param>
    /// <param name="square">Place of the coefficient of x²; 2 by default.</param>
    /// <exception cref="ArgumentException">A place is not among the coefficients, both are the same, or a value is not finite.</exception>
    public QuadraticTerms(JointEstimate coefficients, int linear = 1, int square = 2)
    {
        if (linear < 0 || linear >= coefficients.Count || square < 0 || square >= coefficients.Count || linear == square)
            throw new ArgumentException(
                $"The places {linear} and {square} are not two of the {coefficients.Count} coefficients.",
                nameof(linear));
        Require.Finite([.. coefficients.Values], nameof(coefficients));
        Require.Finite(coefficients.Covariance.Values, nameof(coefficients));
        int[] places = [linear, square];
        Coefficients = new JointEstimate(
            [coefficients.Values[linear], coefficients.Values[square]],
            coefficients.Covariance.SelectRows(places).SelectColumns(places),
            coefficients.DegreesOfFreedom);
        _degreesOfFreedom = _ => coefficients.DegreesOfFreedom;
    }

    /// <summary>
    /// The same with a covariance of clusters: every slope and the extremum then have degrees of freedom of their own (Satterthwaite's for
    /// CR2). Fieller's set, which is about many slopes at once, is left with G − 1.
    /// </summary>
    /// <param name="coefficients">All coefficients with their covariance, in the raw unit of x.</param>
    /// <param name="linear">Place of the coefficient of x, from zero; 1 by default, after the intercept.</param>
    /// <param name="square">Place of the coefficient of x²; 2 by default.</param>
    /// <exception cref="ArgumentException">A place is not among the coefficients, both are the same, or a value is not finite.</exception>
    public QuadraticTerms(ClusteredEstimate coefficients, int linear = 1, int square = 2)
        : this(coefficients.Joint, linear, square)
    {
        _degreesOfFreedom = gradient =>
        {
            var weights = new double[coefficients.Values.Count];
            (weights[linear], weights[square]) = (gradient[0], gradient[1]);
            return coefficients.Combine(weights).DegreesOfFreedom;
        };
    }

    /// <summary>The coefficient of x and that of x², with their 2 × 2 covariance.</summary>
    public JointEstimate Coefficients { get; }

    /// <summary>The coefficient of x.</summary>
    public Estimate Linear => Coefficients[0];

    /// <summary>The coefficient of x².</summary>
    public Estimate Square => Coefficients[1];

    /// <summary>The shape that the sign of the coefficient of x² gives.</summary>
    public CurveShape Shape => Square.Value < 0 ? CurveShape.InvertedU : CurveShape.U;

    /// <summary>The slope at x, b + 2cx, with its standard error.</summary>
    public Estimate SlopeAt(double x) => Transform(Linear.Value + 2 * x * Square.Value, [1, 2 * x]);

    /// <summary>The x at which the curve turns, −b / 2c, its standard error by the delta method.</summary>
    /// <remarks>
    /// The standard error is that of a linearised ratio: it is too small, and its interval misleads, when the coefficient of x² is not
    /// far from zero in its own standard errors. <see cref="ExtremumInterval"/> holds then too.
    /// </remarks>
    /// <exception cref="ArgumentException">The coefficient of x² is zero: the curve does not turn.</exception>
    public Estimate Extremum()
    {
        RequireCurvature();
        var (b, c) = (Linear.Value, Square.Value);
        return Transform(-b / (2 * c), [-1 / (2 * c), b / (2 * c * c)]);
    }

    /// <summary>All x at which the slope cannot be told from zero: Fieller's confidence set of the extremum.</summary>
    /// <remarks>Fieller (1954), Journal of the Royal Statistical Society B 16; Lind and Mehlum (2010), equation 10.</remarks>
    /// <param name="level">Between 0 and 1; 0.95 by default.</param>
    /// <exception cref="ArgumentException">The level does not lie between 0 and 1.</exception>
    public FiellerInterval ExtremumInterval(double level = 0.95)
    {
        var covariance = Coefficients.Covariance;
        return FiellerInterval.OfRatio(
            new Estimate(-Linear.Value, Linear.StandardError, Coefficients.DegreesOfFreedom),
            new Estimate(2 * Square.Value, 2 * Square.StandardError, Coefficients.DegreesOfFreedom),
            -2 * covariance[0, 1],
            level);
    }

    internal void RequireCurvature()
    {
        if (Square.Value == 0)
            throw new ArgumentException(
                "The coefficient of x² is zero: the curve is a straight line and has no shape to test.",
                nameof(Coefficients));
    }

    private Estimate Transform(double value, double[] gradient) =>
        Coefficients.Transform(value, gradient) with { DegreesOfFreedom = _degreesOfFreedom(gradient) };
}
