namespace Reckon.Assessments.Ladders;

/// <summary>What is counted, from the widest to the narrowest.</summary>
public enum RungKind
{
    /// <summary>Chances to earn, as reports count them: one person may hold several.</summary>
    Opportunities,

    /// <summary>Posts that are filled.</summary>
    Jobs,

    /// <summary>People, each counted once.</summary>
    Persons,

    /// <summary>Full-time equivalents.</summary>
    Fte,

    /// <summary>What would not be there without the platform.</summary>
    Net,

    /// <summary>Without those whom other platforms count as well.</summary>
    Deduplicated,
}
