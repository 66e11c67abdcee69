using System.Text.Json;

namespace Reckon.EndToEnd.Tests.OwnSite;

/// <summary>
/// What the five reports print, held against what can be computed. The expected values are worked out by hand from the numbers that
/// the reports print, as the comment beside each says; the program has no part in them.
/// </summary>
[Collection(BuiltSiteCollection.Name)]
public sealed class TruthTableTests(BuiltSite site)
{
    private const double Near = 0.0005;

    public static TheoryData<string, string, double, string> Claims => new()
    {
        { "kuaishou-ruc-2022:jobs.total", "3463", 3462.9275, "reconciles" }, // 2000 + 540 + 372.9 × 2.475
        { "kuaishou-ruc-2022:jobs.ecommerce", "922.9", 922.9275, "reconciles" }, // 372.9 × 2.475
        { "kuaishou-ruc-2022:ecommerce.rounded", "923", 922.9, "reconciles" }, // another printing of the same
        { "wechat-caict-2021:total_2020", "3684", 3685, "rounding" }, // 2415 + 781 + 489
        { "wechat-caict-2021:jobs.growth[2020]", "24.4", 24.333446, "rounding" }, // 3684 / 2963 − 1
        { "wechat-caict-2021:jobs.growth[2016]", "7.6", 7.670292, "rounding" }, // 1881 / 1747 − 1
        { "wechat-caict-2021:jobs.mini.growth_2020", "45.6", 45.708955, "rounding" }, // 781 / 536 − 1
        { "wechat-caict-2021:video.over_million", "超百万", 334, "reconciles" }, // 334 万 elsewhere
        { "wechat-caict-2021:work.full_rise", "10", 10.1, "reconciles" }, // nearly; 51.7 − 41.6
        { "douyin-2025:jobs.total", "6455", 6455, "reconciles" }, // 4921 + 1534
        { "douyin-2025:direct.detail", "4981", 4921, "contradicts" }, // two printings of one number
        { "douyin-2025:gov.accounts", "132", 1329, "contradicts" }, // 2 + 54 + 345 + 928
        { "kuaishou-ruc-2022:case.hebi.zones", "7", 6, "contradicts" }, // six are named
        { "douyin-2025:io.coefficient", "1.427", 1.427048, "reconciles" }, // 1682605 / 1179081
        { "douyin-2025:io.intermediate_use", "1682605", 1682605.8033, "rounding" }, // cut off, not rounded
        { "douyin-2025:gov.sessions.growth", "7.5", 7.496759, "reconciles" }, // (6168 / 3218)^(1/9) − 1
        { "douyin-2025:geo.sum", "100", 100, "reconciles" }, // 26.51 + 24.68 + 21.65 + 27.16
        { "kuaishou-grow-2023:jobs.total", "3621", 3621, "reconciles" }, // 2215 + 1406
        { "kuaishou-youth-2023:gap.growth", "217.1", 217.127072, "reconciles" }, // 574 / 181 − 1
    };

    public static TheoryData<string, double, double> Ranges => new()
    {
        { "wechat-caict-2021:total_2020", 3683.5, 3686.5 }, // three numbers, each half a unit
        { "wechat-caict-2021:jobs.growth[2020]", 24.295596, 24.371308 }, // 3683.5 / 2963.5 and 3684.5 / 2962.5
        { "wechat-caict-2021:jobs.growth[2016]", 7.610873, 7.729745 }, // 1880.5 / 1747.5 and 1881.5 / 1746.5
        { "wechat-caict-2021:jobs.mini.growth_2020", 45.479963, 45.938376 }, // 780.5 / 536.5 and 781.5 / 535.5
    };

    public static TheoryData<string, double> Implied => new()
    {
        { "kuaishou-ruc-2022:reg.productivity", 16.5406 }, // 6168 / 372.9
        { "kuaishou-ruc-2022:reg.xbar", 148.6553 },
        { "douyin-2025:jobs.incremental", 1074.9825 }, // 1534 / 1.427
        { "wechat-caict-2021:io.gdp_per_job", 31.2438 }, // 15278.2 / 489
    };

    [Theory]
    [MemberData(nameof(Claims))]
    public void Claims_have_the_status_that_the_printed_numbers_give(string id, string printed, double computed, string status)
    {
        var claim = site.Claim(id);

        Assert.Contains(printed, claim.GetProperty("printed").GetString());
        Assert.Equal(computed, claim.GetProperty("computed").GetDouble(), Near);
        Assert.Equal(status, claim.GetProperty("status").GetString());
    }

    [Theory]
    [MemberData(nameof(Ranges))]
    public void Ranges_are_those_of_the_last_printed_digits(string id, double low, double high)
    {
        var claim = site.Claim(id);

        Assert.Equal(low, claim.GetProperty("low").GetDouble(), Near);
        Assert.Equal(high, claim.GetProperty("high").GetDouble(), Near);
    }

    [Fact]
    public void A_bound_of_a_part_is_carried_to_the_sum()
    {
        Assert.Equal("≥", site.Number("kuaishou-ruc-2022:jobs.total").GetProperty("sense").GetString());
        Assert.Equal("≥", site.Number("douyin-2025:jobs.total").GetProperty("sense").GetString());
    }

    [Fact]
    public void What_rests_on_an_unpublished_input_is_not_tested()
    {
        var claim = site.Claim("kuaishou-ruc-2022:jobs.merchant");

        Assert.Equal("untestable", claim.GetProperty("status").GetString());
        Assert.Equal(JsonValueKind.Null, claim.GetProperty("computed").ValueKind);
    }

    [Theory]
    [MemberData(nameof(Implied))]
    public void What_the_printed_numbers_imply_is_solved_and_marked(string id, double value)
    {
        var number = site.Number(id);

        Assert.Equal(value, number.GetProperty("value").GetDouble(), 0.0001);
        Assert.Equal("implied", number.GetProperty("kind").GetString());
        Assert.True(number.TryGetProperty("solvedFrom", out _));
    }
}
