using Reckon.Statistics.Estimates;

namespace Reckon.Statistics.Productivity;

/// <summary>The jobs of all firms by every estimator that what is known of the population allows, side by side.</summary>
/// <remarks>
/// Standard errors are robust to unequal variances, and to dependence within the clusters of the sample where it has any. They hold for
/// firms drawn independently (or clusters so drawn) with equal probability, without a correction for a finite population: where most of
/// the population was asked they are too large. They say nothing about bias, which is why the estimates stand side by side.
/// </remarks>
public sealed record JobEstimates
{
    /// <summary>X / f(x̄), by the delta method, with the error of x̄ where it is sampled.</summary>
    public required Estimate Published { get; init; }

    /// <summary>X over the mean of productivities.</summary>
    public required Estimate MeanOfRatios { get; init; }

    /// <summary>X times jobs per unit of sales.</summary>
    public required Estimate RatioOfMeans { get; init; }

    /// <summary>Σ x/f(x), by the delta method; null unless the sales of every firm are known. Its value means nothing when the curve is
    /// not above zero for all of them.</summary>
    public Estimate? UnitLevel { get; init; }

    /// <summary>N times the mean of jobs; null unless N is known.</summary>
    public Estimate? Expansion { get; init; }

    /// <summary>The sum of means of a count model on ln x; null unless the sales of every firm are known and above zero, in the sample
    /// too.</summary>
    public Estimate? CountModel { get; init; }

    /// <summary>One of them; null when what is known does not allow it.</summary>
    public Estimate? this[JobEstimator estimator] => estimator switch
    {
        JobEstimator.Published => Published,
        JobEstimator.UnitLevel => UnitLevel,
        JobEstimator.MeanOfRatios => MeanOfRatios,
        JobEstimator.RatioOfMeans => RatioOfMeans,
        JobEstimator.Expansion => Expansion,
        JobEstimator.CountModel => CountModel,
    };
}
