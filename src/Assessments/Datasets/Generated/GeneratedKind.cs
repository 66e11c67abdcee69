using Reckon.Assessments.Microdata;
using Reckon.Assessments.Texts;

namespace Reckon.Assessments.Datasets.Generated;

/// <summary>A kind of units that can be generated: the words, units and options that belong to it.</summary>
/// <param name="Name">The word behind <c>generate:</c>.</param>
/// <param name="Kind">What the generator calls it.</param>
/// <param name="Options">The numbers below <c>with:</c>.</param>
/// <param name="Units">The units of its columns of numbers; the others hold bare numbers or words.</param>
/// <param name="Totals">Its true totals.</param>
internal sealed record GeneratedKind(
    string Name, MicrodataKind Kind, IReadOnlyList<GeneratedOption> Options, IReadOnlyDictionary<string, string> Units, IReadOnlyList<GeneratedTotal> Totals)
{
    private static readonly GeneratedKind Merchants = new(
        "merchants",
        MicrodataKind.Merchants,
        [.. GeneratedOptions.Common, .. GeneratedOptions.Merchants],
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["sales"] = "万元",
            ["staff"] = "job",
            ["platform_share"] = "percent",
            ["full_time_share"] = "percent",
            ["hours"] = "hour/week/job",
        },
        [
            new("units", "merchant", null, Words.Of("商户数", "merchants")),
            new("sales", "万元", "sales", Words.Of("销售额", "sales")),
            new("staff", "job", "staff", Words.Of("就业", "jobs")),
            new("platform_jobs", "job", "staff", Words.Of("平台业务的就业", "jobs on the platform")),
            new("full_time_jobs", "job", "staff", Words.Of("全职就业", "full-time jobs")),
            new("hours", "hour/week", null, Words.Of("全体员工每周工时", "weekly hours of all staff")),
        ]);

    private static readonly GeneratedKind Creators = new(
        "creators",
        MicrodataKind.Creators,
        [.. GeneratedOptions.Common, .. GeneratedOptions.Creators],
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["accounts"] = "account",
            ["followers"] = "follower",
            ["income"] = "元",
            ["income_elsewhere"] = "元",
            ["full_time"] = "person",
            ["hours"] = "hour/week",
            ["team"] = "job",
        },
        [
            new("units", "account", "accounts", Words.Of("账号数", "accounts")),
            new("followers", "follower", "followers", Words.Of("粉丝数", "followers")),
            new("income", "元", "income", Words.Of("账号收入", "income of accounts")),
            new("team_jobs", "job", "team", Words.Of("团队就业", "jobs in teams")),
            new("team", "job", "team", Words.Of("团队就业", "jobs in teams")),
            new("persons", "person", "full_time", Words.Of("人数", "persons")),
            new("full_time_persons", "person", "full_time", Words.Of("全职人数", "persons in full-time work")),
            new("hours", "hour/week", "hours", Words.Of("全体人员每周工时", "weekly hours of all persons")),
            new("income_elsewhere", "元", "income_elsewhere", Words.Of("其他平台的收入", "income on other platforms")),
        ]);

    /// <summary>All kinds, in the order of the generator.</summary>
    public static IReadOnlyList<GeneratedKind> All { get; } = [Merchants, Creators];
}
