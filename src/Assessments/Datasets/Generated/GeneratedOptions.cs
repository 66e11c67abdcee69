using Reckon.Assessments.Microdata;
using Reckon.Assessments.Texts;

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
        new("population", Words.Of("总体有多少个单位。", "How many units there are."), 100, MicrodataSpecification.LargestPopulation, s => s.PopulationSize, (s, v) => s with { PopulationSize = (int)v }) { IsWhole = true },
        new("sample", Words.Of("抽取多少个；整群抽样时大约这么多。", "How many are drawn; for clusters about as many."), 10, LargestSample, s => s.SampleSize, (s, v) => s with { SampleSize = (int)v }) { IsWhole = true },
        new("tilt", Words.Of("大单位不作答的倾向高多少；小于 0 则是小单位。", "How much more often large units stay silent; below 0 small ones do."), -1, 1, s => s.NonResponseTilt, (s, v) => s with { NonResponseTilt = (double)v }),
        new("seed", Words.Of("换一个数，就生成另一批单位。", "Another number gives other units."), 0, LargestSeed, s => s.Seed, (s, v) => s with { Seed = (ulong)v }) { IsWhole = true },
    ];

    /// <summary>The parameters of merchants.</summary>
    public static IReadOnlyList<GeneratedOption> Merchants { get; } =
    [
        Merchant("mean_sales", Words.Of("年销售额的期望，万元。", "Expected yearly sales, 万元."), 0.01m, 1_000_000, p => p.MeanSales, (p, v) => p with { MeanSales = v }),
        Merchant("sales_deviation", Words.Of("销售额主体部分对数的标准差。", "Standard deviation of the logarithm of the body of sales."), 0.01m, 5, p => p.LogDeviation, (p, v) => p with { LogDeviation = v }),
        Merchant("tail_index", Words.Of("销售额上尾下降得多快：越小，最大的商户越大。", "How fast the upper tail of sales falls: the smaller, the larger the largest."), 1.01m, 100, p => p.TailIndex, (p, v) => p with { TailIndex = v }),
        Merchant("middle_from", Words.Of("年销售额达到多少算中层商户，万元。", "Yearly sales from which a merchant is in the middle tier, 万元."), 0.01m, 1_000_000_000, p => p.MiddleFrom, (p, v) => p with { MiddleFrom = v }),
        Merchant("top_from", Words.Of("年销售额达到多少算头部商户，万元。", "Yearly sales from which a merchant is in the top tier, 万元."), 0.01m, 1_000_000_000, p => p.TopFrom, (p, v) => p with { TopFrom = v }),
        Merchant("productivity", Words.Of("平均销售额处每个岗位的年销售额，万元。", "Yearly sales for each job at mean sales, 万元."), 0.01m, 1_000_000, p => p.ProductivityAtMean, (p, v) => p with { ProductivityAtMean = v }),
        Merchant("productivity_elasticity", Words.Of("销售额增加 1%，每个岗位的销售额增加百分之几。", "By how many per cent sales for each job rise with one per cent of sales."), 0, 0.99m, p => p.ProductivityElasticity, (p, v) => p with { ProductivityElasticity = v }),
        Merchant("staff_deviation", Words.Of("给定销售额时员工数对数的标准差。", "Standard deviation of the logarithm of staff given sales."), 0.01m, 3, p => p.StaffDeviation, (p, v) => p with { StaffDeviation = v }),
        Merchant("agency_deviation", Words.Of("其中同一机构的商户共有的部分。", "The part of it that merchants of one agency share."), 0.01m, 3, p => p.AgencyDeviation, (p, v) => p with { AgencyDeviation = v }),
        Merchant("agency_size", Words.Of("一家机构平均有多少商户。", "How many merchants an agency has on average."), 1, 1_000_000, p => p.AgencySize, (p, v) => p with { AgencySize = (int)v }) with { IsWhole = true },
        Merchant("share_none", Words.Of("没有员工做平台业务的商户占比。", "The share of merchants of whose staff nobody works for the platform."), 0, 1, p => p.PlatformShareHeaps.None, (p, v) => p with { PlatformShareHeaps = p.PlatformShareHeaps with { None = v } }),
        Merchant("share_half", Words.Of("一半员工做平台业务的商户占比。", "The share of merchants of whose staff half work for the platform."), 0, 1, p => p.PlatformShareHeaps.Half, (p, v) => p with { PlatformShareHeaps = p.PlatformShareHeaps with { Half = v } }),
        Merchant("share_all", Words.Of("全部员工做平台业务的商户占比。", "The share of merchants of whose staff all work for the platform."), 0, 1, p => p.PlatformShareHeaps.All, (p, v) => p with { PlatformShareHeaps = p.PlatformShareHeaps with { All = v } }),
        Merchant("full_time_share", Words.Of("全职员工占比在各商户间的均值。", "The mean over merchants of the share of staff in full-time work."), 0.334m, 0.666m, p => p.FullTimeShare, (p, v) => p with { FullTimeShare = v }),
        Merchant("hours", Words.Of("每周工时的均值。", "The mean of weekly hours."), 1, 84, p => p.Hours, (p, v) => p with { Hours = v }),
        Merchant("hours_deviation", Words.Of("商户之间每周工时的标准差。", "Standard deviation of weekly hours between merchants."), 0.01m, 40, p => p.HoursDeviation, (p, v) => p with { HoursDeviation = v }),
    ];

    /// <summary>The parameters of creators.</summary>
    public static IReadOnlyList<GeneratedOption> Creators { get; } =
    [
        Creator("professional_from", Words.Of("粉丝达到多少算专业账号。", "Followers from which an account is called professional."), 1, 1_000_000_000, p => p.ProfessionalFrom, (p, v) => p with { ProfessionalFrom = v }),
        Creator("professional_share", Words.Of("专业账号的占比。", "The share of professional accounts."), 0.0001m, 0.9999m, p => p.ProfessionalShare, (p, v) => p with { ProfessionalShare = v }),
        Creator("followers_deviation", Words.Of("粉丝数对数的标准差。", "Standard deviation of the logarithm of followers."), 0.01m, 5, p => p.FollowersDeviation, (p, v) => p with { FollowersDeviation = v }),
        Creator("further_accounts", Words.Of("一个人除第一个账号外平均还有几个。", "How many accounts a person has beyond the first, on average."), 0.001m, 20, p => p.FurtherAccounts, (p, v) => p with { FurtherAccounts = v }),
        Creator("further_platforms", Words.Of("一个人平均还在几个平台上有收入。", "On how many other platforms a person earns, on average."), 0.001m, 20, p => p.FurtherPlatforms, (p, v) => p with { FurtherPlatforms = v }),
        Creator("income", Words.Of("一千粉丝的账号年收入的中位数，元。", "Median yearly income of an account with a thousand followers, yuan."), 0.01m, 1_000_000_000, p => p.Income, (p, v) => p with { Income = v }),
        Creator("income_elasticity", Words.Of("粉丝增加 1%，收入增加百分之几。", "By how many per cent income rises with one per cent of followers."), 0, 2, p => p.IncomeElasticity, (p, v) => p with { IncomeElasticity = v }),
        Creator("income_deviation", Words.Of("给定粉丝数时收入对数的标准差。", "Standard deviation of the logarithm of income given followers."), 0.01m, 3, p => p.IncomeDeviation, (p, v) => p with { IncomeDeviation = v }),
        Creator("full_time_share", Words.Of("全职的人占比。", "The share of persons in full-time work."), 0, 1, p => p.FullTimeShare, (p, v) => p with { FullTimeShare = v }),
        Creator("hours", Words.Of("每周工时的均值。", "The mean of weekly hours."), 1, 84, p => p.Hours, (p, v) => p with { Hours = v }),
        Creator("full_time_hours", Words.Of("全职的人每周比其他人多工作几小时。", "How many weekly hours full-time persons work beyond the others."), 0, 60, p => p.FullTimeHours, (p, v) => p with { FullTimeHours = v }),
        Creator("hours_deviation", Words.Of("两组内部每周工时的标准差。", "Standard deviation of weekly hours within both groups."), 0.01m, 40, p => p.HoursDeviation, (p, v) => p with { HoursDeviation = v }),
        Creator("team_share", Words.Of("有团队的专业账号占比。", "The share of professional accounts with a team."), 0.001m, 1, p => p.TeamShare, (p, v) => p with { TeamShare = v }),
        Creator("team_mean", Words.Of("专业账号的平均团队人数，没有团队的也算在内。", "Mean team of a professional account, those without a team counted."), 0.001m, 1_000, p => p.TeamMean, (p, v) => p with { TeamMean = v }),
        Creator("agency_size", Words.Of("一家机构平均有多少人。", "How many persons an agency has on average."), 1, 1_000_000, p => p.AgencySize, (p, v) => p with { AgencySize = (int)v }) with { IsWhole = true },
    ];

    private static GeneratedOption Merchant(string name, LocalText description, decimal least, decimal most, Func<MerchantParameters, double> get, Func<MerchantParameters, double, MerchantParameters> set) =>
        new(name, description, least, most, s => get(s.Merchants), (s, v) => s with { Merchants = set(s.Merchants, (double)v) });

    private static GeneratedOption Creator(string name, LocalText description, decimal least, decimal most, Func<CreatorParameters, double> get, Func<CreatorParameters, double, CreatorParameters> set) =>
        new(name, description, least, most, s => get(s.Creators), (s, v) => s with { Creators = set(s.Creators, (double)v) });
}
