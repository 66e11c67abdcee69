using Reckon.Statistics.Survey;

namespace Reckon.Statistics.BusinessSurveys;

/// <summary>N units of a business register in one period: their strata, which were sampled, and what was found of those.</summary>
public sealed record BusinessRegister
{
    /// <summary>The stratum of each of the N units.</summary>
    public required Grouping Strata { get; init; }

    /// <summary>Whether each of the N units was drawn.</summary>
    public required IReadOnlyList<bool> IsSampled { get; init; }

    /// <summary>What was found of each of the N units; those that were not drawn are in scope. Null, the default, when all are.</summary>
    public IReadOnlyList<UnitStatus>? Statuses { get; init; }

    /// <summary>
    /// H for each of the N units, the same within a stratum: whether births make up for deaths. Null, the default, when nowhere.
    /// </summary>
    public IReadOnlyList<bool>? DeathsAreMadeUpFor { get; init; }

    /// <summary>What units out of scope do to the weight where deaths are made up for; as deaths by default.</summary>
    public OutOfScopeAdjustment OutOfScopeAdjustment { get; init; } = OutOfScopeAdjustment.Full;
}
