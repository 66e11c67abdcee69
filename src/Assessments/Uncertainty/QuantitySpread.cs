namespace Reckon.Assessments.Uncertainty;

/// <summary>How uncertain a quantity is, given the uncertainties of all that it rests on (JCGM 101:2008).</summary>
/// <param name="StandardUncertainty">The standard deviation of the draws, in the quantity's unit.</param>
/// <param name="Mean">Their mean.</param>
/// <param name="Low">The lower end of the coverage interval that leaves as many draws below it as above it.</param>
/// <param name="High">Its upper end.</param>
/// <param name="Level">The share of draws in it: 0.95.</param>
/// <param name="Quantiles">The quantiles at 0.5 %, 1.5 %, … 99.5 %: a hundred numbers, for densities and dots.</param>
/// <param name="LinearUncertainty">The standard uncertainty by the law of propagation, as a check; NaN where the formula has no slope.</param>
/// <param name="Draws">How many draws were taken.</param>
public sealed record QuantitySpread(
    double StandardUncertainty, double Mean, double Low, double High, double Level, IReadOnlyList<double> Quantiles, double LinearUncertainty, int Draws);
