namespace Reckon.Statistics.Survey.Designs;

/// <summary>One stage of sampling: clusters drawn in strata. Stages after the first draw within each cluster of the stage before.</summary>
/// <remarks>
/// At most one of <see cref="PopulationSizes"/>, <see cref="SamplingFractions"/> and <see cref="InclusionProbabilities"/> is given;
/// with none the stage counts as drawn with replacement.
/// </remarks>
public sealed record SurveyStage
{
    /// <summary>The cluster of each of the n rows; null when each row is drawn by itself, which only the last stage may.</summary>
    public Grouping? Clusters { get; init; }

    /// <summary>The stratum of each of the n rows; null when there are none.</summary>
    public Grouping? Strata { get; init; }

    /// <summary>
    /// For each row the number of clusters that the population has in the row's stratum; the same in all rows of it. +∞ for a stratum
    /// with replacement.
    /// </summary>
    public IReadOnlyList<double>? PopulationSizes { get; init; }

    /// <summary>
    /// For each row the share of the population's clusters that was drawn in the row's stratum, above 0, at most 1; the same in all
    /// rows of it.
    /// </summary>
    public IReadOnlyList<double>? SamplingFractions { get; init; }

    /// <summary>
    /// For each row the probability with which its cluster was drawn without replacement, above 0, at most 1; it may differ within a
    /// stratum.
    /// </summary>
    /// <remarks>
    /// The variance is Brewer's (2002, ch. 9) approximation, which needs no joint probabilities: Σ (1 − π) n/(n − 1) (z − z̄)². Clusters that
    /// were certain to be drawn are best a stratum of their own, as they would count in n and z̄ here.
    /// </remarks>
    public IReadOnlyList<double>? InclusionProbabilities { get; init; }
}
