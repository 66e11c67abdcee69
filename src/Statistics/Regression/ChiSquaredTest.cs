using Reckon.Statistics.Distributions;

namespace Reckon.Statistics.Regression;

/// <summary>A statistic that is χ² distributed in large samples when the hypothesis holds.</summary>
/// <param name="Statistic">Not negative.</param>
/// <param name="DegreesOfFreedom">Above zero.</param>
public sealed record ChiSquaredTest(double Statistic, int DegreesOfFreedom)
{
    /// <summary>The probability of so large a statistic were the hypothesis true.</summary>
    public double PValue => new ChiSquaredDistribution(DegreesOfFreedom).Survival(Statistic);
}
