namespace Reckon.Statistics.BusinessSurveys;

/// <summary>How many units a stratum has on the register and in the sample, and what was found in the sample.</summary>
public sealed record StratumCounts
{
    /// <summary>What the stratum is called.</summary>
    public required string Stratum { get; init; }

    /// <summary>N: units on the register.</summary>
    public required int Population { get; init; }

    /// <summary>n: units in the sample, dead ones and those out of scope included.</summary>
    public required int Sample { get; init; }

    /// <summary>d: units of the sample that are dead; 0 by default.</summary>
    public int Deaths { get; init; }

    /// <summary>u: units of the sample that are out of scope; 0 by default.</summary>
    public int OutOfScope { get; init; }

    /// <summary>
    /// H: whether births that the register does not show yet are taken to make up for deaths. False by default: then the dead stand
    /// for dead.
    /// </summary>
    public bool DeathsAreMadeUpFor { get; init; }

    /// <summary>What units out of scope do to the weight where deaths are made up for; as deaths by default.</summary>
    public OutOfScopeAdjustment OutOfScopeAdjustment { get; init; } = OutOfScopeAdjustment.Full;
}
