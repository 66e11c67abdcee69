using Reckon.Assessments.Claims;
using Reckon.Assessments.Numbers;
using static Reckon.Assessments.Tests.Support.SmallSite;

namespace Reckon.Assessments.Tests.Claims;

/// <summary>Claims whose sense, interval or share stands in the words of the source.</summary>
public sealed class ClaimWordsTests
{
    [Theory]
    [InlineData("超过 {0}%", ">=")]
    [InlineData("{0}%以上", ">=")]
    [InlineData("over {0}%", ">=")]
    [InlineData("不足 {0}%", "<=")]
    [InlineData("under {0}%", "<=")]
    [InlineData("近 {0}%", "nearly")]
    [InlineData("nearly {0}%", "nearly")]
    [InlineData("约 {0}%", "about")]
    [InlineData("{0}%左右", "about")]
    [InlineData("about {0}%", "about")]
    public void A_claim_is_judged_alike_whether_words_or_a_key_give_the_sense(string words, string sense)
    {
        foreach (var value in new[] { "50", "46", "54", "60.4", "59.6", "60", "40" })
        {
            var printed = words.Replace("{0}", "50", StringComparison.Ordinal);
            var site = LoadGood(
                "quantities:\n" + Printed("a", value, "percent", "exact: true")
                + $"claims:\n  - {{ id: words, label: W, formula: a, printed: \"{printed}\", source: s }}\n  - {{ id: key, label: K, formula: a, printed: \"50%\", sense: \"{sense}\", source: s }}\n");

            Assert.Equal((site.Claim("key").Status, site.Claim("key").Printed), (site.Claim("words").Status, site.Claim("words").Printed));
        }
    }

    [Fact]
    public void A_key_may_say_what_the_words_say()
    {
        var site = LoadGood("quantities:\n" + Printed("a", "60", "percent") + "claims:\n  - { id: c, label: C, formula: a, printed: 超过 50%, sense: \">=\", source: s }\n");

        Assert.Equal((Sense.AtLeast, ClaimStatus.Reconciles), (site.Claim("c").Printed.Sense, site.Claim("c").Status));
    }

    // 34–41 million is [33.5, 41.5) million.
    [Theory]
    [InlineData("3349999", ClaimStatus.Contradicts)]
    [InlineData("33500000", ClaimStatus.Reconciles)]
    [InlineData("41499999", ClaimStatus.Reconciles)]
    [InlineData("41500000", ClaimStatus.Contradicts)]
    public void An_interval_holds_of_what_lies_in_it(string value, ClaimStatus status)
    {
        var claim = LoadGood("quantities:\n" + Printed("a", value, "job", "exact: true") + "claims:\n  - { id: c, label: C, formula: a, printed: 34–41 million, unit: 万 job, source: s }\n").Claim("c");

        Assert.Equal((status, 3400m, 4100m, 100m), (claim.Status, claim.Printed.Nominal, claim.Printed.Upper!.Value, claim.Printed.LastDigit));
    }

    [Theory]
    [InlineData("3至5万个", "4", ClaimStatus.Reconciles)]
    [InlineData("3至5万个", "5.6", ClaimStatus.Contradicts)]
    [InlineData("约3至5万个", "5.2", ClaimStatus.Reconciles)]
    [InlineData("10%～15%", "0.1499", ClaimStatus.Reconciles)]
    [InlineData("10%～15%", "0.16", ClaimStatus.Contradicts)]
    public void A_restatement_may_be_an_interval(string printed, string value, ClaimStatus status)
    {
        var unit = printed.Contains('%', StringComparison.Ordinal) ? "ratio" : "万 job";
        var claim = LoadGood("quantities:\n" + Printed("a", value, unit) + $"claims:\n  - {{ id: c, restates: a, printed: \"{printed}\", source: s }}\n").Claim("c");

        Assert.Equal(status, claim.Status);
    }

    [Theory]
    [InlineData("过半", "50.1", ClaimStatus.Reconciles)]
    [InlineData("过半", "49.3", ClaimStatus.Contradicts)]
    [InlineData("more than half", "49.3", ClaimStatus.Contradicts)]
    [InlineData("三分之二", "65", ClaimStatus.Reconciles)]
    [InlineData("三分之二", "71", ClaimStatus.Contradicts)]
    [InlineData("two thirds", "65", ClaimStatus.Reconciles)]
    [InlineData("one in five", "20.9", ClaimStatus.Reconciles)]
    [InlineData("one in five", "24.8", ClaimStatus.Contradicts)]
    [InlineData("六成左右", "59.0", ClaimStatus.Reconciles)]
    [InlineData("六成", "64.9", ClaimStatus.Reconciles)]
    [InlineData("六成", "66.4", ClaimStatus.Rounding)]
    [InlineData("六成", "71", ClaimStatus.Contradicts)]
    [InlineData("近七成", "63", ClaimStatus.Reconciles)]
    [InlineData("近七成", "62", ClaimStatus.Contradicts)]
    [InlineData("百分之三十", "30.4", ClaimStatus.Reconciles)]
    [InlineData("百分之三十", "31", ClaimStatus.Contradicts)]
    [InlineData("十分之一", "10.4", ClaimStatus.Reconciles)]
    [InlineData("2.5倍", "250", ClaimStatus.Reconciles)]
    [InlineData("翻番", "205", ClaimStatus.Reconciles)]
    [InlineData("doubled", "180", ClaimStatus.Contradicts)]
    public void A_share_in_words_is_held_against_a_percentage(string printed, string value, ClaimStatus status)
    {
        var claim = LoadGood("quantities:\n" + Printed("a", value, "percent", "exact: true") + $"claims:\n  - {{ id: c, restates: a, printed: {printed}, source: s }}\n").Claim("c");

        Assert.Equal(status, claim.Status);
    }

    [Fact]
    public void A_multiple_is_a_bare_number_against_a_quotient()
    {
        var site = LoadGood("quantities:\n" + Printed("new", "20.3") + Printed("old", "10") + "claims:\n  - { id: c, label: C, formula: new / old, printed: 翻了一番, source: s }\n  - { id: d, label: D, formula: new / old, printed: 超过三倍, source: s }\n");

        Assert.Equal((ClaimStatus.Reconciles, 2m), (site.Claim("c").Status, site.Claim("c").Printed.Nominal));
        Assert.Equal(ClaimStatus.Contradicts, site.Claim("d").Status);
    }
}
