using Reckon.Statistics.Arithmetic;

namespace Reckon.Assessments.Microdata;

/// <summary>What merchants come to.</summary>
internal static class MerchantTruths
{
    /// <summary>units, sales, staff, platform_jobs, full_time_jobs, hours (of all staff a week); units, sales and staff of each tier.</summary>
    public static IEnumerable<MicrodataTruth> Of(MicrodataTable population)
    {
        var (sales, staff) = (population["sales"].Values, population["staff"].Values);
        yield return new("units", population.Rows);
        yield return new("sales", Sums.Of([.. sales]));
        yield return new("staff", Sums.Of([.. staff]));
        yield return new("platform_jobs", Percent(staff, population["platform_share"].Values));
        yield return new("full_time_jobs", Percent(staff, population["full_time_share"].Values));
        yield return new("hours", Sums.OfProducts([.. staff], [.. population["hours"].Values]));
        foreach (var truth in TierTruths.Of(population, "sales", "staff")) yield return truth;
    }

    private static double Percent(IReadOnlyList<double> of, IReadOnlyList<double> shares) => Sums.OfProducts([.. of], [.. shares]) / 100;
}
