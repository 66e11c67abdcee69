namespace Reckon.Statistics.Productivity;

/// <summary>How the jobs of all firms are estimated from their sales and a sample.</summary>
public enum JobEstimator
{
    /// <summary>X / f(x̄): the sum of sales over the fitted productivity at the mean of sales. As reports publish it; kept to be compared,
    /// not to be trusted.</summary>
    Published,

    /// <summary>Σ xᵢ/f(xᵢ) over all firms: the same curve, taken where the firms are.</summary>
    UnitLevel,

    /// <summary>X over the mean of xᵢ/yᵢ: no curve at all.</summary>
    MeanOfRatios,

    /// <summary>X Σyᵢ/Σxᵢ, the ratio estimator of survey statistics: exact when the whole population is the sample.</summary>
    RatioOfMeans,

    /// <summary>N times the mean of yᵢ: sales are not used.</summary>
    Expansion,

    /// <summary>Σ exp(a + b ln xᵢ) over all firms, by Poisson pseudo-maximum likelihood: above zero everywhere, and balanced in the
    /// sample.</summary>
    CountModel,
}
