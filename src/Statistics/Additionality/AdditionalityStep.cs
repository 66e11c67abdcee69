namespace Reckon.Statistics.Additionality;

/// <summary>One step from gross to net.</summary>
/// <param name="Factor">What the step accounts for.</param>
/// <param name="Before">The effect before the step.</param>
/// <param name="After">The effect after it.</param>
public sealed record AdditionalityStep(AdditionalityFactor Factor, double Before, double After)
{
    /// <summary>What the step adds; negative for what it takes away.</summary>
    public double Amount => After - Before;
}
