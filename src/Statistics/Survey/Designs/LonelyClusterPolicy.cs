namespace Reckon.Statistics.Survey.Designs;

/// <summary>
/// What to do with a stratum of which one cluster was drawn, so that no variance within it can be seen. A stratum that is known to be
/// taken whole never counts.
/// </summary>
public enum LonelyClusterPolicy
{
    /// <summary>Refuse to estimate (R survey's "fail"). The default: the other policies are assumptions and want a decision.</summary>
    Fail,

    /// <summary>
    /// Take the cluster's distance from zero, that is from the mean of all influences; safe, mostly too large (R survey's "adjust").
    /// </summary>
    Adjust,

    /// <summary>Give the stratum the average variance of the other strata (R survey's "average").</summary>
    Average,

    /// <summary>Let the stratum add nothing, as if its cluster were in every sample (R survey's "certainty" and "remove").</summary>
    Certainty,
}
