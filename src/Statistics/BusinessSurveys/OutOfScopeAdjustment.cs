namespace Reckon.Statistics.BusinessSurveys;

/// <summary>How units that turn out to be out of scope change the weight of a stratum whose deaths are made up for.</summary>
public enum OutOfScopeAdjustment
{
    /// <summary>
    /// As deaths do: others on the register, not seen yet, have come into scope as these went out. 1 + (d + u)/(n − d − u).
    /// </summary>
    Full,

    /// <summary>They leave the sample, and nothing takes their place in the population: 1 + d/(n − d − u).</summary>
    Partial,
}
