using Reckon.Statistics.Distributions;

namespace Reckon.Statistics.Regression;

/// <summary>A statistic that is F distributed when the hypothesis holds.</summary>
/// <param name="Statistic">Not negative.</param>
/// <param name="Numerator">Degrees of freedom of the numerator: how many restrictions are tested.</param>
/// <param name="Denominator">Degrees of freedom of the denominator; +∞ makes numerator × statistic a χ² test.</param>
public sealed record FTest(double Statistic, int Numerator, double Denominator)
{
    /// <summary>The probability of so large a statistic were the hypothesis true; 0 for an infinite statistic.</summary>
    public double PValue => double.IsPositiveInfinity(Statistic) ? 0 : new FDistribution(Numerator, Denominator).Survival(Statistic);
}
