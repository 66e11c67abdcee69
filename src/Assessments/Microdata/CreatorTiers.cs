namespace Reckon.Assessments.Microdata;

/// <summary>The tiers of accounts by followers, small ones first: below the professional threshold, to ten and to a hundred times of it, and above.</summary>
internal static class CreatorTiers
{
    public static IReadOnlyList<string> All { get; } = ["small", "professional", "large", "star"];

    public static int Of(double followers, CreatorParameters parameters) => (followers / parameters.ProfessionalFrom) switch
    {
        >= 100 => 3,
        >= 10 => 2,
        >= 1 => 1,
        _ => 0,
    };
}
