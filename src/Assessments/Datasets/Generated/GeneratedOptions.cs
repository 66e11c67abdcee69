using Reckon.Assessments.Microdata;

namespace Reckon.Assessments.Datasets.Generated;

/// <summary>The numbers below <c>with:</c>; beside them stand <c>design</c> and <c>allocation</c>.</summary>
internal static class GeneratedOptions
{
    /// <summary>The largest sample: as many rows as a data file may have.</summary>
    public const int LargestSample = 100_000;

    private const decimal LargestSeed = 1_000_000_000_000_000;

    /// <summary>What all kinds have.</summary>
    public static IReadOnlyList<GeneratedOption> Common { get; } =
    [
        new("population", "How many units there are.", 100, MicrodataSpecification.LargestPopulation, s => s.PopulationSize, (s, v) => s with { PopulationSize = (int)v }) { IsWhole = true },
        new("sample", "How many are drawn; for clusters about as many.", 10, LargestSample, s => s.SampleSize, (s, v) => s with { SampleSize = (int)v }) { IsWhole = true },
        new("tilt", "How much more often large units stay silent; below 0 small ones do.", -1, 1, s => s.NonResponseTilt, (s, v) => s with { NonResponseTilt = (double)v }),
        new("seed", "Another number gives other units.", 0, LargestSeed, s => s.Seed, (s, v) => s with { Seed = (ulong)v }) { IsWhole = true },
    ];

    /// <summary>The parameters of merchants.</summary>
    public static IReadOnlyList<GeneratedOption> Merchants { get; } =
    [
        Merchant("mean_sales", "Expected yearly sales, 万元.", 0.01m, 1_000_000, p => p.MeanSales, (p, v) => p with { MeanSales = v }),
        Merchant("sales_deviation", "Standard deviation of the logarithm of the body of sales.", 0.01m, 5, p => p.LogDeviation, (p, v) => p with { LogDeviation = v }),
        Merchant("tail_index", "How fast the upper tail of sales falls: the smaller, the larger the largest.", 1.01m, 100, p => p.TailIndex, (p, v) => p with { TailIndex = v }),
        Merchant("middle_from", "Yearly sales from which a merchant is in the middle tier, 万元.", 0.01m, 1_000_000_000, p => p.MiddleFrom, (p, v) => p with { MiddleFrom = v }),
        Merchant("top_from", "Yearly sales from which a merchant is in the top tier, 万元.", 0.01m, 1_000_000_000, p => p.TopFrom, (p, v) => p with { TopFrom = v }),
        Merchant("productivity", "Yearly sales for each job at mean sales, 万元.", 0.01m, 1_000_000, p => p.ProductivityAtMean, (p, v) => p with { ProductivityAtMean = v }),
        Merchant("productivity_elasticity", "By how many per cent sales for each job rise with one per cent of sales.", 0, 0.99m, p => p.ProductivityElasticity, (p, v) => p with { ProductivityElasticity = v }),
        Merchant("staff_deviation", "Standard deviation of the logarithm of staff given sales.", 0.01m, 3, p => p.StaffDeviation, (p, v) => p with { StaffDeviation = v }),
        Merchant("agency_deviation", "The part of it that merchants of one agency share.", 0.01m, 3, p => p.AgencyDeviation, (p, v) => p with { AgencyDeviation = v }),
        Merchant("agency_size", "How many merchants an agency has on average.", 1, 1_000_000, p => p.AgencySize, (p, v) => p with { AgencySize = (int)v }) with { IsWhole = true },
        Merchant("share_none", "The share of merchants of whose staff nobody works for the platform.", 0, 1, p => p.PlatformShareHeaps.None, (p, v) => p with { PlatformShareHeaps = p.PlatformShareHeaps with { None = v } }),
        Merchant("share_half", "The share of merchants of whose staff half work for the platform.", 0, 1, p => p.PlatformShareHeaps.Half, (p, v) => p with { PlatformShareHeaps = p.PlatformShareHeaps with { Half = v } }),
        Merchant("share_all", "The share of merchants of whose staff all work for the platform.", 0, 1, p => p.PlatformShareHeaps.All, (p, v) => p with { PlatformShareHeaps = p.PlatformShareHeaps with { All = v } }),
        Merchant("full_time_share", "The mean over merchants of the share of staff in full-time work.", 0.334m, 0.666m, p => p.FullTimeShare, (p, v) => p with { FullTimeShare = v }),
        Merchant("hours", "The mean of weekly hours.", 1, 84, p => p.Hours, (p, v) => p with { Hours = v }),
        Merchant("hours_deviation", "Standard deviation of weekly hours between merchants.", 0.01m, 40, p => p.HoursDeviation, (p, v) => p with { HoursDeviation = v }),
    ];

