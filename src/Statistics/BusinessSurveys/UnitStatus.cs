namespace Reckon.Statistics.BusinessSurveys;

/// <summary>What a survey found out about a unit of the business register.</summary>
public enum UnitStatus
{
    /// <summary>It lives and belongs to the population that is surveyed ("I" in files of the Office for National Statistics).</summary>
    InScope,

    /// <summary>It has ceased to exist since the register was drawn ("D"): it counts as zero.</summary>
    Dead,

    /// <summary>It lives but does not belong to the population, such as a business of another industry ("O"): it counts as zero.</summary>
    OutOfScope,
}
