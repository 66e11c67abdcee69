namespace Reckon.Statistics.Survey.Designs;

/// <summary>Estimators of the variance of a total under unequal inclusion probabilities without replacement.</summary>
public enum UnequalVariance
{
    /// <summary>
    /// Σ Σ (π_ij − π_i π_j)/π_ij · z_i z_j (Horvitz and Thompson 1952): unbiased, for samples of random size too; it may come out
    /// negative.
    /// </summary>
    HorvitzThompson,

    /// <summary>
    /// −½ Σ Σ (π_ij − π_i π_j)/π_ij · (z_i − z_j)² (Yates and Grundy 1953; Sen 1953): for samples of fixed size, and mostly steadier.
    /// </summary>
    YatesGrundy,
}
