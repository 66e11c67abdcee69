namespace Reckon.Assessments.Microdata;

/// <summary>The tiers of merchants by sales, small ones first.</summary>
internal static class MerchantTiers
{
    public static IReadOnlyList<string> All { get; } = ["small", "middle", "top"];

    public static int Of(double sales, MerchantParameters parameters)
    {
        if (sales >= parameters.TopFrom) return 2;
        return sales >= parameters.MiddleFrom ? 1 : 0;
    }
}
