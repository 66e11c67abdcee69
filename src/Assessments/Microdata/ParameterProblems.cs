using static System.FormattableString;

namespace Reckon.Assessments.Microdata;

/// <summary>Finds parameters that do not fit one another.</summary>
internal static class ParameterProblems
{
    /// <summary>What is wrong with the parameters of merchants.</summary>
    public static IEnumerable<MicrodataProblem> Of(MerchantParameters merchants)
    {
        var (none, half, all) = merchants.PlatformShareHeaps;
        if (merchants.MiddleFrom >= merchants.TopFrom) yield return new("top_from", Invariant($"The top tier begins at {merchants.TopFrom}, the middle one at {merchants.MiddleFrom}; the top one begins above it."));
        if (none + half + all > 1) yield return new("share_all", Invariant($"The shares of merchants with none, half and all of their staff on the platform come to {none + half + all:0.####}; they come to 1 at most."));
        if (merchants.AgencyDeviation > merchants.StaffDeviation) yield return new("agency_deviation", Invariant($"Agencies share a deviation of {merchants.AgencyDeviation}, and the whole one is {merchants.StaffDeviation}; the part is not larger than the whole."));
    }

    /// <summary>What is wrong with the parameters of creators.</summary>
    public static IEnumerable<MicrodataProblem> Of(CreatorParameters creators)
    {
        if (creators.TeamMean <= creators.TeamShare)
            yield return new("team_mean", Invariant($"Teams of {creators.TeamMean} on average, while {creators.TeamShare} of professional accounts have one, are smaller than one person."));
    }
}
