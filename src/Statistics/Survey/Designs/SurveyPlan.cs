namespace Reckon.Statistics.Survey.Designs;

/// <summary>How a sample was drawn: its stages, its weights, and what to do where one cluster stands alone.</summary>
public sealed record SurveyPlan
{
    /// <summary>The stages, first to last; at least one. A stage that says nothing is a simple random sample of rows.</summary>
    public required IReadOnlyList<SurveyStage> Stages { get; init; }

    /// <summary>
    /// n weights, the inverse probabilities of being in the sample; not negative, not all zero. Null computes them: the product over
    /// all stages of one over the sampled fraction.
    /// </summary>
    public IReadOnlyList<double>? Weights { get; init; }

    /// <summary>
    /// Whether clusters of the first stage are numbered anew in each stratum, so that cluster 1 of stratum A is not cluster 1 of
    /// stratum B. False by default: then a cluster in two strata is an error.
    /// </summary>
    public bool ClustersAreNumberedWithinStrata { get; init; }

    /// <summary>What to do with a stratum of one cluster.</summary>
    public LonelyClusterPolicy LonelyClusters { get; init; } = LonelyClusterPolicy.Fail;

    /// <summary>
    /// Whether a stratum of which one cluster lies in a domain counts as lonely too, under <see cref="LonelyClusterPolicy.Adjust"/> and
    /// <see cref="LonelyClusterPolicy.Average"/>. False by default, as in R survey (<c>survey.adjust.domain.lonely</c>): the other
    /// clusters are in the sample, with a total of zero.
    /// </summary>
    public bool LonelyClustersCountInDomains { get; init; }
}
