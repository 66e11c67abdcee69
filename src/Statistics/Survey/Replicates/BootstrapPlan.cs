namespace Reckon.Statistics.Survey.Replicates;

/// <summary>How bootstrap replicates are drawn.</summary>
public sealed record BootstrapPlan
{
    /// <summary>
    /// How clusters are drawn. Rao, Wu and Yue by default: unbiased for totals of unequal strata, without a finite population
    /// correction.
    /// </summary>
    public BootstrapMethod Method { get; init; } = BootstrapMethod.RaoWuYue;

    /// <summary>How many replicates; 500 by default: the standard error of a standard error is then about 3 % of it. At least 2.</summary>
    public int Replicates { get; init; } = 500;

    /// <summary>Another seed gives other draws; the same seed always the same, whatever the number of processors.</summary>
    public required ulong Seed { get; init; }

    /// <summary>Whether deviations are from the estimate and not from the mean of the replicates.</summary>
    public bool IsAroundEstimate { get; init; }
}
