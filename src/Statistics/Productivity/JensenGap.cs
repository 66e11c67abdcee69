using Reckon.Statistics.Estimates;

namespace Reckon.Statistics.Productivity;

/// <summary>How far the mean of a curve over the firms lies from the curve at their mean.</summary>
/// <remarks>
/// For f(x) = a + bx + cx² the gap is c times the variance of x (divisor n), exactly; it has the sign of c. The published estimate puts
/// f(x̄) where the mean of f belongs, even if that were the right mean to take.
/// </remarks>
/// <param name="MeanOfCurve">The mean of f over the firms of the sample; with a constant in the regression it is the mean of
/// productivities.</param>
/// <param name="CurveAtMean">f at the mean of their sales.</param>
/// <param name="Gap">c × variance of x, with the standard error that c gives it.</param>
public sealed record JensenGap(double MeanOfCurve, double CurveAtMean, Estimate Gap);