    /// <summary>The parameters of creators.</summary>
    public static IReadOnlyList<GeneratedOption> Creators { get; } =
    [
        Creator("professional_from", "Followers from which an account is called professional.", 1, 1_000_000_000, p => p.ProfessionalFrom, (p, v) => p with { ProfessionalFrom = v }),
        Creator("professional_share", "The share of professional accounts.", 0.0001m, 0.9999m, p => p.ProfessionalShare, (p, v) => p with { ProfessionalShare = v }),
        Creator("followers_deviation", "Standard deviation of the logarithm of followers.", 0.01m, 5, p => p.FollowersDeviation, (p, v) => p with { FollowersDeviation = v }),
        Creator("further_accounts", "How many accounts a person has beyond the first, on average.", 0.001m, 20, p => p.FurtherAccounts, (p, v) => p with { FurtherAccounts = v }),
        Creator("further_platforms", "On how many other platforms a person earns, on average.", 0.001m, 20, p => p.FurtherPlatforms, (p, v) => p with { FurtherPlatforms = v }),
        Creator("income", "Median yearly income of an account with a thousand followers, yuan.", 0.01m, 1_000_000_000, p => p.Income, (p, v) => p with { Income = v }),
        Creator("income_elasticity", "By how many per cent income rises with one per cent of followers.", 0, 2, p => p.IncomeElasticity, (p, v) => p with { IncomeElasticity = v }),
        Creator("income_deviation", "Standard deviation of the logarithm of income given followers.", 0.01m, 3, p => p.IncomeDeviation, (p, v) => p with { IncomeDeviation = v }),
        Creator("full_time_share", "The share of persons in full-time work.", 0, 1, p => p.FullTimeShare, (p, v) => p with { FullTimeShare = v }),
        Creator("hours", "The mean of weekly hours.", 1, 84, p => p.Hours, (p, v) => p with { Hours = v }),
        Creator("full_time_hours", "How many weekly hours full-time persons work beyond the others.", 0, 60, p => p.FullTimeHours, (p, v) => p with { FullTimeHours = v }),
        Creator("hours_deviation", "Standard deviation of weekly hours within both groups.", 0.01m, 40, p => p.HoursDeviation, (p, v) => p with { HoursDeviation = v }),
        Creator("team_share", "The share of professional accounts with a team.", 0.001m, 1, p => p.TeamShare, (p, v) => p with { TeamShare = v }),
        Creator("team_mean", "Mean team of a professional account, those without a team counted.", 0.001m, 1_000, p => p.TeamMean, (p, v) => p with { TeamMean = v }),
        Creator("agency_size", "How many persons an agency has on average.", 1, 1_000_000, p => p.AgencySize, (p, v) => p with { AgencySize = (int)v }) with { IsWhole = true },
    ];

    private static GeneratedOption Merchant(string name, string description, decimal least, decimal most, Func<MerchantParameters, double> get, Func<MerchantParameters, double, MerchantParameters> set) =>
        new(name, description, least, most, s => get(s.Merchants), (s, v) => s with { Merchants = set(s.Merchants, (double)v) });

    private static GeneratedOption Creator(string name, string description, decimal least, decimal most, Func<CreatorParameters, double> get, Func<CreatorParameters, double, CreatorParameters> set) =>
        new(name, description, least, most, s => get(s.Creators), (s, v) => s with { Creators = set(s.Creators, (double)v) });
}
