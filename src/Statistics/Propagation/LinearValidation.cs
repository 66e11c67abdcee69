using Reckon.Statistics.Estimates;

namespace Reckon.Statistics.Propagation;

/// <summary>Whether the law of propagation may be used for a model, by comparison with draws (JCGM 101:2008, clause 8).</summary>
/// <param name="Linear">The coverage interval of the law of propagation.</param>
/// <param name="Drawn">The coverage interval of the draws.</param>
/// <param name="Tolerance">δ: half a unit of the last meaningful digit of the standard uncertainty.</param>
public sealed record LinearValidation(ConfidenceInterval Linear, ConfidenceInterval Drawn, double Tolerance)
{
    /// <summary>How far the lower ends are apart.</summary>
    public double LowDifference => Math.Abs(Linear.Low - Drawn.Low);

    /// <summary>How far the upper ends are apart.</summary>
    public double HighDifference => Math.Abs(Linear.High - Drawn.High);

    /// <summary>Whether both ends agree within the tolerance.</summary>
    public bool IsValid => LowDifference <= Tolerance && HighDifference <= Tolerance;

    /// <summary>Compares the two for one output.</summary>
    /// <remarks>
    /// The draws' own error should be well below δ: a fifth of it is asked for (8.2), so draw until one digit more has settled.
    /// </remarks>
    /// <param name="linear">The output by the law of propagation.</param>
    /// <param name="drawn">The same output, drawn.</param>
    /// <param name="level">Level of the intervals; 0.95 by default.</param>
    /// <param name="digits">Meaningful digits of the standard uncertainty; 2 by default.</param>
    /// <exception cref="ArgumentException">The level does not lie between 0 and 1, or the digits not between 1 and 15.</exception>
    public static LinearValidation Of(Estimate linear, OutputDraws drawn, double level = 0.95, int digits = 2) =>
        new(linear.Interval(level), drawn.SymmetricInterval(level), NumericalTolerance.Of(linear.StandardError, digits));
}
