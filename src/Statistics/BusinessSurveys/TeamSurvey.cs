using Reckon.Statistics.Estimates;
using Reckon.Statistics.Survey;

namespace Reckon.Statistics.BusinessSurveys;

/// <summary>A sample of n units, such as merchants or creators, in tiers, with the staff each has.</summary>
public sealed record TeamSurvey
{
    /// <summary>The tier of each of the n units. Boundaries are set before the answers are seen.</summary>
    public required Grouping Tiers { get; init; }

    /// <summary>
    /// M: how many units each tier has in the population, not negative; standard error 0 where they are counted. Estimates of
    /// different tiers are taken to be independent of each other and of the sample.
    /// </summary>
    public required IReadOnlyDictionary<string, Estimate> Units { get; init; }

    /// <summary>
    /// Full-time staff of each of the n units, not negative; 0 for a unit without. NaN is allowed in rows without weight.
    /// </summary>
    public required IReadOnlyList<double> FullTime { get; init; }

    /// <summary>
    /// Part-time staff of each of the n units, not negative; 0 for a unit without. NaN is allowed in rows without weight.
    /// </summary>
    public required IReadOnlyList<double> PartTime { get; init; }
}
