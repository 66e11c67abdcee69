using Reckon.Assessments.Claims;

namespace Reckon.Assessments.Editions;

/// <summary>A claim whose verdict or printed number differs between two editions, or that only one of them has.</summary>
/// <param name="Old">The claim in the old edition; null for one that was added.</param>
/// <param name="New">The claim in the new edition; null for one that was removed.</param>
public sealed record ClaimChange(EditionClaim? Old, EditionClaim? New)
{
    /// <summary>Its full name.</summary>
    public string Id => (New ?? Old)!.Id;

    /// <summary>Whether the verdict is worse: from best to worst they are reconciles, rounding, untestable, contradicts. An added claim is worse than none when it contradicts.</summary>
    public bool IsWorse => New is not null && (Old is null ? New.Status == ClaimStatus.Contradicts : Rank(New.Status) > Rank(Old.Status));

    private static int Rank(ClaimStatus status) => status switch
    {
        ClaimStatus.Reconciles => 0,
        ClaimStatus.Rounding => 1,
        ClaimStatus.Untestable => 2,
        ClaimStatus.Contradicts => 3,
    };
}
